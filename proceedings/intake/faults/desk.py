"""What can be wrong in a conference folder that a gathering comes to."""

from proceedings.model.diagnostic import Fault, Severity

UNREADABLE_ON_FILE = Fault(
    "R601",
    "unreadable-on-file",
    Severity.ERROR,
    {
        "en": "{file} can't be read, so nothing is changed in it; what was received for it is told, not written.",
        "ru": "{file} не читается, поэтому в нём ничего не меняется; полученное для него только сообщается.",
        "kk": "{file} оқылмайды, сондықтан онда ештеңе өзгертілмейді; ол үшін алынған мәлімет тек хабарланады.",
    },
    {
        "en": "Mend the file (proceedings check tells where it is wrong) and gather again.",
        "ru": "Исправьте файл (proceedings check скажет, где ошибка) и соберите ещё раз.",
        "kk": "Файлды түзетіп (қатенің орнын proceedings check айтады), қайта жинаңыз.",
    },
)

DAMAGED_LEDGER = Fault(
    "R602",
    "damaged-ledger",
    Severity.WARNING,
    {
        "en": "The list of what was gathered before is damaged; editors' changes can't be told from authors'.",
        "ru": "Список собранного ранее повреждён; правки редакторов не отличить от правок авторов.",
        "kk": "Бұрын жиналғандардың тізімі бүлінген; редакторлар мен авторлардың түзетулерін ажырату мүмкін емес.",
    },
    {
        "en": "Nothing to do: wherever a file differs from the export its words stay, and the difference is listed.",
        "ru": "Делать ничего не нужно: где файл расходится с выгрузкой, остаётся текст файла, а расхождение показано.",
        "kk": "Ештеңе істеу қажет емес: файл мен жүктеме әртүрлі болса, файл мәтіні қалады, айырмасы көрсетіледі.",
    },
)
