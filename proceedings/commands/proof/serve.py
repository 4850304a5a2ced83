"""proof serve: a small server where authors correct their proofs with a click, over the same plain files."""

import os
from typing import Annotated

import typer

from proceedings.commands import _options as options
from proceedings.commands._session import leave

PASSWORD = "PROCEEDINGS_BOARD_PASSWORD"
Host = Annotated[str, typer.Option(help="Address to listen at; leave it at this machine behind a proxy with TLS.")]
Port = Annotated[int, typer.Option(help="Port to listen at.", min=0, max=65535)]


def command(folder: options.Folder, host: Host = "127.0.0.1", port: Port = 8321, lang: options.Language = "en") -> None:
    """Serve proofs to authors by their links, and a board to editors who have the password.

    The password for /board/ is taken from the variable PROCEEDINGS_BOARD_PASSWORD; without it there is no board.

    Example: proceedings proof serve my-conference --port 8321
    """
    try:
        import pypdfium2  # noqa: F401
        import uvicorn

        from proceedings.serving.app import application
    except ModuleNotFoundError as missing:
        leave(f"{missing.name} is not installed: pip install 'proceedings[serve]'")
        return
    print(f"http://{host}:{port}/ serves {folder}; links come from: proceedings proof links {folder} --url …")
    uvicorn.run(application(folder, os.environ.get(PASSWORD, ""), lang), host=host, port=port, log_level="warning")
