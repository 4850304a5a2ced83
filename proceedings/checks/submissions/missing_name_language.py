"""An author's name is not given in the language of the text.

The names above a paper, in its running head and in the contents are in its own language; a name that lacks this
form is printed in another alphabet than its neighbours.

    language: kk
    authors: [{name: {en: {family: Sarsenova, given: Aigul}}}]

Better:

    language: kk
    authors: [{name: {kk: {family: Сәрсенова, given: Айгүл}, en: {family: Sarsenova, given: Aigul}}}]
"""

from collections.abc import Iterator

from proceedings.checks.fields import text_language
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.language import ANY
from proceedings.model.submission import Submission

FAULT = Fault(
    "S125",
    "missing-name-language",
    Severity.WARNING,
    {
        "en": "The name of author {number} is not given in the language of the text ({language}).",
        "ru": "Имя автора № {number} не дано на языке текста ({language}).",
        "kk": "{number}-автордың аты-жөні мәтін тілінде ({language}) берілмеген.",
    },
    {
        "en": "Ask the author how the name is written in that language.",
        "ru": "Узнайте у автора, как его имя пишется на этом языке.",
        "kk": "Аты-жөнінің сол тілде қалай жазылатынын автордан сұраңыз.",
    },
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """Each author with names in other languages only."""
    language = text_language(submission.record, house)
    for index, author in enumerate(submission.record.authors):
        if author.name and not author.name.keys() & {language, ANY}:
            place = submission.place(f"authors.{index}.name")
            yield FAULT.at(place, number=index + 1, language=language)
