"""What a specimen says: a paper of invented authors, in three languages, with one of everything."""

CONFERENCE = {
    "short_name": "specimen",
    "languages": ["kk", "ru", "en"],
    "title": {"kk": "Қаріп үлгісі", "ru": "Образец набора", "en": "Type Specimen"},
    "dates": {"start": "2026-10-15", "end": "2026-10-15"},
}
PAPER = {
    "id": "1",
    "udc": "655.28",
    "irsti": "19.65.61",
    "doi": "10.5555/specimen.2026.1",
    "title": {
        "kk": "Көптілді жинақты теру: әріп, жол және бет",
        "ru": "Набор многоязычного сборника: о букве, строке и полосе",
        "en": "Setting a Multilingual Volume: On Letter, Line and Page",
    },
    "authors": [
        {
            "name": {"kk": {"family": "Құндызбаева", "given": "Әсел", "patronymic": "Ғабитқызы"}},
            "degree": {"kk": "филология ғылымдарының кандидаты"},
            "post": {"kk": "доцент"},
            "affiliations": [{"name": {"kk": "Өзен өңірі университеті"}, "city": {"kk": "Орал"}}],
            "email": "a.qundyzbayeva@example.org",
            "corresponding": True,
        },
        {
            "name": {"kk": {"family": "Riverton", "given": "Helen"}},
            "affiliations": [{"name": {"kk": "Institute of Rivers"}, "city": {"kk": "Leeds"}}],
        },
    ],
    "abstract": {
        "kk": "Жинақтың бетін оқырман елемеуі керек: көз жолдан жолға сүрінбей өтсе, әріп өз қызметін атқарғаны. "
        "Бұл үлгіде мәтіннің барлық рөлі, үш тілдің әліпбиі мен цифрлардың түрлері көрсетілген.",
        "ru": "Полоса набрана хорошо, если читатель её не замечает. В образце показаны все роли текста, алфавиты трёх "
        "языков и виды цифр.",
        "en": "A page is set well when nobody notices it. This specimen shows every role of text, the alphabets of "
        "three languages and the kinds of figures.",
    },
    "keywords": {
        "kk": ["теру", "қаріп", "жинақ"],
        "ru": ["набор", "шрифт", "сборник"],
        "en": ["typesetting", "typeface", "proceedings"],
    },
}
ROLES_TITLE = {"kk": "Мәтін рөлдері", "ru": "Роли текста", "en": "Roles of text"}

TEXTS = {
    "kk": "Қазақ тіліндегі мәтінде қысқа сөз аз, жұрнақ пен жалғау көп, сондықтан жолдың ені үнемі сөздің ұзындығымен "
    "таласады. Ғылыми жинақты терген адам мұны жақсы біледі: «сөзаралық ақ» тым кеңейсе, беттің өңі алалана "
    "бастайды, ал тым тарылса, оқырман демін ішіне тартады. Жақсы терілген абзац бұл екеуінің арасынан жол табады.",
    "ru": "Русский набор держится на ровной полосе: строки приводятся к одному формату, а пробелы между словами "
    "остаются почти одинаковыми. Перенос — не ошибка, а уступка; хуже, когда его избегают ценою дыр. В сборнике, где "
    "рядом стоят три языка, кегль и интерлиньяж одни для всех, и страница сохраняет спокойный серый тон.",
    "en": "English words are short, and its paragraphs forgive much that the other two languages do not. Good setting "
    "shows in small things: figures that sit with the letters around them, a dash with air on both sides or on none, "
    "“quotation marks” that belong to the language, efficient ligatures, and a last line that is not one syllable.",
}
NOTE = "Жол соңындағы тыныс белгісі жиектен сәл шығып тұрады, сонда шет түзу көрінеді."
ALPHABETS = {
    "kk": "Аа Әә Бб Вв Гг Ғғ Дд Ее Ёё Жж Зз Ии Йй Кк Ққ Лл Мм Нн Ңң Оо Өө Пп Рр Сс Тт Уу Ұұ Үү Фф Хх Һһ Цц Чч Шш Щщ "
    "Ъъ Ыы Іі Ьь Ээ Юю Яя",
    "ru": "Аа Бб Вв Гг Дд Ее Ёё Жж Зз Ии Йй Кк Лл Мм Нн Оо Пп Рр Сс Тт Уу Фф Хх Цц Чч Шш Щщ Ъъ Ыы Ьь Ээ Юю Яя",
    "en": "Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm Nn Oo Pp Qq Rr Ss Tt Uu Vv Ww Xx Yy Zz · fi fl ffi ff",
}
SIGNS = "№ § ₸ ₽ € % ‰ ° · – — … « » „ “ ” ‘ ’ ( ) [ ] † ± × ≤ ≥ ≠ ≈ ∞ ∑ √ ∈ ⇒ → ← α β γ δ λ π σ ω Ω é ö ç ğ ı ñ ş ž"
SENTENCES = ("Бетті үш нәрсе құрайды:", "Жолдың созылуы мына қатынаспен өлшенеді ", "мұнда нәтижесі – ")
FIGURES = {
    "specimen_lining": "Тік, ені әртүрлі: 0123456789, 2026 жыл, 1\u00a0111\u00a0777\u00a0₸",
    "specimen_tabular": "Тік, ені бірдей: 0123456789, 2026 жыл, 1\u00a0111\u00a0777\u00a0₸",
    "specimen_oldstyle": "Ескі үлгі: 0123456789, 2026 жыл, 1\u00a0111\u00a0777\u00a0₸",
    "specimen_small_caps": "Капитель: Әлем, Ғылым, Құқық, Право, Law",
    "specimen_abbreviations": "Қысқартулар: ЮНЕСКО, ҚР БҒМ, DOI",
}
ITEMS = ("әріптің нысаны мен кеглі", "жолдың ені мен интерлиньяж", "беттің жиегі мен колонтитул")
FORMULA = r"r_j = \frac{L - \sum_{i=1}^{n} w_i}{\sum_{i=1}^{n} s_i}, \qquad \beta = \min(1, |r_j|^{3})"
TABLE = (
    ("Стиль", "Кегль", "Жол", "Бет"),
    (
        ("А5, бір баған", "10", "38", "1 117"),
        ("А4, бір баған", "11", "48", "774"),
        ("А4, екі баған", "9,5", "116", "491"),
    ),
)
TABLE_CAPTION = "Бір жинақтың үш пішімдегі көлемі"
QUOTATION = "Типография — мәтінге дауыс беретін, бірақ өзі үнсіз қалатын өнер."
SPEAKER = "Әсел Құндызбаева"
LISTING = "style: compact-a5\nroles:\n  note: {figures: oldstyle}"
REFERENCES = (
    "Құндызбаева Ә. Ғ. Жол мен сөз: қазақша терудің мәселелері // Өзен өңірінің хабаршысы. – 2024. – № 3. – Б. 14–27.",
    "Берегов И. П. Полоса и поле: очерки о книжном наборе. – Орал: Қамыс, 2021. – 188 с.",
    "Riverton H. Even Gray: Word Spaces in Three Languages // Journal of Rivers. 2025. Vol. 11, no. 2. P. 101–117.",
)
HEADS = ("Кіріспе", "Әліпбилер", "Цифрлар мен капитель", "Кесте, формула, тізім", "Үшінші деңгей", "Төртінші деңгей")
