"""Russian: «ёлочки» and „лапки“, dash bound to the word before, no-break after short words; patterns of hyphen-ru."""

from proceedings.typesetting.microtypography.dashes import DASHES
from proceedings.typesetting.microtypography.figures import FIGURES, PER_CENT_APART, pages, units
from proceedings.typesetting.microtypography.patterns import offsets, patterns
from proceedings.typesetting.microtypography.points import CYRILLIC_POINTS, POINTS
from proceedings.typesetting.microtypography.rules import beginnings, behind, rules
from proceedings.typesetting.microtypography.seams import ru, seamed, seams
from proceedings.typesetting.microtypography.spaces import CLEAN, COMMON_SPACES, INITIALS

LANGUAGE = "ru"
QUOTES = ("«", "»", "„", "“")
ABBREVIATED = beginnings("ст пп рис табл гл ул см ср Вып стр кн разд прил Т п д ч")
"""What stays with the figure or the name after it."""
ORDINAL = r"[ыоие](?=й\b)|[аь](?=я\b)|[оыь](?=е\b)|ы(?=[хм]\b|ми\b)|о(?=м\b)|[ое](?=го\b|му\b)|у(?=ю\b)"
"""What the ending of an ordinal in figures does without: 5-ый, 90-ые."""

RULES = (
    *CLEAN,
    *FIGURES,
    *PER_CENT_APART,
    *rules(
        "numbers",
        *pages(("[сСpPSР]", "стр", "pp"), "с|стр"),
        units(r"г|гг|вв|[вспч]\.|млн|млрд|тыс|руб|тенге|тг|км|м|см|мм|кг|мин|чел|ст|стр|га|лет|года?|кВт|МВт|ГБ|МБ"),
        ("-", rf"-(?<=\d-)(?:{ORDINAL})", "-"),
    ),
    *DASHES,
    *CYRILLIC_POINTS,
    *POINTS,
    *COMMON_SPACES,
    *INITIALS,
    *rules(
        "spaces",
        (".", r"\. ?(?=[деокнпч]\.)(?:(?<=\b[тТ]\.)|(?<=\b[тТ]\. ))", ".~"),
        ("э.", r"\bн\. ?э\.", "н.~э."),
        (".", r"\. (?=[\d№«А-ЯЁ])" + behind(ABBREVIATED, r"\. "), ".~"),
        (".", r"\. (?=\d)(?<=\b[сСP]\. )|\. (?=[А-ЯЁ])(?<=\bг\. )(?<!\d.г\. )", ".~"),
        (".", r"\.(?=[\d№«])" + behind((*ABBREVIATED, r"\b[сС]"), r"\."), ".~"),
        (".", r"\.(?=[А-ЯЁ][а-яё])(?:(?<=\b[гс]\.)|(?<=\bул\.))", ".~"),
        (".", r" (?=(?:др|пр)\.)(?<=\bи )", "~"),
    ),
)
TIED = (
    frozenset(
        {"а", "в", "и", "к", "о", "с", "у", "я", "не", "ни", "на", "за", "по", "до", "из", "от", "об", "ко", "во", "со"}
    ),
    frozenset({"бы", "же", "ли", "ль", "б", "ж"}),
)
VOWELS = frozenset("аеёиоуыэюя")
NEVER_FIRST = frozenset("ъьйы")
SEAMS = seams(ru.WORDS)
WORDS = {
    "contents": "Содержание",
    "section": "Секция {n}",
    "plenary": "Пленарное заседание",
    "greetings": "Приветственное слово",
    "resolution": "Резолюция",
    "abstract": "Аннотация",
    "keywords": "Ключевые слова",
    "references": "Список литературы",
    "udc": "УДК",
    "irsti": "МРНТИ",
    "bbk": "ББК",
    "doi": "DOI",
    "author_index": "Алфавитный указатель авторов",
    "colophon": "Выпускные данные",
    "editorial_board": "Редакционная коллегия",
    "edited_by": "Под общей редакцией",
    "reviewers": "Рецензенты",
    "table": "Таблица {n}",
    "table_mention": "таблица {n}",
    "figure": "Рисунок {n}",
    "figure_mention": "рисунок {n}",
    "equation": "({n})",
    "listing": "Листинг {n}",
    "listing_mention": "листинг {n}",
    "statement": "{name} {n}",
    "theorem": "Теорема",
    "lemma": "Лемма",
    "proposition": "Предложение",
    "corollary": "Следствие",
    "conjecture": "Гипотеза",
    "axiom": "Аксиома",
    "claim": "Утверждение",
    "definition": "Определение",
    "assumption": "Предположение",
    "example": "Пример",
    "problem": "Задача",
    "remark": "Замечание",
    "proof": "Доказательство",
    "caption": "{label}\u00a0– {text}",
    "chapter": "раздел {n}",
    "corresponding": "Автор для переписки",
    "isbn": "ISBN",
    "issn": "ISSN",
    "partners": "Партнёры",
    "organisers": "Организаторы",
    "table_note": "{n})",
    "continued": "Продолжение: {label}",
    "recommended": "Рекомендовано к изданию",
    "disclaimer": "Мнение редакции может не совпадать с мнением авторов",
    "page": "с.",
    "pages": "с.",
    "damaged": "Материал не удалось прочитать, поэтому на его месте стоит эта страница. Причина:",
    "heads": "Модераторы",
    "signed_for_print": "Подписано в печать",
    "format": "Формат",
    "print_run": "Тираж",
    "typeface": "Гарнитура",
    "order": "Заказ №",
    "printed_sheets": "Усл. печ. л.",
    "publisher": "Издатель",
    "and_others": "и др.",
}


def hyphenate(word: str) -> tuple[int, ...]:
    """Offsets where a Russian word in small letters may part: by patterns, at the seams of known words.

    What the patterns overlook never passes: a part without a vowel, or one that begins with `ъ`, `ь`, `й` or `ы`
    (Правила русской орфографии и пунктуации, 1956, §§ 117–119).
    """
    begin, kept = len(word), list[int]()
    for place in reversed(seamed(word, offsets(word, patterns("ru_RU")), SEAMS)):
        if word[place] not in NEVER_FIRST and VOWELS.intersection(word[place:begin]):
            kept.append(place)
            begin = place
    return tuple(place for place in reversed(kept) if VOWELS.intersection(word[:place]))
