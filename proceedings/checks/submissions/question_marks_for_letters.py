"""Question marks stand where letters were.

A program that knew no Kazakh letters wrote «?азақстан» for «Қазақстан». Nothing here can tell which letter was
lost, and in print the name of a person or a country would be maimed.

    affiliations: [{name: {kk: "?азақстан ұлттық университеті"}}]

Better:

    affiliations: [{name: {kk: "Қазақстан ұлттық университеті"}}]
"""

from collections.abc import Iterator

from proceedings.checks.fields import in_print
from proceedings.checks.lost_letters import questioned_words
from proceedings.model.diagnostic import Diagnostic, Fault, Severity
from proceedings.model.house import House
from proceedings.model.submission import Submission

FAULT = Fault(
    "S123",
    "question-marks-for-letters",
    Severity.ERROR,
    {
        "en": "Letters were lost in “{word}”.",
        "ru": "В «{word}» потеряны буквы.",
        "kk": "«{word}» сөзінде әріптер жоғалған.",
    },
    {
        "en": "Type the word anew; get the text from the author in UTF-8.",
        "ru": "Наберите слово заново; попросите у автора текст в кодировке UTF-8.",
        "kk": "Сөзді қайта теріңіз; мәтінді автордан UTF-8 кодталымында сұраңыз.",
    },
)


def check(submission: Submission, house: House) -> Iterator[Diagnostic]:
    """Each field of the record with such a word; the first word of it is named."""
    for words in in_print(submission.record):
        word = next(questioned_words(words.text), "")
        if word:
            yield FAULT.at(submission.place(words.field), word=word)
