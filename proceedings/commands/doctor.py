"""doctor: whether everything that the program needs is there, and in which version."""

import typer


def command() -> None:
    """Tell what is installed and what is missing.

    Example: proceedings doctor
    """
    from proceedings.health import findings  # asks every library, which takes its time

    found = findings()
    for finding in found:
        print(f"{'ok ' if finding.well else 'NO '} {finding.subject:26} {finding.fact}")
    raise typer.Exit(int(not all(finding.well for finding in found)))
