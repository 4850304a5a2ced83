"""What can be wrong with a picture."""

from proceedings.model.diagnostic import Fault, Severity

MISSING_PICTURE = Fault(
    "M415",
    "missing-picture",
    Severity.ERROR,
    {
        "en": "The picture “{file}” is not there.",
        "ru": "Рисунка «{file}» нет.",
        "kk": "«{file}» суреті жоқ.",
    },
    {
        "en": "Put it into the submission's folder; letters must match in case too.",
        "ru": "Положите его в папку работы; прописные и строчные буквы в имени тоже должны совпадать.",
        "kk": "Оны жұмыс қалтасына салыңыз; атауындағы бас әріп пен кіші әріп те сәйкес болуы тиіс.",
    },
)

PICTURE_OUTSIDE = Fault(
    "M416",
    "picture-outside",
    Severity.ERROR,
    {
        "en": "The picture “{file}” does not lie in the submission's folder; it is not read.",
        "ru": "Рисунок «{file}» лежит вне папки работы; он не читается.",
        "kk": "«{file}» суреті жұмыс қалтасынан тыс жатыр; ол оқылмайды.",
    },
    {
        "en": "Copy it into the folder and name it like figures/chart.png.",
        "ru": "Скопируйте его в папку и укажите имя вида figures/chart.png.",
        "kk": "Оны қалтаға көшіріп, figures/chart.png сияқты атаңыз.",
    },
)

PICTURE_FORMAT = Fault(
    "M417",
    "picture-format",
    Severity.ERROR,
    {
        "en": "The picture “{file}” is in the format {found}, which is not read.",
        "ru": "Рисунок «{file}» в формате {found}, который не читается.",
        "kk": "«{file}» суреті {found} пішімінде, ол оқылмайды.",
    },
    {
        "en": "Save it as PDF or SVG (charts and drawings), as JPEG (photographs, 300 dpi) or as PNG (600 dpi).",
        "ru": "Сохраните его как PDF или SVG (графики, схемы), JPEG (фотографии, 300 dpi) или PNG (600 dpi).",
        "kk": "Оны PDF не SVG (график, сызба), JPEG (фотосурет, 300 dpi) немесе PNG (600 dpi) етіп сақтаңыз.",
    },
)

DAMAGED_PICTURE = Fault(
    "M418",
    "damaged-picture",
    Severity.ERROR,
    {
        "en": "The picture “{file}” can't be opened: {problem}.",
        "ru": "Рисунок «{file}» не открывается: {problem}.",
        "kk": "«{file}» суреті ашылмайды: {problem}.",
    },
    {
        "en": "Open it in a picture editor and save it anew as PNG or JPEG.",
        "ru": "Откройте его в графическом редакторе и сохраните заново как PNG или JPEG.",
        "kk": "Оны сурет редакторында ашып, PNG немесе JPEG түрінде қайта сақтаңыз.",
    },
)

HUGE_PICTURE = Fault(
    "M419",
    "picture-too-large",
    Severity.ERROR,
    {
        "en": "The picture “{file}” has {width} × {height} samples; at most {limit} million are read.",
        "ru": "В рисунке «{file}» {width} × {height} точек; читается не больше {limit} млн.",
        "kk": "«{file}» суретінде {width} × {height} нүкте бар; {limit} миллионнан артық оқылмайды.",
    },
    {
        "en": "Save it smaller: 4000 samples across are enough for a full page.",
        "ru": "Сохраните его меньшим: для целой страницы хватает 4000 точек по ширине.",
        "kk": "Оны кішірейтіп сақтаңыз: тұтас бетке ені 4000 нүкте жеткілікті.",
    },
)

FIRST_FRAME = Fault(
    "M426",
    "first-frame-only",
    Severity.WARNING,
    {
        "en": "The picture “{file}” has {count} frames or pages; the first is printed.",
        "ru": "В рисунке «{file}» {count} кадров или страниц; печатается первый.",
        "kk": "«{file}» суретінде {count} кадр немесе бет бар; біріншісі басылады.",
    },
    {
        "en": "Save the frame you want as a PNG of its own.",
        "ru": "Сохраните нужный кадр отдельным файлом PNG.",
        "kk": "Керек кадрды жеке PNG файлы етіп сақтаңыз.",
    },
)
