"""What can be wrong with the conference folder and with what a submission's folder holds."""

from proceedings.model.diagnostic import Fault, Severity

LINK_OUTSIDE = Fault(
    "S401",
    "link-outside",
    Severity.ERROR,
    {
        "en": "{file} is a link that leads out of the conference folder; it is not read.",
        "ru": "{file} — ссылка за пределы папки конференции; она не читается.",
        "kk": "{file} — конференция қалтасынан тысқа шығатын сілтеме; ол оқылмайды.",
    },
    {
        "en": "Put a copy of the file itself here.",
        "ru": "Положите сюда копию самого файла.",
        "kk": "Мұнда файлдың өз көшірмесін салыңыз.",
    },
)

DUPLICATE_ID = Fault(
    "S402",
    "duplicate-id",
    Severity.ERROR,
    {
        "en": "The number {id} belongs to two submissions: {first} and {second}; the second is left out.",
        "ru": "Номер {id} носят две работы: {first} и {second}; вторая не включена.",
        "kk": "{id} нөмірі екі жұмыста бар: {first} және {second}; екіншісі енгізілмеді.",
    },
    {
        "en": "Give one of them another number.",
        "ru": "Дайте одной из них другой номер.",
        "kk": "Олардың біріне басқа нөмір беріңіз.",
    },
)

NAME_WITHOUT_NUMBER = Fault(
    "S403",
    "name-without-number",
    Severity.WARNING,
    {
        "en": "{file} looks like a submission, but its name doesn't begin with a number; it is left out.",
        "ru": "{file} похоже на работу, но имя не начинается с номера; она не включена.",
        "kk": "{file} жұмысқа ұқсайды, бірақ аты нөмірден басталмайды; ол енгізілмеді.",
    },
    {
        "en": "Rename it like 017-otters.",
        "ru": "Переименуйте по образцу 017-otters.",
        "kk": "017-otters үлгісімен атын өзгертіңіз.",
    },
)

NO_METADATA = Fault(
    "S404",
    "no-metadata",
    Severity.ERROR,
    {
        "en": "Nothing describes submission {id}: there is no metadata.yaml, front matter or table.",
        "ru": "Работа {id} никак не описана: нет ни metadata.yaml, ни полей в начале файла, ни таблицы.",
        "kk": "{id} жұмысы сипатталмаған: metadata.yaml да, файл басындағы өрістер де, кесте де жоқ.",
    },
    {
        "en": "Write metadata.yaml beside the manuscript; copy one from the sample conference to begin with.",
        "ru": "Создайте metadata.yaml рядом с рукописью; для начала возьмите файл из примера конференции.",
        "kk": "Қолжазбаның жанына metadata.yaml жазыңыз; алдымен мысал конференциядағы файлды көшіріп алыңыз.",
    },
)

OTHER_ID = Fault(
    "S405",
    "other-id",
    Severity.ERROR,
    {
        "en": "The record says id “{id}”, but the name says “{name}”.",
        "ru": "В записи указан номер «{id}», а в имени — «{name}».",
        "kk": "Жазбада «{id}» нөмірі, ал атауында «{name}» тұр.",
    },
    {
        "en": "Make them the same; “{name}” is used now.",
        "ru": "Сделайте их одинаковыми; сейчас используется «{name}».",
        "kk": "Екеуін бірдей етіңіз; қазір «{name}» қолданылады.",
    },
)

NOT_IN_TABLE = Fault(
    "S406",
    "not-in-table",
    Severity.ERROR,
    {
        "en": "The table {table} has no record with id “{id}”.",
        "ru": "В таблице {table} нет записи с номером «{id}».",
        "kk": "{table} кестесінде «{id}» нөмірлі жазба жоқ.",
    },
    {
        "en": "Add the record under “submissions:” or rename the file.",
        "ru": "Добавьте запись в «submissions:» или переименуйте файл.",
        "kk": "«submissions:» астына жазба қосыңыз немесе файл атын өзгертіңіз.",
    },
)

NO_MANUSCRIPT = Fault(
    "S407",
    "no-manuscript",
    Severity.ERROR,
    {
        "en": "Submission {id} has no manuscript.",
        "ru": "У работы {id} нет рукописи.",
        "kk": "{id} жұмысының қолжазбасы жоқ.",
    },
    {
        "en": "Put a file named paper with one of these suffixes there: {suffixes}.",
        "ru": "Положите туда файл paper с одним из расширений: {suffixes}.",
        "kk": "Сол жерге мына кеңейтімдердің бірімен paper файлын салыңыз: {suffixes}.",
    },
)

SEVERAL_MANUSCRIPTS = Fault(
    "S408",
    "several-manuscripts",
    Severity.ERROR,
    {
        "en": "Several files could be the manuscript: {files}.",
        "ru": "Рукописью могут быть несколько файлов: {files}.",
        "kk": "Қолжазба болуы мүмкін бірнеше файл бар: {files}.",
    },
    {
        "en": "Keep one, or name it in metadata.yaml: “manuscript: …”.",
        "ru": "Оставьте один или укажите его в metadata.yaml: «manuscript: …».",
        "kk": "Біреуін қалдырыңыз немесе metadata.yaml ішінде көрсетіңіз: «manuscript: …».",
    },
)
