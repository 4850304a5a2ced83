"""What can be wrong with a text or YAML file before anybody asks what it says."""

from proceedings.model.diagnostic import Fault, Severity

NOT_YAML = Fault(
    "Y001",
    "not-yaml",
    Severity.ERROR,
    {
        "en": "The file is not valid YAML: {problem}.",
        "ru": "Файл не читается как YAML: {problem}.",
        "kk": "Файл YAML ретінде оқылмайды: {problem}.",
    },
    {
        "en": "Look at this line and the one above: indents must be equal, text with a colon must stand in quotes.",
        "ru": "Проверьте эту строку и строку выше: отступы должны совпадать, текст с двоеточием берётся в кавычки.",
        "kk": "Осы жолды және оның алдындағысын қараңыз: шегініс бірдей, қос нүктесі бар мәтін тырнақшада болуы тиіс.",
    },
)

DUPLICATE_KEY = Fault(
    "Y002",
    "duplicate-key",
    Severity.ERROR,
    {
        "en": "“{key}” is given twice: on line {first} and on line {second}.",
        "ru": "«{key}» указано дважды: в строке {first} и в строке {second}.",
        "kk": "«{key}» екі рет берілген: {first}-жолда және {second}-жолда.",
    },
    {
        "en": "Keep one of the two.",
        "ru": "Оставьте одно из двух.",
        "kk": "Екеуінің бірін қалдырыңыз.",
    },
)

TOO_DEEP = Fault(
    "Y003",
    "nested-too-deep",
    Severity.ERROR,
    {
        "en": "Values are nested more than {limit} deep.",
        "ru": "Вложенность значений больше {limit} уровней.",
        "kk": "Мәндер {limit} деңгейден терең салынған.",
    },
    {
        "en": "No record needs that; look for a bracket that is never closed.",
        "ru": "Ни одной записи столько не нужно: найдите незакрытую скобку.",
        "kk": "Ешбір жазбаға мұнша керек емес: жабылмаған жақшаны іздеңіз.",
    },
)

TOO_LARGE = Fault(
    "Y004",
    "file-too-large",
    Severity.ERROR,
    {
        "en": "The file has {size} bytes; at most {limit} are read.",
        "ru": "В файле {size} байт; читается не больше {limit}.",
        "kk": "Файлда {size} байт бар; {limit} байттан артық оқылмайды.",
    },
    {
        "en": "Check that this is the right file; make its pictures smaller or split it.",
        "ru": "Проверьте, тот ли это файл; уменьшите рисунки в нём или разделите его.",
        "kk": "Дұрыс файл екенін тексеріңіз; ондағы суреттерді кішірейтіңіз немесе файлды бөліңіз.",
    },
)

ALIAS = Fault(
    "Y005",
    "yaml-alias",
    Severity.ERROR,
    {
        "en": "“{mark}” can't be followed: only aliases of a value written above are read, a hundred at most.",
        "ru": "«{mark}» не читается: ссылка YAML может указывать лишь на значение выше, не более ста раз.",
        "kk": "«{mark}» оқылмайды: YAML сілтемесі тек жоғарыда жазылған мәнге, жүз реттен асырмай көрсете алады.",
    },
    {
        "en": "Write the value out where it is needed; put text that begins with & or * in quotes.",
        "ru": "Впишите значение там, где оно нужно; текст, начинающийся с & или *, возьмите в кавычки.",
        "kk": "Мәнді керек жерінде толық жазыңыз; & немесе * белгісінен басталатын мәтінді тырнақшаға алыңыз.",
    },
)

TAG = Fault(
    "Y006",
    "yaml-tag",
    Severity.ERROR,
    {
        "en": "“{tag}” is a YAML tag, which is not read here.",
        "ru": "«{tag}» — тег YAML; здесь теги не читаются.",
        "kk": "«{tag}» — YAML тегі; мұнда тегтер оқылмайды.",
    },
    {
        "en": "Remove the tag; put text that begins with ! in quotes.",
        "ru": "Удалите тег; текст, начинающийся с !, возьмите в кавычки.",
        "kk": "Тегті алып тастаңыз; ! белгісінен басталатын мәтінді тырнақшаға алыңыз.",
    },
)

HIDDEN_CHARACTER = Fault(
    "Y007",
    "hidden-character",
    Severity.ERROR,
    {
        "en": "An invisible character {character} stands here.",
        "ru": "Здесь стоит невидимый знак {character}.",
        "kk": "Мұнда көрінбейтін {character} таңбасы тұр.",
    },
    {
        "en": "Delete it: retype the words on both sides of it.",
        "ru": "Удалите его: наберите заново слова по обе стороны.",
        "kk": "Оны өшіріңіз: екі жағындағы сөздерді қайта теріңіз.",
    },
)

NOT_UTF8 = Fault(
    "Y008",
    "not-utf8",
    Severity.ERROR,
    {
        "en": "The file is not in UTF-8: byte {offset} is {byte}.",
        "ru": "Файл не в кодировке UTF-8: байт {offset} равен {byte}.",
        "kk": "Файл UTF-8 кодталымында емес: {offset}-байт {byte}-ге тең.",
    },
    {
        "en": "Open the file in an editor and save it as UTF-8 (it may be Windows-1251, which lacks Kazakh letters).",
        "ru": "Откройте файл в редакторе и сохраните в UTF-8 (возможно, это Windows-1251, где нет казахских букв).",
        "kk": "Файлды редакторда ашып, UTF-8 түрінде сақтаңыз (қазір ол қазақ әріптері жоқ Windows-1251 болуы мүмкін).",
    },
)

MISSING_FILE = Fault(
    "Y009",
    "missing-file",
    Severity.ERROR,
    {
        "en": "There is no file {file}.",
        "ru": "Нет файла {file}.",
        "kk": "{file} файлы жоқ.",
    },
    {
        "en": "Check the folder and the name; letters must match in case too.",
        "ru": "Проверьте папку и имя файла, в том числе прописные и строчные буквы.",
        "kk": "Қалтаны және файл атын, соның ішінде бас әріп пен кіші әріпті тексеріңіз.",
    },
)

UNREADABLE_FILE = Fault(
    "Y010",
    "unreadable-file",
    Severity.ERROR,
    {
        "en": "The file {file} can't be opened: {problem}.",
        "ru": "Файл {file} не открывается: {problem}.",
        "kk": "{file} файлы ашылмайды: {problem}.",
    },
    {
        "en": "Check that it is an ordinary file that you may read.",
        "ru": "Проверьте, что это обычный файл и у вас есть право его читать.",
        "kk": "Бұл кәдімгі файл екенін және оны оқуға рұқсатыңыз бар екенін тексеріңіз.",
    },
)

STRANGE_KEY = Fault(
    "Y011",
    "key-is-not-a-word",
    Severity.ERROR,
    {
        "en": "The name of a field must be a plain word, not a list or a mapping.",
        "ru": "Имя поля должно быть словом, а не списком или набором полей.",
        "kk": "Өріс аты тізім немесе өрістер жиыны емес, жай сөз болуы тиіс.",
    },
    {
        "en": "Write “name: value”; put text with brackets in quotes.",
        "ru": "Пишите «имя: значение»; текст со скобками возьмите в кавычки.",
        "kk": "«атауы: мәні» түрінде жазыңыз; жақшасы бар мәтінді тырнақшаға алыңыз.",
    },
)

SECOND_DOCUMENT = Fault(
    "Y012",
    "second-document",
    Severity.ERROR,
    {
        "en": "The file goes on after “---”; only one record may stand in it.",
        "ru": "После «---» файл продолжается; в нём может быть только одна запись.",
        "kk": "«---» белгісінен кейін файл жалғасып тұр; онда бір ғана жазба болуы тиіс.",
    },
    {
        "en": "Delete the line “---” or what follows it.",
        "ru": "Удалите строку «---» или то, что после неё.",
        "kk": "«---» жолын немесе одан кейінгіні өшіріңіз.",
    },
)
