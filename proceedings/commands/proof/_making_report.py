"""What making proofs says at its end: which are new, which stand, which are missing."""

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from proceedings.model.diagnostic import Reported
from proceedings.model.proofing import ProofCopy
from proceedings.proofing.places import proof_path
from proceedings.proofing.production import Produced
from proceedings.report import exit_code, plain, render_text

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "proof": "{path}  pages: {pages}, queries: {queries}",
        "sum": "Proofs made: {made}; unchanged: {standing}; papers without a proof: {missing}.",
    },
    "ru": {
        "proof": "{path}  страниц: {pages}, вопросов: {queries}",
        "sum": "Корректур сделано: {made}; без изменений: {standing}; материалов без корректуры: {missing}.",
    },
    "kk": {
        "proof": "{path}  беттер: {pages}, сұрақтар: {queries}",
        "sum": "Жасалған корректуралар: {made}; өзгермегені: {standing}; корректурасы жоқ материалдар: {missing}.",
    },
}


@dataclass(frozen=True, slots=True)
class Telling:
    """For whom it is told: text or json, in which language, whether only what was wrong."""

    format: str
    language: str
    quiet: bool


def present_produced(produced: Reported[Produced], telling: Telling) -> int:
    """Print the end of a run on standard output; the exit code that it deserves."""
    if telling.format == "json":
        print(json.dumps(_whole(produced, telling.language), ensure_ascii=False, indent=2))
    else:
        sys.stdout.writelines(_lines(produced, telling))
    return exit_code(produced.diagnostics)


def _whole(produced: Reported[Produced], language: str) -> dict[str, object]:
    value = produced.value
    return {
        "made": [_proof(copy) for copy in value.made],
        "standing": [_proof(copy) for copy in value.standing],
        "missing": list(value.missing),
        "diagnostics": plain(produced.diagnostics, language),
    }


def _proof(copy: ProofCopy) -> dict[str, object]:
    path = proof_path(copy.id, copy.version)
    return {"id": copy.id, "version": copy.version, "token": copy.token, "path": path, "queries": len(copy.queries)}


def _lines(produced: Reported[Produced], telling: Telling) -> Iterator[str]:
    words, value = WORDS[telling.language], produced.value
    if produced.diagnostics:
        yield render_text(produced.diagnostics, telling.language, notes=False)
    if telling.quiet:
        return
    for copy in value.made:
        facts = {"path": proof_path(copy.id, copy.version), "pages": len(copy.pages), "queries": len(copy.queries)}
        yield f"{words['proof'].format(**facts)}\n"
    counts = {"made": len(value.made), "standing": len(value.standing), "missing": len(value.missing)}
    yield f"{words['sum'].format(**counts)}\n"
