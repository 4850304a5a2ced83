"""The reconciliation shown: a table on the terminal, CSV for a spreadsheet, a page for a browser."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from proceedings.model.reconciliation import Account, Status
from proceedings.tabular import Heading, csv_text, html_page

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "title": "Accepted, received, included",
        "id": "No.",
        "key": "Source",
        "name": "Title",
        "accepted": "Accepted",
        "received": "Received",
        "included": "Included",
        "pages": "Pages",
        "yes": "yes",
        "withdrawn": "withdrawn",
        "rejected": "rejected",
        "": "–",
        "compiled": "yes",
        "repaired": "with errors",
        "refused": "notice",
        "count": "accepted {accepted}, received {received}, included {included} of {papers}",
    },
    "ru": {
        "title": "Принято, получено, включено",
        "id": "№",
        "key": "Источник",
        "name": "Название",
        "accepted": "Принято",
        "received": "Получено",
        "included": "Включено",
        "pages": "Страницы",
        "yes": "да",
        "withdrawn": "отозвано",
        "rejected": "отклонено",
        "": "–",
        "compiled": "да",
        "repaired": "с ошибками",
        "refused": "извещение",
        "count": "принято {accepted}, получено {received}, включено {included} из {papers}",
    },
    "kk": {
        "title": "Қабылданды, алынды, енгізілді",
        "id": "№",
        "key": "Дереккөз",
        "name": "Атауы",
        "accepted": "Қабылданды",
        "received": "Алынды",
        "included": "Енгізілді",
        "pages": "Беттер",
        "yes": "иә",
        "withdrawn": "қайтарып алынды",
        "rejected": "қабылданбады",
        "": "–",
        "compiled": "иә",
        "repaired": "қатесі бар",
        "refused": "хабарлама",
        "count": "қабылданды {accepted}, алынды {received}, енгізілді {included}, барлығы {papers}",
    },
}
COLUMNS = ("id", "key", "name", "accepted", "received", "included", "pages")
WIDTHS = (5, 24, 44, 12, 28, 11, 9)


def is_wanting(account: Account) -> bool:
    """Whether an accepted paper isn't in the volume as itself."""
    return account.accepted in ("accepted", "") and account.included in ("", Status.REFUSED.value)


def text_of(shown: Sequence[Account], count: str, language: str) -> str:
    """The accounts to be shown as a table for a terminal, the count of all of them at the end."""
    words = WORDS[language]
    lines = [_padded([words[name] for name in COLUMNS]), *(_padded(row) for row in _rows(shown, words))]
    return "".join(f"{line}\n" for line in (*(lines if shown else ()), count))


def csv_of(accounts: Iterable[Account], language: str) -> bytes:
    """The table as CSV."""
    words = WORDS[language]
    return csv_text([[words[name] for name in COLUMNS], *_rows(accounts, words)])


def html_of(accounts: Sequence[Account], language: str) -> bytes:
    """The table as a page; papers that are wanting stand out."""
    words = WORDS[language]
    rows = zip(_rows(accounts, words), map(is_wanting, accounts), strict=True)
    heading = Heading(words["title"], count_of(accounts, language), language, [words[name] for name in COLUMNS])
    return html_page(heading, rows)


def _rows(accounts: Iterable[Account], words: Mapping[str, str]) -> Iterator[list[str]]:
    for one in accounts:
        accepted = words["yes"] if one.accepted == "accepted" else words[one.accepted]
        yield [one.id, one.key, one.title, accepted, one.received or "–", words[one.included], one.pages or "–"]


def _padded(row: Sequence[str]) -> str:
    cells = (_cut(cell, width).ljust(width) for cell, width in zip(row, WIDTHS, strict=True))
    return "  ".join(cells).rstrip()


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"


def count_of(accounts: Sequence[Account], language: str) -> str:
    """How many papers were accepted, received and included."""
    included = Counter(account.included for account in accounts)
    return WORDS[language]["count"].format(
        accepted=sum(account.accepted in ("accepted", "") for account in accounts),
        received=sum(bool(account.received or account.included == Status.COMPILED.value) for account in accounts),
        included=included[Status.COMPILED.value] + included[Status.REPAIRED.value],
        papers=len(accounts),
    )
