"""What send and remind say at their end: a line a letter, how many of each fate, what was wrong."""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from proceedings.model.diagnostic import Diagnostic
from proceedings.model.mailing import Addressee, Fate, Posted
from proceedings.report import exit_code, plain, render_text

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        Fate.SENT: "sent",
        Fate.WRITTEN: "written",
        Fate.EARLIER: "sent earlier",
        Fate.ANSWERED: "answered",
        Fate.NOT_DUE: "not due",
        Fate.NO_PROOF: "no proof",
        Fate.NO_ADDRESS: "no address",
        Fate.FAULTY: "no letter",
        Fate.REFUSED: "refused",
        Fate.DEFERRED: "put off",
        Fate.DOUBTFUL: "in doubt",
        Fate.NOT_TRIED: "not tried",
        "copies": "copies",
        "outbox": "Nothing was sent: the letters are in {folder}/proofing/outbox/.",
    },
    "ru": {
        Fate.SENT: "отправлено",
        Fate.WRITTEN: "написано",
        Fate.EARLIER: "отправлено ранее",
        Fate.ANSWERED: "есть ответ",
        Fate.NOT_DUE: "ещё не срок",
        Fate.NO_PROOF: "нет корректуры",
        Fate.NO_ADDRESS: "нет адреса",
        Fate.FAULTY: "нет письма",
        Fate.REFUSED: "не принято",
        Fate.DEFERRED: "отложено",
        Fate.DOUBTFUL: "неизвестно",
        Fate.NOT_TRIED: "не отправлялось",
        "copies": "копии",
        "outbox": "Ничего не отправлено: письма лежат в {folder}/proofing/outbox/.",
    },
    "kk": {
        Fate.SENT: "жіберілді",
        Fate.WRITTEN: "жазылды",
        Fate.EARLIER: "бұрын жіберілген",
        Fate.ANSWERED: "жауап бар",
        Fate.NOT_DUE: "мерзімі келмеді",
        Fate.NO_PROOF: "корректура жоқ",
        Fate.NO_ADDRESS: "мекенжай жоқ",
        Fate.FAULTY: "хат жоқ",
        Fate.REFUSED: "қабылданбады",
        Fate.DEFERRED: "кейінге қалды",
        Fate.DOUBTFUL: "белгісіз",
        Fate.NOT_TRIED: "жіберілмеді",
        "copies": "көшірме",
        "outbox": "Ештеңе жіберілген жоқ: хаттар {folder}/proofing/outbox/ ішінде.",
    },
}
SILENT = (Fate.NO_PROOF, Fate.NOT_DUE)
"""Fates that are only counted."""


def present_post(posted: Sequence[Posted], told: Sequence[Diagnostic], format: str, lang: str, quiet: bool) -> int:
    """Print the end of an errand on standard output; the exit code that it deserves."""
    if format == "json":
        letters = [_plain(one) for one in posted]
        print(json.dumps({"letters": letters, "diagnostics": plain(told, lang)}, ensure_ascii=False, indent=2))
    else:
        if told or not quiet:
            print(render_text(told, lang), end="")
        if not quiet:
            sys.stdout.writelines(_lines(posted, WORDS[lang]))
    return exit_code(told)


def outbox_line(folder: str, lang: str) -> str:
    """Where the letters of a dry run lie."""
    return WORDS[lang]["outbox"].format(folder=folder)


def _lines(posted: Sequence[Posted], words: Mapping[str, str]) -> Iterator[str]:
    told = [one for one in posted if one.fate not in SILENT]
    yield "\n" if told else ""
    for one in told:
        copies = f"  ({words['copies']}: {', '.join(map(_shown, one.copies))})" if one.copies else ""
        yield f"{', '.join(one.papers):8} {words[one.fate]:18} {_shown(one.to)}{copies}".rstrip() + "\n"
    counts = Counter(one.fate for one in posted)
    yield "\n" + ", ".join(f"{words[fate]} {counts[fate]}" for fate in Fate if counts[fate]) + "\n" if posted else ""


def _shown(whom: Addressee | None) -> str:
    return "" if whom is None else f"{whom.name} <{whom.address}>".strip()


def _plain(one: Posted) -> dict[str, object]:
    return {
        "papers": list(one.papers),
        "fate": one.fate.value,
        "to": one.to.address if one.to else "",
        "name": one.to.name if one.to else "",
        "copies": [copy.address for copy in one.copies],
        "note": one.note,
    }
