"""Whatever ends a run of the post: nobody gets a letter twice, and no letter is lost without a word."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from proceedings.proofing.keeping import read_record
from tests.house.code import ROOT
from tests.proofing.post_office import Inbox, conference, mail_server


def delivered(inbox: Inbox) -> Counter[str]:
    """How many letters about each paper the server has."""
    return Counter(recipients[0].removeprefix("author").partition("@")[0] for _, recipients, _ in inbox.letters)


def test_sixty_letters_and_fifty_kills(tmp_path: Path) -> None:
    inbox = Inbox()
    with mail_server(inbox) as port:
        conference(tmp_path, 60, port)
        call = [sys.executable, "-m", "tests.proofing.mortal_post", str(tmp_path), "50"]
        ended = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout)
    arrived = delivered(inbox)
    assert told["killed"] == 50
    assert len(told["fates"]) == 60 and set(told["fates"].values()) == {"earlier", "sent", "doubtful"}
    assert max(arrived.values()) == 1
    for paper, fate in told["fates"].items():
        doubtful = fate == "doubtful"
        assert doubtful or arrived[paper] == 1, paper
        assert (f"proofing/{paper}.yaml" in told["doubts"]) is doubtful
        record = read_record(tmp_path, paper).value
        assert record is not None and record.sent_proof == (0 if doubtful else 1)
        assert [event.what for event in record.history].count("sent") == record.sent_proof


def test_a_real_run_that_is_killed_goes_on_where_it_ended(tmp_path: Path) -> None:
    inbox = Inbox()
    call = [sys.executable, str(ROOT / "cli.py"), "proof", "send", str(tmp_path), "--format", "json"]
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PROCEEDINGS_SMTP")}
    with mail_server(inbox) as port:
        conference(tmp_path, 9, port)
        first = subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=plain)
        while len(inbox.letters) < 4 and first.poll() is None:
            time.sleep(0.01)
        first.send_signal(signal.SIGKILL)
        first.communicate()
        second = subprocess.run(call, capture_output=True, text=True, timeout=120, env=plain, check=False)
    assert first.returncode == -signal.SIGKILL
    fates = {paper: one["fate"] for one in json.loads(second.stdout)["letters"] for paper in one["papers"]}
    arrived = delivered(inbox)
    assert len(fates) == 9 and max(arrived.values()) == 1
    doubtful = [paper for paper, fate in fates.items() if fate == "doubtful"]
    assert len(doubtful) <= 1 and second.returncode == len(doubtful)
    assert all(arrived[paper] == 1 for paper in fates if paper not in doubtful)
