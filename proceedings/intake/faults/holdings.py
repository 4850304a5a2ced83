"""What can be wrong with the sources of a gathering: folders and archives."""

from proceedings.model.diagnostic import Fault, Severity

MISSING_SOURCE = Fault(
    "R101",
    "missing-source",
    Severity.ERROR,
    {
        "en": "{name} can't be read: {problem}.",
        "ru": "{name} не читается: {problem}.",
        "kk": "{name} оқылмайды: {problem}.",
    },
    {
        "en": "Check the path and whether you may read it.",
        "ru": "Проверьте путь и права на чтение.",
        "kk": "Жолды және оқуға рұқсатты тексеріңіз.",
    },
)

NOT_A_FILE = Fault(
    "R102",
    "not-a-file",
    Severity.ERROR,
    {
        "en": "{name} is a link or a device, not an ordinary file; it is not followed.",
        "ru": "{name} — ссылка или устройство, а не обычный файл; по ней не переходят.",
        "kk": "{name} — кәдімгі файл емес, сілтеме немесе құрылғы; оған өтілмейді.",
    },
    {
        "en": "If the file is needed, put the file itself there.",
        "ru": "Если файл нужен, положите туда сам файл.",
        "kk": "Файл керек болса, сол жерге файлдың өзін қойыңыз.",
    },
)

TOO_MANY_FILES = Fault(
    "R103",
    "too-many-files",
    Severity.ERROR,
    {
        "en": "The sources hold more than {limit} files; from {name} on they are left out.",
        "ru": "В источниках больше {limit} файлов; начиная с {name} они пропущены.",
        "kk": "Дереккөздерде {limit} файлдан көп; {name} файлынан бастап өткізіп жіберілді.",
    },
    {
        "en": "Gather in parts, or take out what belongs to no submission.",
        "ru": "Собирайте по частям или уберите то, что не относится к работам.",
        "kk": "Бөлік-бөлікпен жинаңыз немесе жұмыстарға қатысы жоғын алып тастаңыз.",
    },
)

UNSAFE_NAME = Fault(
    "R104",
    "unsafe-name",
    Severity.ERROR,
    {
        "en": "A file in the archive is called {name}: such a name leads out of the archive; the file is left out.",
        "ru": "Файл в архиве назван {name}: такое имя ведёт за пределы архива; файл пропущен.",
        "kk": "Архивтегі файл {name} деп аталған: мұндай ат архивтен тыс жерге апарады; файл өткізіп жіберілді.",
    },
    {
        "en": "If you trust the sender, unpack the archive yourself and gather from the folder.",
        "ru": "Если доверяете отправителю, распакуйте архив сами и соберите из папки.",
        "kk": "Жіберушіге сенсеңіз, архивті өзіңіз ашып, қалтадан жинаңыз.",
    },
)

TWICE_IN_ARCHIVE = Fault(
    "R105",
    "twice-in-archive",
    Severity.ERROR,
    {
        "en": "The archive holds {name} twice, or under two spellings of one name; only the first is taken.",
        "ru": "В архиве два файла {name} или две записи одного имени; взят только первый.",
        "kk": "Архивте екі {name} файлы немесе бір аттың екі жазылуы бар; тек біріншісі алынды.",
    },
    {
        "en": "Unpack the archive, look which of the two is right and gather from the folder.",
        "ru": "Распакуйте архив, посмотрите, какой из двух верен, и соберите из папки.",
        "kk": "Архивті ашып, екеуінің қайсысы дұрыс екенін қараңыз да, қалтадан жинаңыз.",
    },
)

TOO_LARGE_INSIDE = Fault(
    "R106",
    "too-large-inside",
    Severity.ERROR,
    {
        "en": "Unpacked, {name} would be too large: {problem}. It is left out.",
        "ru": "В распакованном виде {name} слишком велик: {problem}. Пропущено.",
        "kk": "{name} ашылғанда тым үлкен: {problem}. Өткізіп жіберілді.",
    },
    {
        "en": "Make the file smaller, or leave it out of the archive.",
        "ru": "Уменьшите файл или уберите его из архива.",
        "kk": "Файлды кішірейтіңіз немесе архивтен алып тастаңыз.",
    },
)

DAMAGED_INSIDE = Fault(
    "R107",
    "damaged-inside",
    Severity.ERROR,
    {
        "en": "{name} is damaged: {problem}. What can't be read is left out.",
        "ru": "{name} повреждён: {problem}. Нечитаемое пропущено.",
        "kk": "{name} бүлінген: {problem}. Оқылмайтыны өткізіп жіберілді.",
    },
    {
        "en": "Download it or ask for it again.",
        "ru": "Скачайте его заново или попросите ещё раз.",
        "kk": "Оны қайта жүктеңіз немесе қайтадан сұраңыз.",
    },
)

LOCKED_INSIDE = Fault(
    "R108",
    "locked-inside",
    Severity.ERROR,
    {
        "en": "{name} is closed with a password; it is left out.",
        "ru": "{name} закрыт паролем; пропущено.",
        "kk": "{name} құпиясөзбен жабылған; өткізіп жіберілді.",
    },
    {
        "en": "Unpack it with the password and gather from the folder.",
        "ru": "Распакуйте его с паролем и соберите из папки.",
        "kk": "Оны құпиясөзбен ашып, қалтадан жинаңыз.",
    },
)

ODD_PACKING = Fault(
    "R109",
    "odd-packing",
    Severity.ERROR,
    {
        "en": "{name} is packed by a method that is not read ({method}); it is left out.",
        "ru": "{name} сжат способом, который не читается ({method}); пропущено.",
        "kk": "{name} оқылмайтын тәсілмен ({method}) сығылған; өткізіп жіберілді.",
    },
    {
        "en": "Unpack it yourself and gather from the folder, or pack it anew as an ordinary ZIP.",
        "ru": "Распакуйте сами и соберите из папки или упакуйте заново обычным ZIP.",
        "kk": "Өзіңіз ашып, қалтадан жинаңыз немесе кәдімгі ZIP түрінде қайта буыңыз.",
    },
)

TOO_DEEP = Fault(
    "R110",
    "archive-too-deep",
    Severity.ERROR,
    {
        "en": "{name} is an archive within {depth} others; it is not opened.",
        "ru": "{name} — архив внутри {depth} других; он не открыт.",
        "kk": "{name} — {depth} архивтің ішіндегі архив; ол ашылмады.",
    },
    {
        "en": "Unpack it yourself and gather from the folder.",
        "ru": "Распакуйте его сами и соберите из папки.",
        "kk": "Оны өзіңіз ашып, қалтадан жинаңыз.",
    },
)

NO_UNPACKER = Fault(
    "R111",
    "no-unpacker",
    Severity.ERROR,
    {
        "en": "{name} can't be opened: no program for it is installed ({tools}).",
        "ru": "{name} не открыть: нет программы для него ({tools}).",
        "kk": "{name} ашылмайды: оған арналған бағдарлама орнатылмаған ({tools}).",
    },
    {
        "en": "Install one of them, or unpack the archive yourself and gather from the folder.",
        "ru": "Установите одну из них или распакуйте архив сами и соберите из папки.",
        "kk": "Біреуін орнатыңыз немесе архивті өзіңіз ашып, қалтадан жинаңыз.",
    },
)

UNPACKER_FAILED = Fault(
    "R112",
    "unpacker-failed",
    Severity.ERROR,
    {
        "en": "{tool} could not unpack {name} whole: {problem}.",
        "ru": "{tool} не распаковал {name} целиком: {problem}.",
        "kk": "{tool} {name} архивін толық аша алмады: {problem}.",
    },
    {
        "en": "Unpack the archive yourself and gather from the folder.",
        "ru": "Распакуйте архив сами и соберите из папки.",
        "kk": "Архивті өзіңіз ашып, қалтадан жинаңыз.",
    },
)

CHANGED_NAME = Fault(
    "R113",
    "changed-name",
    Severity.WARNING,
    {
        "en": "The name of a file held invisible characters or was too long; it is called {name} now.",
        "ru": "В имени файла были невидимые знаки или оно слишком длинное; теперь он назван {name}.",
        "kk": "Файл атында көрінбейтін таңбалар болды немесе ол тым ұзын; енді {name} деп аталады.",
    },
    {
        "en": "Look whether the file is what its name says; reversed letters may hide what it is.",
        "ru": "Проверьте, то ли это, что сказано в имени: перевёрнутые буквы могут скрывать вид файла.",
        "kk": "Файл атына сай ма, тексеріңіз: теріс жазылған әріптер оның түрін жасыруы мүмкін.",
    },
)

NO_ROOM = Fault(
    "R118",
    "no-room",
    Severity.ERROR,
    {
        "en": "{name} could not be unpacked: {problem}.",
        "ru": "{name} не удалось распаковать: {problem}.",
        "kk": "{name} ашылмай қалды: {problem}.",
    },
    {
        "en": "Make room on the disk and gather again.",
        "ru": "Освободите место на диске и соберите ещё раз.",
        "kk": "Дискіде орын босатып, қайта жинаңыз.",
    },
)

MORE_ALIKE = Fault(
    "R119",
    "more-alike",
    Severity.NOTE,
    {
        "en": "The same as {code} was found {count} times more.",
        "ru": "То же, что {code}, найдено ещё {count} раз.",
        "kk": "{code} сияқтысы тағы {count} рет табылды.",
    },
    {
        "en": "Mend the ones that are told; the others are probably of the same kind.",
        "ru": "Исправьте названные; остальные, вероятно, того же рода.",
        "kk": "Аталғандарын түзетіңіз; қалғандары да сондай болуы мүмкін.",
    },
)
