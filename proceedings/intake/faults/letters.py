"""What can be wrong with the mail that a gathering opens."""

from proceedings.model.diagnostic import Fault, Severity

KEPT_LETTER = Fault(
    "R114",
    "kept-letter",
    Severity.NOTE,
    {
        "en": "The message has no attachment; its text is kept as {name}.",
        "ru": "В письме нет вложений; его текст сохранён как {name}.",
        "kk": "Хатта тіркеме жоқ; оның мәтіні {name} болып сақталды.",
    },
    {
        "en": "Look whether the text is the submission or only a letter.",
        "ru": "Посмотрите, сама ли это работа или просто письмо.",
        "kk": "Бұл жұмыстың өзі ме, әлде жай хат па, қараңыз.",
    },
)

OUTLOOK_FILE = Fault(
    "R115",
    "outlook-file",
    Severity.ERROR,
    {
        "en": "{name} is in Outlook's own format, which is not read; what is in it is left out.",
        "ru": "{name} — в собственном формате Outlook, он не читается; содержимое пропущено.",
        "kk": "{name} Outlook-тың өз пішімінде, ол оқылмайды; ішіндегісі өткізіп жіберілді.",
    },
    {
        "en": "Open the message in a mail program and save the attachments into the folder, or the message as .eml.",
        "ru": "Откройте письмо в почтовой программе и сохраните вложения в папку или само письмо как .eml.",
        "kk": "Хатты пошта бағдарламасында ашып, тіркемелерін қалтаға немесе хаттың өзін .eml түрінде сақтаңыз.",
    },
)

TOO_MANY_LETTERS = Fault(
    "R116",
    "too-many-letters",
    Severity.ERROR,
    {
        "en": "{name} holds more than {limit} messages or attachments; the rest is left out.",
        "ru": "В {name} больше {limit} писем или вложений; остальное пропущено.",
        "kk": "{name} ішінде {limit} хаттан немесе тіркемеден көп; қалғаны өткізіп жіберілді.",
    },
    {
        "en": "Move the letters with submissions into a mailbox of their own.",
        "ru": "Переложите письма с работами в отдельный ящик.",
        "kk": "Жұмыстары бар хаттарды бөлек жәшікке салыңыз.",
    },
)

UNREADABLE_LETTER = Fault(
    "R117",
    "unreadable-letter",
    Severity.ERROR,
    {
        "en": "A message in {name} can't be read: {problem}.",
        "ru": "Письмо в {name} не читается: {problem}.",
        "kk": "{name} ішіндегі хат оқылмайды: {problem}.",
    },
    {
        "en": "Open it in a mail program and save its attachments into a folder.",
        "ru": "Откройте его в почтовой программе и сохраните вложения в папку.",
        "kk": "Оны пошта бағдарламасында ашып, тіркемелерін қалтаға сақтаңыз.",
    },
)
