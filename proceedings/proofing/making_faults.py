"""What can hinder the making of a proof."""

from proceedings.model.diagnostic import Fault, Severity

NO_PROOF_OF_DAMAGED = Fault(
    "P101",
    "no-proof-of-damaged-paper",
    Severity.WARNING,
    {
        "en": "Paper {paper} could not be read, so there is no proof of it.",
        "ru": "Материал {paper} прочесть не удалось, поэтому корректуры его нет.",
        "kk": "{paper} материалын оқу мүмкін болмады, сондықтан оның корректурасы жоқ.",
    },
    {
        "en": "See what proceedings check says of it; make the proof when it is mended.",
        "ru": "Посмотрите, что о нём говорит proceedings check; сделайте корректуру, когда он будет исправлен.",
        "kk": "proceedings check ол туралы не айтатынын қараңыз; түзетілген соң корректурасын жасаңыз.",
    },
)
