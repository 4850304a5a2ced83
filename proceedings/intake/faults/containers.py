"""What can be wrong with a file as a container: its kind, its archive, its XML."""

from proceedings.model.diagnostic import Fault, Severity

OTHER_FORMAT = Fault(
    "M402",
    "other-format",
    Severity.ERROR,
    {
        "en": "The file is called {suffix}, but it is {found}.",
        "ru": "Файл назван {suffix}, но это {found}.",
        "kk": "Файл {suffix} деп аталған, бірақ бұл — {found}.",
    },
    {
        "en": "Open it in the program it was made with and save it as {suffix}.",
        "ru": "Откройте его в исходной программе и сохраните как {suffix}.",
        "kk": "Оны жасалған бағдарламасында ашып, {suffix} түрінде сақтаңыз.",
    },
)

OLD_WORD = Fault(
    "M424",
    "old-word-file",
    Severity.ERROR,
    {
        "en": "The file is an old Word file (.doc) or is closed with a password.",
        "ru": "Это старый файл Word (.doc) или файл под паролем.",
        "kk": "Бұл — ескі Word файлы (.doc) немесе құпиясөзбен жабылған файл.",
    },
    {
        "en": "Open it in Word, take off the password and save it as .docx.",
        "ru": "Откройте его в Word, снимите пароль и сохраните как .docx.",
        "kk": "Оны Word-та ашып, құпиясөзін алып, .docx түрінде сақтаңыз.",
    },
)

ARCHIVE_LIMIT = Fault(
    "M403",
    "archive-too-large",
    Severity.ERROR,
    {
        "en": "Unpacked, the file would be too large: {problem}.",
        "ru": "В распакованном виде файл слишком велик: {problem}.",
        "kk": "Файл ашылғанда тым үлкен: {problem}.",
    },
    {
        "en": "Save the manuscript anew from Word or LibreOffice, with smaller pictures.",
        "ru": "Сохраните рукопись заново из Word или LibreOffice с рисунками меньшего размера.",
        "kk": "Қолжазбаны Word немесе LibreOffice бағдарламасынан кішірек суреттермен қайта сақтаңыз.",
    },
)

DAMAGED_ARCHIVE = Fault(
    "M404",
    "damaged-file",
    Severity.ERROR,
    {
        "en": "The file is damaged: {problem}.",
        "ru": "Файл повреждён: {problem}.",
        "kk": "Файл бүлінген: {problem}.",
    },
    {
        "en": "Ask the author for the file again, or open it in Word or LibreOffice and save it anew.",
        "ru": "Попросите файл у автора ещё раз или откройте его в Word или LibreOffice и сохраните заново.",
        "kk": "Файлды автордан қайта сұраңыз немесе Word не LibreOffice бағдарламасында ашып, қайта сақтаңыз.",
    },
)

UNSAFE_XML = Fault(
    "M405",
    "unsafe-xml",
    Severity.ERROR,
    {
        "en": "The part {part} declares XML entities, which no honest word processor writes.",
        "ru": "Часть {part} объявляет сущности XML, чего текстовые процессоры не делают.",
        "kk": "{part} бөлігі XML мәнділерін жариялайды, мәтін процессорлары бұлай жазбайды.",
    },
    {
        "en": "Don't open this file elsewhere; ask the author how it was made.",
        "ru": "Не открывайте этот файл в других программах; спросите автора, как он был сделан.",
        "kk": "Бұл файлды басқа бағдарламада ашпаңыз; қалай жасалғанын автордан сұраңыз.",
    },
)
