"""What the site itself says, in Kazakh, Russian and English; the words of the book come from the book."""

from collections.abc import Mapping

from proceedings.model.language import Language

NAMES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
"""What each language calls itself."""

WORDS: Mapping[Language, Mapping[str, str]] = {
    "kk": {
        "skip": "Негізгі мәтінге өту",
        "main_nav": "Сайт бөлімдері",
        "languages": "Тіл таңдау",
        "programme": "Бағдарлама",
        "authors": "Авторлар",
        "keywords": "Түйін сөздер",
        "search": "Іздеу",
        "about": "Жинақ туралы",
        "search_label": "Баяндамалардан іздеу",
        "search_hint": "Автор, тақырып немесе түйін сөз",
        "search_wait": "Іздейтін сөзді жазыңыз.",
        "search_none": "Ештеңе табылмады.",
        "search_found": "Табылды: {n}",
        "search_script": "Іздеу үшін JavaScript қосулы болуы керек. Барлық материал бағдарламада берілген.",
        "sections": "Секциялар",
        "papers": "Материалдар",
        "paper_count": "{n} материал",
        "page_count": "{n} бет",
        "pages": "Беттері",
        "volume": "Жинақ",
        "download_volume": "Жинақты жүктеп алу",
        "download_paper": "PDF жүктеп алу",
        "text_language": "Мәтін тілі",
        "codes": "Шығарылым деректері",
        "cite": "Дәйексөз келтіру",
        "cite_gost": "МЕМСТ бойынша",
        "to_copy": "Көшіру",
        "copied": "Көшірілді",
        "previous": "Алдыңғы",
        "next": "Келесі",
        "neighbours": "Көршілес материалдар",
        "letters": "Әріптер",
        "not_found": "Бет табылмады",
        "home": "Басты бет",
        "feed": "Материалдар таспасы",
        "unit": "МБ",
        "small_unit": "КБ",
        "comma": ",",
        "place_pages": "{pages}-б.",
        "event_site": "Конференция сайты",
    },
    "ru": {
        "skip": "Перейти к содержанию",
        "main_nav": "Разделы сайта",
        "languages": "Выбор языка",
        "programme": "Программа",
        "authors": "Авторы",
        "keywords": "Ключевые слова",
        "search": "Поиск",
        "about": "О сборнике",
        "search_label": "Поиск по докладам",
        "search_hint": "Автор, тема или ключевое слово",
        "search_wait": "Введите слово для поиска.",
        "search_none": "Ничего не найдено.",
        "search_found": "Найдено: {n}",
        "search_script": "Для поиска нужен JavaScript. Все материалы перечислены в программе.",
        "sections": "Секции",
        "papers": "Материалы",
        "paper_count": "Материалов: {n}",
        "page_count": "{n} с.",
        "pages": "Страницы",
        "volume": "Сборник",
        "download_volume": "Скачать сборник",
        "download_paper": "Скачать PDF",
        "text_language": "Язык текста",
        "codes": "Выходные сведения",
        "cite": "Как цитировать",
        "cite_gost": "По ГОСТ",
        "to_copy": "Копировать",
        "copied": "Скопировано",
        "previous": "Предыдущий",
        "next": "Следующий",
        "neighbours": "Соседние материалы",
        "letters": "Буквы",
        "not_found": "Страница не найдена",
        "home": "Главная",
        "feed": "Лента материалов",
        "unit": "МБ",
        "small_unit": "КБ",
        "comma": ",",
        "place_pages": "с. {pages}",
        "event_site": "Сайт конференции",
    },
    "en": {
        "skip": "Skip to the content",
        "main_nav": "Parts of the site",
        "languages": "Choice of language",
        "programme": "Programme",
        "authors": "Authors",
        "keywords": "Keywords",
        "search": "Search",
        "about": "About the volume",
        "search_label": "Search the papers",
        "search_hint": "Author, subject or keyword",
        "search_wait": "Type a word to search for.",
        "search_none": "Nothing was found.",
        "search_found": "Found: {n}",
        "search_script": "The search needs JavaScript. All papers are listed in the programme.",
        "sections": "Sections",
        "papers": "Papers",
        "paper_count": "{n} papers",
        "page_count": "{n} pages",
        "pages": "Pages",
        "volume": "Volume",
        "download_volume": "Download the volume",
        "download_paper": "Download the PDF",
        "text_language": "Language of the text",
        "codes": "Publication details",
        "cite": "How to cite",
        "cite_gost": "GOST",
        "to_copy": "Copy",
        "copied": "Copied",
        "previous": "Previous",
        "next": "Next",
        "neighbours": "Neighbouring papers",
        "letters": "Letters",
        "not_found": "Page not found",
        "home": "Home",
        "feed": "Feed of papers",
        "unit": "MB",
        "small_unit": "KB",
        "comma": ".",
        "place_pages": "pp. {pages}",
        "event_site": "Site of the conference",
    },
}


def site_words(language: Language) -> Mapping[str, str]:
    """The words of the site in a language, English where it has none."""
    return WORDS.get(language.split("-")[0], WORDS["en"])


def language_name(language: Language) -> str:
    """What a language calls itself, else its tag."""
    return NAMES.get(language, language)


def size_in_words(size: int, language: Language) -> str:
    """The size of a file as readers say it: 1,4 МБ, 320 КБ."""
    words = site_words(language)
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))}\u00a0{words['small_unit']}"
    return f"{size / 1_000_000:.1f}\u00a0{words['unit']}".replace(".", words["comma"], 1)
