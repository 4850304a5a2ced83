"""What a system's word for a decision means: «Принята к публикации», "Accept (Paper --> Proposal)", `desk_reject`."""

import re
from collections.abc import Mapping

from proceedings.model.received import Decision

WORDS = (
    (Decision.WITHDRAWN, r"withdraw|retract|cancel|отозван|отклик|снят|удал[её]н|қайтарып алынд|алынып таста"),
    (Decision.REJECTED, r"reject|declin|not accept|refus|отклон|отказ|не принят|қабылданба|бас тарт"),
    (Decision.UNDECIDED, r"pending|submitted|draft|review|undecided|на рассмотрении|подан|жіберілді|қаралуда"),
    (Decision.ACCEPTED, r"accept|confirm|publish|camera|принят|одобрен|рекоменд|опубликован|қабылданд|ұсынылд"),
)
PATTERNS = tuple((decision, re.compile(pattern, re.IGNORECASE)) for decision, pattern in WORDS)


def decision_in(words: str, known: Mapping[str, Decision]) -> Decision:
    """The decision that the words mean: as the conference says, else as they read; undecided where they say nothing."""
    spoken = " ".join(words.split())
    if spoken in known:
        return known[spoken]
    return next((decision for decision, pattern in PATTERNS if pattern.search(spoken)), Decision.UNDECIDED)
