"""What is said of a submission whose worker was lost in the airlock: the X codes."""

from proceedings.execution.airlock import Loss
from proceedings.execution.bounds import Bounds
from proceedings.model.diagnostic import Diagnostic, Fault, Place, Severity

TIMED_OUT = Fault(
    "X101",
    "timed-out",
    Severity.ERROR,
    {
        "en": "Reading this file took longer than {seconds:.0f} seconds and was stopped.",
        "ru": "Чтение этого файла заняло больше {seconds:.0f} секунд и было остановлено.",
        "kk": "Бұл файлды оқу {seconds:.0f} секундтан асып кетті, сондықтан тоқтатылды.",
    },
    {
        "en": "Open the file in the program that made it, save it anew, or ask the author for another format.",
        "ru": "Откройте файл в программе, где он создан, и сохраните заново или попросите у автора другой формат.",
        "kk": "Файлды жасалған бағдарламасында ашып, қайта сақтаңыз немесе автордан басқа пішімін сұраңыз.",
    },
)

OUT_OF_MEMORY = Fault(
    "X102",
    "out-of-memory",
    Severity.ERROR,
    {
        "en": "Reading this file took more than {megabytes:.0f} MB of memory and was stopped.",
        "ru": "Для чтения этого файла понадобилось больше {megabytes:.0f} МБ памяти, и оно было остановлено.",
        "kk": "Бұл файлды оқуға {megabytes:.0f} МБ-тан көп жад қажет болды, сондықтан оқу тоқтатылды.",
    },
    {
        "en": "Make the pictures in it smaller and save it anew; a file that swells like this may also be damaged.",
        "ru": "Уменьшите рисунки в файле и сохраните его заново; такой файл может быть и повреждён.",
        "kk": "Файлдағы суреттерді кішірейтіп, қайта сақтаңыз; мұндай файл бүлінген болуы да мүмкін.",
    },
)

CRASHED = Fault(
    "X103",
    "crashed",
    Severity.ERROR,
    {
        "en": "The program that reads this file broke down over it.",
        "ru": "Программа чтения этого файла аварийно завершилась.",
        "kk": "Бұл файлды оқитын бағдарлама апатты түрде тоқтап қалды.",
    },
    {
        "en": "The file is damaged or very unusual: save it anew, or ask the author for another format.",
        "ru": "Файл повреждён или очень необычен: сохраните его заново или попросите у автора другой формат.",
        "kk": "Файл бүлінген немесе өте ерекше: оны қайта сақтаңыз немесе автордан басқа пішімін сұраңыз.",
    },
)

FAULTS = {Loss.TIMED_OUT: TIMED_OUT, Loss.OUT_OF_MEMORY: OUT_OF_MEMORY, Loss.CRASHED: CRASHED}


def diagnose_loss(lost: Loss, place: Place, bounds: Bounds) -> Diagnostic:
    """The loss of a worker as a diagnostic of the file that it was reading."""
    return FAULTS[lost].at(place, seconds=bounds.seconds, megabytes=bounds.memory / (1 << 20))
