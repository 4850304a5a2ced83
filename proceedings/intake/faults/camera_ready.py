"""Why a camera-ready PDF can't stand in the volume."""

from proceedings.model.diagnostic import Fault, Severity

DAMAGED_PDF = Fault(
    "C401",
    "damaged-pdf",
    Severity.ERROR,
    {
        "en": "The PDF is damaged: its pages can't be found.",
        "ru": "PDF повреждён: его страницы не находятся.",
        "kk": "PDF бүлінген: беттері табылмайды.",
    },
    {
        "en": "Ask the author to make the PDF anew from the source, not to repair this one.",
        "ru": "Попросите автора заново создать PDF из исходного текста, а не чинить этот файл.",
        "kk": "Авторға бұл файлды жөндемей, бастапқы мәтіннен PDF-ті қайта жасауды айтыңыз.",
    },
)

LOCKED_PDF = Fault(
    "C402",
    "pdf-needs-password",
    Severity.ERROR,
    {
        "en": "The PDF asks for a password.",
        "ru": "PDF требует пароль.",
        "kk": "PDF құпиясөз сұрайды.",
    },
    {
        "en": "Ask the author for the file without a password.",
        "ru": "Попросите у автора файл без пароля.",
        "kk": "Авторға құпиясөзсіз файл жіберуін айтыңыз.",
    },
)

ENDLESS_PDF = Fault(
    "C403",
    "pdf-has-too-many-pages",
    Severity.ERROR,
    {
        "en": "The PDF has more pages than any paper.",
        "ru": "В PDF больше страниц, чем бывает в статье.",
        "kk": "PDF-тегі бет саны мақалаға сыймайды.",
    },
    {
        "en": "Check that this is the paper and not the whole volume; ask the author for the file anew.",
        "ru": "Проверьте, что это статья, а не весь сборник; запросите файл у автора ещё раз.",
        "kk": "Бұл тұтас жинақ емес, мақала екенін тексеріңіз; файлды автордан қайта сұраңыз.",
    },
)
