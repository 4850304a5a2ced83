"""What is told of gathering: proposals to be read, versions not taken, what could not be written."""

from proceedings.model.diagnostic import Fault, Severity

DOUBTFUL_METADATA = Fault(
    "R603",
    "doubtful-metadata",
    Severity.WARNING,
    {
        "en": "These fields were read with little certainty: {fields}.",
        "ru": "Эти поля прочитаны неуверенно: {fields}.",
        "kk": "Бұл өрістер сенімсіз оқылды: {fields}.",
    },
    {
        "en": "Compare them with what was sent and mend {file}; what you write there stays.",
        "ru": "Сверьте их с присланным и исправьте {file}; то, что вы там напишете, сохранится.",
        "kk": "Оларды келген мәтінмен салыстырып, {file} файлын түзетіңіз; сіз жазған мәтін сақталады.",
    },
)

OTHER_VERSIONS = Fault(
    "R604",
    "other-versions",
    Severity.NOTE,
    {
        "en": "{taken} was taken as the manuscript; there are other versions: {others}.",
        "ru": "Рукописью взят файл {taken}; есть и другие варианты: {others}.",
        "kk": "Қолжазба ретінде {taken} алынды; басқа нұсқалары да бар: {others}.",
    },
    {
        "en": "If another one is right, put it into {folder} in its place; it will not be written over.",
        "ru": "Если верен другой, положите его в {folder} вместо взятого; он не будет перезаписан.",
        "kk": "Басқасы дұрыс болса, оны {folder} қалтасына алынғанның орнына салыңыз; ол қайта жазылмайды.",
    },
)

NOT_EDITED = Fault(
    "R605",
    "not-edited",
    Severity.WARNING,
    {
        "en": "{file} can't be changed without touching more than is meant; what was received lies in {aside}.",
        "ru": "{file} записан так, что его нельзя изменить, не задев лишнего; полученное лежит в {aside}.",
        "kk": "{file} басқа жерін өзгертпей түзетуге келмейді; алынған мәлімет {aside} ішінде жатыр.",
    },
    {
        "en": "Copy what is new by hand.",
        "ru": "Перенесите новое вручную.",
        "kk": "Жаңасын қолмен көшіріңіз.",
    },
)

NEW_CONFERENCE = Fault(
    "R606",
    "proposed-conference",
    Severity.WARNING,
    {
        "en": "There was no conference.yaml; one was proposed.",
        "ru": "Файла conference.yaml не было; он составлен предположительно.",
        "kk": "conference.yaml жоқ еді; оның жобасы жасалды.",
    },
    {
        "en": "Read it through: title, dates, languages, bodies and the order of sections are yours to say.",
        "ru": "Прочитайте его: название, даты, языки, организаторов и порядок секций определяете вы.",
        "kk": "Оны оқып шығыңыз: атауын, күндерін, тілдерін, ұйымдастырушыларын және секциялар ретін сіз анықтайсыз.",
    },
)

NOTHING_RECOGNISED = Fault(
    "R607",
    "nothing-recognised",
    Severity.ERROR,
    {
        "en": "Nothing here is an export of a known system, a table with titles or authors, or a manuscript.",
        "ru": "Здесь нет ни выгрузки известной системы, ни таблицы с названиями или авторами, ни рукописей.",
        "kk": "Мұнда белгілі жүйенің жүктемесі де, тақырыптары не авторлары бар кесте де, қолжазба да жоқ.",
    },
    {
        "en": "Known are: {systems}; tables in CSV, XLSX, ODS; manuscripts as {suffixes}.",
        "ru": "Известны: {systems}; таблицы CSV, XLSX, ODS; рукописи {suffixes}.",
        "kk": "Белгілі жүйелер: {systems}; CSV, XLSX, ODS кестелері; {suffixes} қолжазбалары.",
    },
)

KEY_TWICE = Fault(
    "R608",
    "key-twice",
    Severity.WARNING,
    {
        "en": "The export has two submissions with the id {key}; the second is left out.",
        "ru": "В выгрузке две работы с номером {key}; вторая пропущена.",
        "kk": "Жүктемеде {key} нөмірімен екі жұмыс бар; екіншісі алынбады.",
    },
    {
        "en": "Give one of them another id in the system, or gather them apart.",
        "ru": "Дайте одной из них другой номер в системе или соберите их отдельно.",
        "kk": "Жүйеде біреуіне басқа нөмір беріңіз немесе оларды бөлек жинаңыз.",
    },
)

DIFFERS = Fault(
    "R609",
    "manuscript-differs",
    Severity.WARNING,
    {
        "en": "{field}: the export says “{told}”, the manuscript “{read}”; the export's word was taken.",
        "ru": "{field}: в выгрузке «{told}», в рукописи «{read}»; взято из выгрузки.",
        "kk": "{field}: жүктемеде «{told}», қолжазбада «{read}»; жүктемедегісі алынды.",
    },
    {
        "en": "Ask the author which is right and mend metadata.yaml.",
        "ru": "Спросите автора, что верно, и исправьте metadata.yaml.",
        "kk": "Қайсысы дұрыс екенін автордан сұрап, metadata.yaml файлын түзетіңіз.",
    },
)

UNPLACED_WORDS = Fault(
    "R610",
    "unplaced-words",
    Severity.WARNING,
    {
        "en": "These words of {file} stood at its head and fit no field: {words}.",
        "ru": "Эти слова из начала {file} не подходят ни к одному полю: {words}.",
        "kk": "{file} басындағы мына сөздер ешбір өріске сәйкес келмейді: {words}.",
    },
    {
        "en": "If they are to be printed, write them into the text of the manuscript.",
        "ru": "Если их нужно напечатать, внесите их в текст рукописи.",
        "kk": "Оларды басып шығару керек болса, қолжазба мәтініне енгізіңіз.",
    },
)
