"""proof links: a link for each paper that lets its authors in; older links to these papers end."""

import json
from typing import Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands._session import leave

Papers = Annotated[list[str] | None, typer.Argument(help="Papers; by default all that have a proof.")]
Url = Annotated[str, typer.Option(help="Where the server is reached, as https://proofs.example.org.")]


def command(
    folder: options.Folder,
    papers: Papers = None,
    url: Url = "http://127.0.0.1:8321",
    format: options.Format = "text",
) -> None:
    """Make a new link for each paper and print it; nobody can find it out later, since only its digest is kept.

    Example: proceedings proof links my-conference --url https://proofs.example.org
    """
    from proceedings.delivery import deliver
    from proceedings.serving.links import issue_links, papers_with_proofs, read_links

    there = papers_with_proofs(folder)
    unknown = sorted(set(papers or ()) - set(there))
    if unknown:
        leave(f"no proof was made of {', '.join(unknown)}: proceedings proof make {folder}")
    words, file = issue_links(papers or there, read_links(folder))
    deliver([file], folder)
    links = {paper: f"{url.rstrip('/')}/p/{word}" for paper, word in words.items()}
    print(
        json.dumps(links, indent=2)
        if format == "json"
        else "\n".join(f"{paper}  {link}" for paper, link in links.items())
    )
