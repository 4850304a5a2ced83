"""What can be wrong with a table: a spreadsheet, a CSV file, the answers of a form."""

from proceedings.model.diagnostic import Fault, Severity

UNREADABLE_TABLE = Fault(
    "R201",
    "unreadable-table",
    Severity.ERROR,
    {
        "en": "The table can't be read: {problem}.",
        "ru": "Таблица не читается: {problem}.",
        "kk": "Кесте оқылмайды: {problem}.",
    },
    {
        "en": "Open it in Excel or LibreOffice and save it as .xlsx, or as CSV in UTF-8.",
        "ru": "Откройте её в Excel или LibreOffice и сохраните как .xlsx или как CSV в кодировке UTF-8.",
        "kk": "Оны Excel немесе LibreOffice бағдарламасында ашып, .xlsx немесе UTF-8 кодталған CSV түрінде сақтаңыз.",
    },
)

TABLE_TOO_LARGE = Fault(
    "R202",
    "table-too-large",
    Severity.ERROR,
    {
        "en": "The table has {rows} rows and {columns} columns; at most {most} and {widest} are read.",
        "ru": "В таблице {rows} строк и {columns} столбцов; читается не более {most} и {widest}.",
        "kk": "Кестеде {rows} жол және {columns} баған бар; ең көбі {most} жол мен {widest} баған оқылады.",
    },
    {
        "en": "Delete what is no submission, also stray cells far below or to the right, and save it again.",
        "ru": "Удалите всё лишнее, в том числе случайные ячейки далеко внизу и справа, и сохраните снова.",
        "kk": "Артық нәрсенің бәрін, төмендегі және оң жақтағы кездейсоқ ұяшықтарды да жойып, қайта сақтаңыз.",
    },
)

CELL_TOO_LARGE = Fault(
    "R203",
    "cell-too-large",
    Severity.ERROR,
    {
        "en": "A cell of row {row} has more than {most} characters; the table is not read.",
        "ru": "В ячейке строки {row} больше {most} знаков; таблица не прочитана.",
        "kk": "{row}-жолдағы ұяшықта {most} таңбадан артық бар; кесте оқылмады.",
    },
    {
        "en": "Look for a quotation mark that is not closed in that row, or cut the cell.",
        "ru": "Поищите в этой строке незакрытую кавычку или сократите ячейку.",
        "kk": "Сол жолдан жабылмаған тырнақшаны іздеңіз немесе ұяшықты қысқартыңыз.",
    },
)

NULS = Fault(
    "R204",
    "nul-characters",
    Severity.WARNING,
    {
        "en": "The table holds {count} NUL characters; they are taken out.",
        "ru": "В таблице {count} нулевых символов (NUL); они убраны.",
        "kk": "Кестеде {count} нөлдік таңба (NUL) бар; олар алып тасталды.",
    },
    {
        "en": "Compare a few rows with the original; if words are missing, export the table again.",
        "ru": "Сверьте несколько строк с оригиналом; если слов не хватает, выгрузите таблицу заново.",
        "kk": "Бірнеше жолды түпнұсқамен салыстырыңыз; сөздер жетіспесе, кестені қайта жүктеңіз.",
    },
)

OPEN_QUOTE = Fault(
    "R205",
    "open-quote",
    Severity.WARNING,
    {
        "en": "A quotation mark in row {row} is never closed; all rows after it stand in one cell.",
        "ru": "Кавычка в строке {row} не закрыта; все следующие строки попали в одну ячейку.",
        "kk": "{row}-жолдағы тырнақша жабылмаған; одан кейінгі барлық жол бір ұяшыққа түсті.",
    },
    {
        "en": "Close the quotation mark, or export the table as XLSX.",
        "ru": "Закройте кавычку или выгрузите таблицу в формате XLSX.",
        "kk": "Тырнақшаны жабыңыз немесе кестені XLSX пішімінде жүктеңіз.",
    },
)

UNKNOWN_ENCODING = Fault(
    "R206",
    "unknown-encoding",
    Severity.ERROR,
    {
        "en": "The encoding of this text is none that is known: no words come out.",
        "ru": "Кодировка этого текста не распознана: ни в одной не получаются слова.",
        "kk": "Бұл мәтіннің кодтамасы танылмады: ешқайсысында сөз шықпайды.",
    },
    {
        "en": "Open it in the program it was made with and save it as XLSX, or as CSV in UTF-8.",
        "ru": "Откройте файл в исходной программе и сохраните как XLSX или как CSV в кодировке UTF-8.",
        "kk": "Файлды жасалған бағдарламасында ашып, XLSX немесе UTF-8 кодталған CSV түрінде сақтаңыз.",
    },
)

CODE_PAGE = Fault(
    "R207",
    "code-page",
    Severity.NOTE,
    {
        "en": "The table is not in UTF-8; it was read as {encoding}.",
        "ru": "Таблица не в UTF-8; она прочитана как {encoding}.",
        "kk": "Кесте UTF-8 кодтамасында емес; ол {encoding} ретінде оқылды.",
    },
    {
        "en": "Compare a few names with the original; if they are wrong, save the table as XLSX.",
        "ru": "Сверьте несколько имён с оригиналом; если они искажены, сохраните таблицу как XLSX.",
        "kk": "Бірнеше есімді түпнұсқамен салыстырыңыз; бұзылған болса, кестені XLSX түрінде сақтаңыз.",
    },
)

LOCKED_TABLE = Fault(
    "R208",
    "locked-table",
    Severity.ERROR,
    {
        "en": "The workbook is locked with a password.",
        "ru": "Книга защищена паролем.",
        "kk": "Жұмыс кітабы құпиясөзбен қорғалған.",
    },
    {
        "en": "Open it in Excel, take the password off and save it as .xlsx.",
        "ru": "Откройте её в Excel, снимите пароль и сохраните как .xlsx.",
        "kk": "Оны Excel-де ашып, құпиясөзін алып, .xlsx түрінде сақтаңыз.",
    },
)

HIDDEN_SHEET = Fault(
    "R209",
    "hidden-sheet",
    Severity.NOTE,
    {
        "en": "The sheet “{sheet}” is hidden; it is not read.",
        "ru": "Лист «{sheet}» скрыт; он не читается.",
        "kk": "«{sheet}» парағы жасырылған; ол оқылмайды.",
    },
    {
        "en": "If it holds submissions, show it in Excel and save the workbook.",
        "ru": "Если на нём есть заявки, отобразите его в Excel и сохраните книгу.",
        "kk": "Онда өтінімдер болса, оны Excel-де көрсетіп, кітапты сақтаңыз.",
    },
)

EMPTY_TABLE = Fault(
    "R210",
    "empty-table",
    Severity.WARNING,
    {
        "en": "The table is empty.",
        "ru": "Таблица пуста.",
        "kk": "Кесте бос.",
    },
    {
        "en": "Export it again, or take the file away.",
        "ru": "Выгрузите её снова или уберите файл.",
        "kk": "Оны қайта жүктеңіз немесе файлды алып тастаңыз.",
    },
)

FORMULA_CELL = Fault(
    "R211",
    "formula-cell",
    Severity.WARNING,
    {
        "en": "Row {row}, column {column} holds a formula; the cell is taken as empty.",
        "ru": "В строке {row}, столбце {column} стоит формула; ячейка считается пустой.",
        "kk": "{row}-жол, {column}-бағанда формула тұр; ұяшық бос деп алынды.",
    },
    {
        "en": "Put the text itself into the cell (in Excel: copy, paste as values).",
        "ru": "Впишите в ячейку сам текст (в Excel: копировать, вставить значения).",
        "kk": "Ұяшыққа мәтіннің өзін жазыңыз (Excel-де: көшіру, мәндерін қою).",
    },
)

FORMULA_CELLS = Fault(
    "R212",
    "formula-cells",
    Severity.WARNING,
    {
        "en": "{count} more cells hold formulas; they are taken as empty.",
        "ru": "Ещё {count} ячеек содержат формулы; они считаются пустыми.",
        "kk": "Тағы {count} ұяшықта формула бар; олар бос деп алынды.",
    },
    {
        "en": "Copy the table in Excel and paste it as values.",
        "ru": "Скопируйте таблицу в Excel и вставьте как значения.",
        "kk": "Кестені Excel-де көшіріп, мәндерін қойыңыз.",
    },
)

LOST_TABLE_LETTERS = Fault(
    "R213",
    "letters-lost-in-table",
    Severity.ERROR,
    {
        "en": "Letters were lost when this table was saved: “{word}” in row {row}; such words: {count}. The "
        "table is not taken.",
        "ru": "При сохранении таблицы потеряны буквы: «{word}» в строке {row}; таких слов: {count}. Таблица не взята.",
        "kk": "Кесте сақталғанда әріптер жоғалған: {row}-жолдағы «{word}»; мұндай сөздер: {count}. Кесте алынбады.",
    },
    {
        "en": "The question marks were Kazakh letters. Export the table as XLSX or CSV UTF-8, not as Excel's "
        "plain CSV.",
        "ru": "Знаки вопроса были казахскими буквами. Выгрузите таблицу как XLSX или CSV UTF-8, а не как простой CSV.",
        "kk": "Сұрақ белгілері қазақ әріптері болған. Кестені XLSX немесе CSV UTF-8 түрінде жүктеңіз, жай CSV емес.",
    },
)

LEGACY_LETTERS = Fault(
    "R214",
    "legacy-letters-in-table",
    Severity.ERROR,
    {
        "en": "Row {row} looks like Kazakh in an old 8-bit font that can't be converted for certain. The "
        "table is not taken.",
        "ru": "Строка {row} похожа на казахский в старом 8-битном шрифте; надёжно перевести нельзя. Таблица не взята.",
        "kk": "{row}-жол ескі 8-биттік қазақ қарпіне ұқсайды; сенімді түрлендіру мүмкін емес. Кесте алынбады.",
    },
    {
        "en": "Type such words anew with the Kazakh layout of the keyboard and save the table as XLSX.",
        "ru": "Наберите такие слова заново в казахской раскладке и сохраните таблицу как XLSX.",
        "kk": "Мұндай сөздерді қазақша пернетақтамен қайта теріп, кестені XLSX түрінде сақтаңыз.",
    },
)

LEGACY_CONVERTED = Fault(
    "R215",
    "legacy-letters-converted",
    Severity.NOTE,
    {
        "en": "The table is typed with an old 8-bit Kazakh font (from row {row}); its letters were converted.",
        "ru": "Таблица набрана старым казахским 8-битным шрифтом (со строки {row}); буквы переведены.",
        "kk": "Кесте ескі 8-биттік қазақ қарпімен терілген ({row}-жолдан бастап); әріптері түрлендірілді.",
    },
    {
        "en": "Compare the Kazakh names and titles with the original.",
        "ru": "Сверьте казахские имена и названия с оригиналом.",
        "kk": "Қазақша есімдер мен атауларды түпнұсқамен салыстырыңыз.",
    },
)
