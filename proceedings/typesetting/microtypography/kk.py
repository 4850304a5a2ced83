"""Kazakh: «тырнақша» with “inner” ones, endings that stay with figures; syllables by rule, never Russian patterns."""

from proceedings.typesetting.microtypography.dashes import DASHES
from proceedings.typesetting.microtypography.figures import FIGURES, PER_CENT_CLOSED, pages, units
from proceedings.typesetting.microtypography.points import CYRILLIC_POINTS, POINTS
from proceedings.typesetting.microtypography.rules import rules
from proceedings.typesetting.microtypography.seams import kk, seamed, seams
from proceedings.typesetting.microtypography.spaces import CLEAN, COMMON_SPACES, INITIALS
from proceedings.typesetting.microtypography.syllables import syllables

LANGUAGE = "kk"
QUOTES = ("«", "»", "“", "”")
RULES = (
    *CLEAN,
    *FIGURES,
    *PER_CENT_CLOSED,
    *rules(
        "numbers",
        *pages(("[БбсСpP]", "бб", "pp"), "бб?|бет|беттер"),
        units(
            "ж|жж|жыл|жылы|жылғы|жылдың|ғ|ғғ|млн|млрд|мың|теңге|тг|км|м|см|мм|кг|га|т|сағ|мин|адам|бб?|бет|бап|кВт|МВт"
        ),
        ("-|–", r"(?: [-–] ?|[-–] )(?=[іы]?н?ш[іы]\b)(?:(?<=\d..)|(?<=\d...))", "-"),
    ),
    *DASHES,
    *CYRILLIC_POINTS,
    *POINTS,
    *COMMON_SPACES,
    *INITIALS,
    *rules(
        "spaces",
        (".", r"\. ?(?=[бс]\.)(?:(?<=\b[тжс]\.)|(?<=\b[тжс]\. ))", ".~"),
        (".", r"\. (?=\d)(?<=\b[БбСP]\. )", ".~"),
        (".", r" (?=(?:қ|ауд|обл|көш)\.)(?<=\w )", "~"),
    ),
)
TIED = (frozenset[str](), frozenset({"де", "да", "те", "та", "ме", "ма", "бе", "ба", "пе", "па"}))
SEAMS = seams(kk.WORDS)
WORDS = {
    "contents": "Мазмұны",
    "section": "{n}-секция",
    "plenary": "Пленарлық отырыс",
    "greetings": "Құттықтау сөз",
    "resolution": "Қарар",
    "abstract": "Аңдатпа",
    "keywords": "Түйін сөздер",
    "references": "Әдебиеттер тізімі",
    "udc": "ӘОЖ",
    "irsti": "ҒТАМР",
    "bbk": "КБЖ",
    "doi": "DOI",
    "author_index": "Авторлар көрсеткіші",
    "colophon": "Шығарылым деректері",
    "editorial_board": "Редакция алқасы",
    "edited_by": "Жалпы редакциясын басқарған",
    "reviewers": "Пікір жазғандар",
    "table": "{n}-кесте",
    "table_mention": "{n}-кесте",
    "figure": "{n}-сурет",
    "figure_mention": "{n}-сурет",
    "equation": "({n})",
    "listing": "{n}-листинг",
    "listing_mention": "{n}-листинг",
    "statement": "{n}-{name}",
    "theorem": "Теорема",
    "lemma": "Лемма",
    "proposition": "Ұсыныс",
    "corollary": "Салдар",
    "conjecture": "Болжам",
    "axiom": "Аксиома",
    "claim": "Тұжырым",
    "definition": "Анықтама",
    "assumption": "Жорамал",
    "example": "Мысал",
    "problem": "Есеп",
    "remark": "Ескерту",
    "proof": "Дәлелдеу",
    "caption": "{label}\u00a0– {text}",
    "chapter": "{n}-бөлім",
    "corresponding": "Хат-хабарға жауапты автор",
    "isbn": "ISBN",
    "issn": "ISSN",
    "partners": "Серіктестер",
    "organisers": "Ұйымдастырушылар",
    "table_note": "{n})",
    "continued": "Жалғасы: {label}",
    "recommended": "Баспаға ұсынылған",
    "disclaimer": "Редакцияның пікірі авторлардың пікірімен сәйкес келмеуі мүмкін",
    "page": "б.",
    "pages": "бб.",
    "damaged": "Материалды оқу мүмкін болмады, сондықтан оның орнына осы бет қойылды. Себебі:",
    "heads": "Модераторлар",
    "signed_for_print": "Басуға қол қойылды",
    "format": "Пішімі",
    "print_run": "Таралымы",
    "typeface": "Қаріп түрі",
    "order": "Тапсырыс №",
    "printed_sheets": "Шартты баспа табағы",
    "publisher": "Баспагер",
    "and_others": "және т. б.",
}


def hyphenate(word: str) -> tuple[int, ...]:
    """Offsets where a Kazakh word in small letters may part: between syllables, at the seams of known stems."""
    return seamed(word, syllables(word), SEAMS)
