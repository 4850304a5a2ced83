"""What can be wrong with the export of a submission system."""

from proceedings.model.diagnostic import Fault, Severity

NOT_JSON = Fault(
    "R401",
    "not-json",
    Severity.ERROR,
    {
        "en": "This is not JSON: {problem}.",
        "ru": "Это не JSON: {problem}.",
        "kk": "Бұл JSON емес: {problem}.",
    },
    {
        "en": "Export it from the submission system again; don't edit it by hand.",
        "ru": "Выгрузите файл из системы ещё раз и не правьте его вручную.",
        "kk": "Файлды жүйеден қайта жүктеңіз, қолмен түзетпеңіз.",
    },
)

INCOMPLETE_ROW = Fault(
    "R402",
    "incomplete-row",
    Severity.WARNING,
    {
        "en": "Submission {key} of the export has no {field}.",
        "ru": "У работы {key} в выгрузке нет поля {field}.",
        "kk": "Жүктемедегі {key} жұмысында {field} жоқ.",
    },
    {
        "en": "Fill it in in the submission system, or later in metadata.yaml.",
        "ru": "Заполните его в системе или позже в metadata.yaml.",
        "kk": "Оны жүйеде немесе кейін metadata.yaml ішінде толтырыңыз.",
    },
)

NOT_THE_SHAPE = Fault(
    "R403",
    "unknown-shape",
    Severity.ERROR,
    {
        "en": "{what} of this {system} export doesn't have the shape that the system writes; it is left out.",
        "ru": "{what} в выгрузке {system} не того вида, какой пишет система; пропущено.",
        "kk": "{system} жүктемесіндегі {what} жүйе жазатын пішінде емес; өткізіп жіберілді.",
    },
    {
        "en": "Export it again without editing; if it looks the same, put the record into metadata.yaml by hand.",
        "ru": "Выгрузите ещё раз без правки; если вид тот же, внесите запись в metadata.yaml вручную.",
        "kk": "Түзетпей қайта жүктеңіз; түрі сол қалпында болса, жазбаны metadata.yaml ішіне қолмен енгізіңіз.",
    },
)

LOOSE_FILE = Fault(
    "R404",
    "loose-file",
    Severity.WARNING,
    {
        "en": "{file} belongs to no submission of the export; it is not taken.",
        "ru": "{file} не относится ни к одной работе выгрузки; файл не взят.",
        "kk": "{file} жүктемедегі ешбір жұмысқа жатпайды; файл алынбады.",
    },
    {
        "en": "Begin its name with the submission's number and gather again.",
        "ru": "Начните имя файла с номера работы и соберите ещё раз.",
        "kk": "Файл атын жұмыс нөмірінен бастап, қайта жинаңыз.",
    },
)
