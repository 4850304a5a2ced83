"""What can be wrong with the first page of a PDF that title and authors are read from."""

from proceedings.model.diagnostic import Fault, Severity

UNREADABLE_PAGE = Fault(
    "R130",
    "unreadable-first-page",
    Severity.ERROR,
    {
        "en": "The first page of the PDF can't be read: {problem}.",
        "ru": "Первая страница PDF не читается: {problem}.",
        "kk": "PDF-тің бірінші беті оқылмайды: {problem}.",
    },
    {
        "en": "Ask the author for the PDF again, and type the title and the authors into metadata.yaml.",
        "ru": "Попросите у автора PDF ещё раз, а название и авторов впишите в metadata.yaml.",
        "kk": "Автордан PDF-ті қайта сұраңыз, атауы мен авторларын metadata.yaml ішіне жазыңыз.",
    },
)

PAGE_WITHOUT_TEXT = Fault(
    "R131",
    "page-without-text",
    Severity.WARNING,
    {
        "en": "The first page has no text, only pictures; title and authors can't be read from it.",
        "ru": "На первой странице нет текста, только изображения; название и авторов не прочесть.",
        "kk": "Бірінші бетте мәтін жоқ, тек суреттер; атауы мен авторларын оқу мүмкін емес.",
    },
    {
        "en": "Type them into metadata.yaml, or ask the author for a PDF that is not scanned.",
        "ru": "Впишите их в metadata.yaml или попросите у автора PDF не из сканера.",
        "kk": "Оларды metadata.yaml ішіне жазыңыз немесе автордан сканерленбеген PDF сұраңыз.",
    },
)

NO_TITLE_SEEN = Fault(
    "R132",
    "no-title-seen",
    Severity.WARNING,
    {
        "en": "No title can be told from the text of the first page.",
        "ru": "На первой странице не удалось распознать название.",
        "kk": "Бірінші беттен атауын тану мүмкін болмады.",
    },
    {
        "en": "Type it into metadata.yaml.",
        "ru": "Впишите его в metadata.yaml.",
        "kk": "Оны metadata.yaml ішіне жазыңыз.",
    },
)

NO_AUTHORS_SEEN = Fault(
    "R133",
    "no-authors-seen",
    Severity.WARNING,
    {
        "en": "No authors can be told from the text of the first page.",
        "ru": "На первой странице не удалось распознать авторов.",
        "kk": "Бірінші беттен авторларын тану мүмкін болмады.",
    },
    {
        "en": "Type them into metadata.yaml in the order of print.",
        "ru": "Впишите их в metadata.yaml в порядке печати.",
        "kk": "Оларды metadata.yaml ішіне басылу ретімен жазыңыз.",
    },
)
