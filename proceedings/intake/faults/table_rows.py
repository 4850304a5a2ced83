"""What can be wrong with the rows of a table that tells of submissions."""

from proceedings.model.diagnostic import Fault, Severity

UNKNOWN_COLUMNS = Fault(
    "R216",
    "unknown-columns",
    Severity.NOTE,
    {
        "en": "Columns that are not understood are left out: {columns}.",
        "ru": "Непонятные столбцы не взяты: {columns}.",
        "kk": "Түсініксіз бағандар алынбады: {columns}.",
    },
    {
        "en": "If one matters, say in gather.yaml under columns which field it fills, and gather again.",
        "ru": "Если какой-то нужен, укажите в gather.yaml в разделе columns его поле и соберите снова.",
        "kk": "Біреуі керек болса, gather.yaml ішіндегі columns бөлімінде оның өрісін көрсетіп, қайта жинаңыз.",
    },
)

NUMBERED_BY_ROW = Fault(
    "R217",
    "numbered-by-row",
    Severity.NOTE,
    {
        "en": "Row {row} has neither a number nor an address; it is known by its row.",
        "ru": "В строке {row} нет ни номера, ни адреса; она различается по номеру строки.",
        "kk": "{row}-жолда нөмір де, мекенжай да жоқ; ол жол нөмірімен ажыратылады.",
    },
    {
        "en": "Give the table a column of lasting numbers, or a row that moves is a new submission.",
        "ru": "Добавьте столбец с постоянными номерами, иначе сдвинутая строка станет новой работой.",
        "kk": "Тұрақты нөмірлер бағанын қосыңыз, әйтпесе жылжыған жол жаңа жұмыс болып саналады.",
    },
)

ANSWERED_AGAIN = Fault(
    "R218",
    "answered-again",
    Severity.NOTE,
    {
        "en": "Row {row} was sent again in row {newer}; the newer one is taken.",
        "ru": "Строка {row} прислана повторно в строке {newer}; взята новая.",
        "kk": "{row}-жол {newer}-жолда қайта жіберілген; жаңасы алынды.",
    },
    {
        "en": "If they are two papers, give them different titles or numbers.",
        "ru": "Если это две разные работы, дайте им разные названия или номера.",
        "kk": "Бұл екі бөлек жұмыс болса, оларға әртүрлі атау немесе нөмір беріңіз.",
    },
)

NOTHING_IN_ROW = Fault(
    "R219",
    "nothing-in-row",
    Severity.WARNING,
    {
        "en": "Row {row} has neither a title nor an author; it is left out.",
        "ru": "В строке {row} нет ни названия, ни автора; она пропущена.",
        "kk": "{row}-жолда тақырып та, автор да жоқ; ол өткізіп жіберілді.",
    },
    {
        "en": "Fill it in, or delete the row.",
        "ru": "Заполните её или удалите строку.",
        "kk": "Оны толтырыңыз немесе жолды жойыңыз.",
    },
)

TITLE_TWICE = Fault(
    "R220",
    "title-twice-in-table",
    Severity.WARNING,
    {
        "en": "Rows {row} and {other} have the same title and different authors; both are taken.",
        "ru": "У строк {row} и {other} одно название и разные авторы; взяты обе.",
        "kk": "{row} және {other}-жолдардың тақырыбы бірдей, авторлары бөлек; екеуі де алынды.",
    },
    {
        "en": "If they are one paper, put all its authors into one row and delete the other.",
        "ru": "Если это одна работа, впишите всех авторов в одну строку, а другую удалите.",
        "kk": "Бұл бір жұмыс болса, барлық авторды бір жолға жазып, екіншісін жойыңыз.",
    },
)

UNKNOWN_FIELD = Fault(
    "R221",
    "unknown-column-field",
    Severity.WARNING,
    {
        "en": "gather.yaml says that column “{header}” fills {field}, which is no field; it is guessed instead.",
        "ru": "gather.yaml относит столбец «{header}» к {field}, но такого поля нет; назначение угадано.",
        "kk": "gather.yaml «{header}» бағанын {field} өрісіне жатқызады, ондай өріс жоқ; мағынасы болжанды.",
    },
    {
        "en": "Write one of the fields that the manual lists, or ignore.",
        "ru": "Напишите одно из полей, перечисленных в руководстве, или ignore.",
        "kk": "Нұсқаулықтағы өрістердің бірін немесе ignore деп жазыңыз.",
    },
)

AUTHORS_JOINED = Fault(
    "R222",
    "authors-of-several-rows",
    Severity.NOTE,
    {
        "en": "Rows {rows} are one submission, {key}; their authors are joined.",
        "ru": "Строки {rows} — одна работа, {key}; их авторы объединены.",
        "kk": "{rows}-жолдар — бір жұмыс, {key}; авторлары біріктірілді.",
    },
    {
        "en": "If they are several papers, give each a number of its own.",
        "ru": "Если это разные работы, дайте каждой свой номер.",
        "kk": "Бұлар бөлек жұмыстар болса, әрқайсысына өз нөмірін беріңіз.",
    },
)

FILE_NOT_FOUND = Fault(
    "R223",
    "file-of-row-missing",
    Severity.WARNING,
    {
        "en": "Row {row} names the file {file}, which is not among the files.",
        "ru": "В строке {row} назван файл {file}, но среди файлов его нет.",
        "kk": "{row}-жолда {file} файлы аталған, бірақ ол файлдардың арасында жоқ.",
    },
    {
        "en": "Put the file beside the table, under the name that it has there, and gather again.",
        "ru": "Положите файл рядом с таблицей под этим именем и соберите снова.",
        "kk": "Файлды кестенің жанына сол атымен қойып, қайта жинаңыз.",
    },
)
