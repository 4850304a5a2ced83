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
