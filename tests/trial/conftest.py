"""Trials take minutes and need real inputs beside this folder, so they run only by `make trial`; a table at the end."""

from pathlib import Path

import pytest

INPUTS = Path(__file__).parents[3] / "shared" / "data"
ROW = "trial"


def pytest_ignore_collect(config: pytest.Config) -> bool | None:
    """Only `-m trial` finds the trials."""
    return None if config.getoption("markexpr") == "trial" else True


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What each trial recorded, in the order of names."""
    reports = [report for outcome in ("passed", "failed") for report in terminalreporter.getreports(outcome)]
    rows = sorted(text for report in reports for name, text in report.user_properties if name == ROW)
    for row in rows:
        terminalreporter.write_line(str(row))


@pytest.fixture(scope="session")
def inputs() -> Path:
    """The folder of real inputs."""
    if not INPUTS.is_dir():
        pytest.skip("there are no real inputs beside this folder")
    return INPUTS
