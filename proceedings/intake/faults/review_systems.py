"""What can be wrong with what review systems write: EasyChair, CMT, OpenReview, ConfTool, Softconf."""

from proceedings.model.diagnostic import Fault, Severity

TOLD_TWICE = Fault(
    "R410",
    "submission-told-twice",
    Severity.WARNING,
    {
        "en": "Submission {key} is told of twice, and not alike; {file}, line {line}, is taken.",
        "ru": "О работе {key} сказано дважды и по-разному; взято из {file}, строка {line}.",
        "kk": "{key} жұмысы туралы екі рет әртүрлі айтылған; {file} файлының {line}-жолы алынды.",
    },
    {
        "en": "Keep only the newest export among the sources and gather again.",
        "ru": "Оставьте среди источников только самую новую выгрузку и соберите ещё раз.",
        "kk": "Дереккөздерде тек ең жаңа жүктемені қалдырып, қайта жинаңыз.",
    },
)

AUTHORS_OF_NOTHING = Fault(
    "R411",
    "authors-of-no-submission",
    Severity.NOTE,
    {
        "en": "{count} authors in {file} belong to submissions that no table has; they are left out.",
        "ru": "Авторов в {file}, чьих работ нет ни в одной таблице: {count}; они пропущены.",
        "kk": "{file} ішінде жұмысы ешбір кестеде жоқ авторлар саны: {count}; олар өткізіп жіберілді.",
    },
    {
        "en": "If rows were deleted on purpose, nothing is to be done; else export both tables at the same time.",
        "ru": "Если строки удалены намеренно, делать ничего не нужно; иначе выгрузите обе таблицы одновременно.",
        "kk": "Жолдар әдейі жойылған болса, ештеңе істеудің қажеті жоқ; әйтпесе екі кестені бір уақытта жүктеңіз.",
    },
)

OUT_OF_STEP = Fault(
    "R412",
    "authors-out-of-step",
    Severity.WARNING,
    {
        "en": "Submission {key} has {names} names of authors but {others} {field}; nobody can tell whose they are.",
        "ru": "В работе {key} имён авторов {names}, а {field} — {others}; чьи они, не определить.",
        "kk": "{key} жұмысында автор аттары — {names}, ал {field} — {others}; кімдікі екенін анықтау мүмкін емес.",
    },
    {
        "en": "Correct the authors in the system and export again, or fill them in in metadata.yaml.",
        "ru": "Исправьте авторов в системе и выгрузите ещё раз или впишите их в metadata.yaml.",
        "kk": "Жүйеде авторларды түзетіп, қайта жүктеңіз немесе оларды metadata.yaml ішінде толтырыңыз.",
    },
)

NO_KEY = Fault(
    "R413",
    "row-without-number",
    Severity.ERROR,
    {
        "en": "A row of this {system} export has no number of a submission; it is left out.",
        "ru": "В строке выгрузки {system} нет номера работы; строка пропущена.",
        "kk": "{system} жүктемесінің жолында жұмыс нөмірі жоқ; жол өткізіп жіберілді.",
    },
    {
        "en": "Give it the number that it has in the system, or delete the row.",
        "ru": "Впишите номер, который работа имеет в системе, или удалите строку.",
        "kk": "Жұмыстың жүйедегі нөмірін жазыңыз немесе жолды жойыңыз.",
    },
)
