"""What can be wrong with a drawing: a figure of lines and letters, in PDF, SVG, EMF or WMF."""

from proceedings.model.diagnostic import Fault, Severity

FONTS_NOT_IN_FIGURE = Fault(
    "M450",
    "fonts-not-in-figure",
    Severity.WARNING,
    {
        "en": "The figure “{file}” uses fonts that are not in the file ({fonts}); readers will see others.",
        "ru": "В файле рисунка «{file}» нет использованных шрифтов ({fonts}); у читателей будут другие.",
        "kk": "«{file}» суретінің файлында қолданылған қаріптер жоқ ({fonts}); оқырман басқасын көреді.",
    },
    {
        "en": "Export it anew with fonts embedded, or with text as outlines.",
        "ru": "Экспортируйте его заново со встроенными шрифтами или с текстом в кривых.",
        "kk": "Оны қаріптерін ендіріп немесе мәтінін қисық сызыққа айналдырып қайта экспорттаңыз.",
    },
)

DRAWING_INCOMPLETE = Fault(
    "M451",
    "drawing-incomplete",
    Severity.WARNING,
    {
        "en": "The drawing “{file}” has parts that can't be printed and are left out: {parts}.",
        "ru": "В рисунке «{file}» есть части, которые нельзя напечатать, они опущены: {parts}.",
        "kk": "«{file}» суретінде басуға келмейтін бөліктер бар, олар түсіп қалды: {parts}.",
    },
    {
        "en": "Look at the figure in the volume; if something is missing, export it as PDF or as PNG at 600 dpi.",
        "ru": "Проверьте рисунок в томе; если чего-то нет, экспортируйте его в PDF или в PNG с 600 dpi.",
        "kk": "Жинақтағы суретті қараңыз; бірдеңе жетіспесе, оны PDF немесе 600 dpi PNG етіп экспорттаңыз.",
    },
)

LETTERS_IN_DRAWING = Fault(
    "M452",
    "letters-in-drawing",
    Severity.ERROR,
    {
        "en": "The drawing “{file}” has characters that no face of the volume has: {characters}.",
        "ru": "В рисунке «{file}» есть знаки, которых нет ни в одном шрифте тома: {characters}.",
        "kk": "«{file}» суретінде жинақ қаріптерінің ешқайсысында жоқ таңбалар бар: {characters}.",
    },
    {
        "en": "Export the figure with its text as outlines (paths), or as PDF with fonts embedded.",
        "ru": "Экспортируйте рисунок с текстом в кривых или в PDF со встроенными шрифтами.",
        "kk": "Суретті мәтінін қисық сызыққа айналдырып немесе қаріптері ендірілген PDF етіп экспорттаңыз.",
    },
)

DRAWING_SIZE = Fault(
    "M453",
    "drawing-size",
    Severity.ERROR,
    {
        "en": "The drawing “{file}” tells no size that paper can have.",
        "ru": "Размер рисунка «{file}» не указан или невозможен на бумаге.",
        "kk": "«{file}» суретінің өлшемі көрсетілмеген немесе қағазға келмейді.",
    },
    {
        "en": "Set the page to the drawing in the program that made it (Inkscape: Resize to content) and save it anew.",
        "ru": "Подгоните страницу под рисунок в исходной программе (Inkscape: «Подогнать») и сохраните заново.",
        "kk": "Жасалған бағдарламасында бетті суретке сәйкестендіріп (Inkscape: Resize to content), қайта сақтаңыз.",
    },
)

ENTITIES_IN_DRAWING = Fault(
    "M454",
    "entities-in-drawing",
    Severity.ERROR,
    {
        "en": "The drawing “{file}” declares XML entities; such files are not read.",
        "ru": "Рисунок «{file}» объявляет сущности XML; такие файлы не читаются.",
        "kk": "«{file}» суреті XML мәнділерін жариялайды; мұндай файлдар оқылмайды.",
    },
    {
        "en": "Save it as plain SVG (Illustrator: without editing capabilities; Inkscape: Plain SVG), or as PDF.",
        "ru": "Сохраните его как простой SVG (Illustrator: без возможности правки; Inkscape: Plain SVG) или как PDF.",
        "kk": "Оны қарапайым SVG (Illustrator: өңдеу мүмкіндігінсіз; Inkscape: Plain SVG) немесе PDF етіп сақтаңыз.",
    },
)

PICTURES_LOST = Fault(
    "M455",
    "pictures-lost",
    Severity.WARNING,
    {
        "en": "Pictures of the Word file that are not in the volume's text: {count} ({files}).",
        "ru": "Рисунки из файла Word, не попавшие в текст тома: {count} ({files}).",
        "kk": "Word файлының жинақ мәтініне енбеген суреттері: {count} ({files}).",
    },
    {
        "en": "In Word take them out of text boxes and groups (Wrap text: in line), and put linked ones into the file.",
        "ru": "В Word выньте их из надписей и групп (обтекание «В тексте»), а связанные вставьте в сам файл.",
        "kk": "Word-та оларды жазба мен топтан шығарып («Мәтін ішінде»), сілтемелі суретті файлдың өзіне салыңыз.",
    },
)
