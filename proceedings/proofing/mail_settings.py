"""mail.yaml: how letters leave. It never holds a password; its addresses are asked like all others."""

from collections.abc import Iterator
from pathlib import Path

from proceedings.intake.exports.json_file import load_json
from proceedings.intake.records import nearest_place, validate
from proceedings.intake.text_file import read_text
from proceedings.intake.yaml_file import load_yaml
from proceedings.model.conference import Conference
from proceedings.model.diagnostic import Diagnostic, Place, Reported
from proceedings.model.mailing import Mailing, Security
from proceedings.model.received import Held
from proceedings.proofing.mail_addresses import SHOWN, fault_in
from proceedings.proofing.mail_faults import (
    NO_MAIL_SETTINGS,
    NOT_A_LINK,
    PASSWORD_IN_CLEAR,
    PASSWORD_IN_SETTINGS,
    SERVER_UNREACHABLE,
)

NAME = "mail.yaml"
PORTS = {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}
SECRETS = ("password", "pass", "passwd", "secret")
HERE = ("localhost", "127.0.0.1")
"""Hosts to which a password may go in clear, since it leaves this machine for nobody."""
UNSENT = "host.invalid"
LINK = ("https://", "http://")


def read_mailing(folder: Path, conference: Conference, dry_run: bool) -> Reported[Mailing | None]:
    """The settings of the post. A dry run needs none: its letters come from the conference's own address."""
    if not (folder / NAME).is_file():
        if dry_run and not fault_in(conference.contacts.email, Place("conference.yaml")):
            return Reported(Mailing(host=UNSENT, **{"from": conference.contacts.email}))
        return Reported(None, (NO_MAIL_SETTINGS.at(Place(NAME)),))
    text = read_text(folder / NAME, Place(NAME))
    if text.value is None:
        return Reported(None, text.diagnostics)
    tree = load_yaml(text.value, NAME)
    if isinstance(tree.value.value, dict):
        for secret in SECRETS:
            if secret in tree.value.value:
                return Reported(None, (PASSWORD_IN_SETTINGS.at(nearest_place(tree.value.places, secret, NAME)),))
    checked = validate(tree.value, Mailing, NAME)
    if checked.value is None:
        return Reported(None, tree.diagnostics + checked.diagnostics)
    wrong = tuple(_wrong_addresses(checked.value.record, dict(checked.value.places)))
    return Reported(None if wrong else checked.value.record, tree.diagnostics + wrong)


def _wrong_addresses(mailing: Mailing, places: dict[str, Place]) -> Iterator[Diagnostic]:
    given = {"from": mailing.sender, "reply_to": mailing.reply_to}
    given |= {f"copies.{index}": address for index, address in enumerate(mailing.copies)}
    for field, address in given.items():
        if address or field == "from":
            yield from fault_in(address, nearest_place(places, field, NAME))


def port_of(mailing: Mailing) -> int:
    """The port, by default the one that the kind of security has."""
    return mailing.port or PORTS[mailing.security]


def fault_in_login(mailing: Mailing, user: str, password: str) -> tuple[Diagnostic, ...]:
    """A password goes over a closed line or not at all, and a user without one isn't let in."""
    place = Place(NAME, field="security")
    if user and mailing.security is Security.NONE and mailing.host not in HERE:
        return (PASSWORD_IN_CLEAR.at(place, host=mailing.host),)
    if user and not password:
        return (SERVER_UNREACHABLE.at(place, host=mailing.host, reason="PROCEEDINGS_SMTP_PASSWORD: –"),)
    return ()


def fault_in_link(link: str, place: Place) -> tuple[Diagnostic, ...]:
    """What is wrong with the address of a page that letters shall name."""
    plain = link.isascii() and link.isprintable() and " " not in link
    if plain and link.startswith(LINK) and len(link.partition("//")[2]) > 2:
        return ()
    return (NOT_A_LINK.at(place, link="".join(each for each in link if each.isprintable())[:SHOWN]),)


def read_links(file: Path) -> Reported[dict[str, str]]:
    """The page of each paper, as `proof links --format json` prints them."""
    read = load_json(Held(file.name, file))
    given = read.value if isinstance(read.value, dict) else {}
    links = {str(paper): str(link) for paper, link in given.items()}
    empty = (NOT_A_LINK.at(Place(file.name), link=""),) if not links and not read.diagnostics else ()
    wrong = tuple(fault for link in links.values() for fault in fault_in_link(link, Place(file.name)))
    return Reported(links, read.diagnostics + empty + wrong)
