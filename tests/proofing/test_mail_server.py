"""What goes over the line arrives byte for byte, dots and all; what the server says is told without addresses."""

import ssl
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.model.mailing import Mailing, Mark
from proceedings.proofing.mail_server import Envelope, Line, Login
from tests.proofing.post_office import Inbox, mail_server


def nothing() -> None:
    """No postbook is kept here."""


def line_to(port: int) -> Line:
    mailing = Mailing(host="127.0.0.1", port=port, security="none", **{"from": "press@example.org"})
    return Line(mailing, Login(), ssl.create_default_context())


def test_lines_that_begin_with_dots_keep_them() -> None:
    inbox = Inbox()
    with mail_server(inbox) as port:
        line = line_to(port)

        @settings(max_examples=40, deadline=None)
        @given(st.lists(st.sampled_from([b"", b".", b"..", b"...a", b"a.", b"QUIT", b"."]), min_size=1, max_size=8))
        def arrives(lines: list[bytes]) -> None:
            letter = b"Subject: x\r\n\r\n" + b"\r\n".join(lines) + b"\r\n"
            line.make_ready()
            assert line.carry(Envelope("press@example.org", ("a@example.org",), letter), nothing).mark is Mark.SENT
            assert inbox.letters[-1][2] == letter

        arrives()
        line.close()


def test_the_servers_words_are_cut_short_and_hold_no_address(tmp_path: Path) -> None:
    inbox = Inbox(at_recipient=lambda address: f"550-5.1.1 no <{address}>\r\n550 {address} " + "x" * 300)
    with mail_server(inbox) as port:
        line = line_to(port)
        line.make_ready()
        answer = line.carry(Envelope("press@example.org", ("a@example.org",), b"x\r\n"), nothing)
        line.close()
    assert answer.mark is Mark.REFUSED and answer.words.startswith("550 5.1.1 no … …") and len(answer.words) == 200


def test_a_server_that_hung_up_meanwhile_is_called_again() -> None:
    inbox = Inbox()
    with mail_server(inbox) as port:
        line = line_to(port)
        line.make_ready()
        assert line.session is not None and line.session.sock is not None
        line.session.sock.close()
        line.make_ready()
        assert line.carry(Envelope("press@example.org", ("a@example.org",), b"x\r\n"), nothing).mark is Mark.SENT
        line.close()
