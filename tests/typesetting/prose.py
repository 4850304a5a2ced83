"""Words and paragraphs for tests that try many: sentences of three languages, and words that nobody would write."""

from hypothesis import strategies as st

VOCABULARY = {
    "ru": "общественный порядок и безопасность граждан обеспечивается совместными действиями участковых инспекторов, "
    "прокуратуры, а также местных сообществ; предупреждение правонарушений требует последовательности; "
    "информационно-аналитическое сопровождение съезд подъезд чья-либо осуществляется круглосуточно в я у к",
    "kk": "құқықтық тәртіпті сақтау қоғамның әрбір мүшесінің міндеті болып табылады, сондықтан тергеушілер мен "
    "прокурорлар бірлескен жұмыс жүргізеді; Қазақстан Республикасының заңнамасы халықаралық міндеттемелерге сәйкес "
    "келеді; дауыс уақыт қиын жауынгер тиянақты ұйымдастырушылық съезд төрт ҚР-ның",
    "en": "public order depends on the cooperation of police officers, prosecutors and local communities; prevention "
    "requires long-term consistency, transparent accountability and well-documented procedures a I of characterisation",
}
LETTERS = {"ru": "абвгдежзийклмнопрстуфхцчшщъыьэюя", "kk": "аәбғқңөұүһіуйюяэъьлмнрст", "en": "abcdefghijklmnopqrst"}


def words(language: str) -> st.SearchStrategy[str]:
    """A word of the language, or a row of its letters that may be as long as two lines."""
    strange = st.text(alphabet=LETTERS[language], min_size=1, max_size=90)
    return st.one_of(*[st.sampled_from(VOCABULARY[language].split())] * 5, strange)


def sentences(language: str, most: int = 60) -> st.SearchStrategy[str]:
    """Words with spaces between them."""
    return st.lists(words(language), min_size=1, max_size=most).map(" ".join)


@st.composite
def spoken(draw: st.DrawFn) -> tuple[str, str]:
    """A language and some words of it."""
    language = draw(st.sampled_from(sorted(VOCABULARY)))
    return language, draw(sentences(language))
