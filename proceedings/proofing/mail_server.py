"""The line to the mail server. The only file that speaks SMTP (RFC 5321).

What the server said before it had the whole letter is certain: taken or not. A line that breaks later leaves a doubt.
"""

import re
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from smtplib import SMTP, SMTP_SSL, SMTPAuthenticationError, SMTPException

from proceedings.model.mailing import Mailing, Mark, Security
from proceedings.proofing.mail_settings import port_of

PATIENCE = 10
"""How many times longer than usual the server may think about a whole letter (RFC 5321, 4.5.3.2.6)."""
GO_AHEAD, TOO_BIG = 354, 552
SHOWN = 200
ADDRESS = re.compile(r"<?[^\s<>]+@[^\s<>]+>?")


class Unreachable(Exception):
    """The server can't be used at all now; the text says why."""


@dataclass(frozen=True, slots=True)
class Login:
    """User and password, from the surroundings; never written or shown."""

    user: str = ""
    password: str = ""

    def __repr__(self) -> str:
        return "Login(…)"


@dataclass(frozen=True, slots=True)
class Envelope:
    """From whom and to whom, the first of them the addressee; the letter in bytes with CR LF at line ends."""

    sender: str
    recipients: tuple[str, ...]
    letter: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a letter, what the server said, which copies it refused.

    `handed`: it had the letter, or a part of it, before it answered; `halt`: it takes nothing of ours.
    """

    mark: Mark
    words: str = ""
    refused: tuple[str, ...] = ()
    handed: bool = False
    halt: bool = False


@dataclass(slots=True)
class Line:
    """A line to the server, opened when it is needed and again when it broke."""

    mailing: Mailing
    login: Login
    trust: ssl.SSLContext
    session: SMTP | None = None

    def make_ready(self) -> None:
        """A line that works, logged in; nothing is sent before. Raises Unreachable."""
        if self.session is not None and not self._is_alive():
            self._drop()
        if self.session is None:
            try:
                self.session = self._opened()
            except ssl.SSLCertVerificationError as error:
                raise Unreachable(f"certificate: {error.verify_message}") from None
            except SMTPAuthenticationError as error:
                raise Unreachable(_said(error.smtp_code, error.smtp_error)) from None
            except UnicodeError:
                raise Unreachable("user or password: not ASCII") from None
            except (OSError, SMTPException) as error:
                raise Unreachable(_reason(error)) from None

    def carry(self, envelope: Envelope, before: Callable[[], None]) -> Answer:
        """Hands a letter over, or says why not; `before` is called when only the letter itself is left to send."""
        assert self.session is not None, "make_ready comes first"
        try:
            answer = _address(self.session, envelope)
        except (OSError, SMTPException) as error:
            self._drop()
            return Answer(Mark.DEFERRED, _reason(error))
        if isinstance(answer, Answer):
            return answer
        try:
            before()
        except BaseException:  # what could not be written down may not leave, and the server waits for it already
            self._drop()
            raise
        return replace(self._hand_over(envelope, answer), handed=True)

    def close(self) -> None:
        """Takes leave and hangs up."""
        with suppress(OSError, SMTPException):
            if self.session is not None:
                self.session.quit()
        self._drop()

    def _drop(self) -> None:
        """Hangs up without a word, as one must on a broken line."""
        if self.session is not None:
            self.session.close()
        self.session = None

    def _opened(self) -> SMTP:
        host, port, timeout = self.mailing.host, port_of(self.mailing), self.mailing.timeout
        own = self.mailing.sender.rpartition("@")[2]
        if self.mailing.security is Security.TLS:
            session: SMTP = SMTP_SSL(host, port, own, timeout=timeout, context=self.trust)
        else:
            session = SMTP(host, port, own, timeout=timeout)
        try:
            if self.mailing.security is Security.STARTTLS:
                session.starttls(context=self.trust)
            session.ehlo_or_helo_if_needed()
            if self.login.user:
                session.login(self.login.user, self.login.password)
        except BaseException:  # whatever it was, the line is not left open
            session.close()
            raise
        return session

    def _is_alive(self) -> bool:
        try:
            return self.session is not None and self.session.noop()[0] == 250
        except (OSError, SMTPException):
            return False

    def _hand_over(self, envelope: Envelope, refused: tuple[str, ...]) -> Answer:
        """The letter itself. Whatever goes wrong from here on, the server may have it."""
        session = self.session
        assert session is not None
        try:
            if session.sock is not None:
                session.sock.settimeout(self.mailing.timeout * PATIENCE)
            session.send(_stuffed(envelope.letter))
            code, words = session.getreply()
            if session.sock is not None:
                session.sock.settimeout(self.mailing.timeout)
        except (OSError, SMTPException) as error:
            self._drop()
            return Answer(Mark.DOUBTFUL, _reason(error))
        if code // 100 == 2:
            return Answer(Mark.SENT, refused=refused)
        return Answer(_mark(code, Mark.DOUBTFUL), _said(code, words))


def _address(session: SMTP, envelope: Envelope) -> Answer | tuple[str, ...]:
    """Up to the moment when the server wants the letter: the copies that it refused; else why it doesn't want it."""
    size = [f"size={len(envelope.letter)}"] if session.has_extn("size") else []
    code, words = session.mail(envelope.sender, size)
    if code // 100 != 2:
        halt = code // 100 == 5 and code != TOO_BIG
        return _turned_down(session, Answer(_mark(code, Mark.DEFERRED), _said(code, words), halt=halt))
    refused: list[str] = []
    for recipient in envelope.recipients:
        code, words = session.rcpt(recipient)
        if code // 100 != 2 and recipient == envelope.recipients[0]:
            return _turned_down(session, Answer(_mark(code, Mark.DEFERRED), _said(code, words)))
        if code // 100 != 2:
            refused.append(recipient)
    code, words = session.docmd("DATA")
    if code != GO_AHEAD:
        return _turned_down(session, Answer(_mark(code, Mark.DEFERRED), _said(code, words)))
    return tuple(refused)


def _turned_down(session: SMTP, answer: Answer) -> Answer:
    """The envelope is taken back, so that the next one begins anew."""
    with suppress(OSError, SMTPException):  # a server that closes has said what counts already
        session.rset()
    return answer


def _mark(code: int, otherwise: Mark) -> Mark:
    return {4: Mark.DEFERRED, 5: Mark.REFUSED}.get(code // 100, otherwise)


def _stuffed(letter: bytes) -> bytes:
    """With a second dot before each that begins a line, and the dot that ends it all (RFC 5321, 4.5.2)."""
    end = b"" if letter.endswith(b"\r\n") else b"\r\n"
    return re.sub(rb"(?m)^\.", b"..", letter) + end + b".\r\n"


def _said(code: int, words: bytes | str) -> str:
    """What the server said, without the addresses that it repeats."""
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    plain = " ".join("".join(each if each.isprintable() else " " for each in text).split())
    return f"{code} {ADDRESS.sub('…', plain)}"[:SHOWN]


def _reason(error: Exception) -> str:
    words = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return ADDRESS.sub("…", " ".join(str(words).split()))[:SHOWN]
