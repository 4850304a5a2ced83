"""Heads of papers in the manners that authors use; people and bodies are invented, the layouts as in the templates."""

import subprocess
from pathlib import Path

import pytest

from proceedings.intake.pandoc import pandoc_path
from proceedings.intake.proposals.proposal import proposal_of, propose
from proceedings.model.manuscript import Manuscript, Note, Paragraph, Text
from proceedings.model.submission import Kind
from tests.intake.proposals.typed_papers import TEXT, bodies, codes, left, names, proposed, typed

REGIONAL = (
    "МРНТИ 10.77.91, УДК 343.2/.7",
    "**ЦИФРОВЫЕ ДОКАЗАТЕЛЬСТВА В УГОЛОВНОМ ПРОЦЕССЕ**",
    "Иванов И.И.^1^, Әлімұлы Б.С.^1,2^*",
    "^1^Академия права, г. Косшы, Казахстан",
    "^2^Университет Улытау, г. Караганда, Казахстан",
    "*Автор-корреспондент: b.alim@example.org, ORCID 0000-0002-1825-0097",
    "**Аннотация.** В статье рассматриваются доказательства и порядок их оценки.",
    "**Ключевые слова:** доказательства; суд, арбитраж; экспертиза.",
)


def test_the_head_of_the_region_is_codes_title_numbered_authors_and_bodies(tmp_path: Path) -> None:
    file = typed(tmp_path / "a.docx", (*REGIONAL, TEXT))
    found = proposed(file)
    record = found.record
    assert (record.irsti, record.udc) == ("10.77.91", "343.2/.7")
    assert record.title == {"ru": "ЦИФРОВЫЕ ДОКАЗАТЕЛЬСТВА В УГОЛОВНОМ ПРОЦЕССЕ"}
    assert names(found, "ru") == ["Иванов", "Әлімұлы"]
    assert bodies(found, "ru") == [["Академия права"], ["Академия права", "Университет Улытау"]]
    assert record.authors[0].affiliations[0].city == {"ru": "Косшы"}
    second = record.authors[1]
    assert (second.email, second.corresponding, second.orcid) == ("b.alim@example.org", True, "0000-0002-1825-0097")
    assert record.keywords == {"ru": ("доказательства", "суд, арбитраж", "экспертиза")}
    assert left(file, found) == [TEXT.strip()]


def test_every_field_was_seen_somewhere(tmp_path: Path) -> None:
    found = proposed(typed(tmp_path / "a.docx", (*REGIONAL, TEXT)))
    seen = {one.field: one for one in found.sightings}
    assert seen["title.ru"].where == "paragraph 2" and seen["title.ru"].confidence == 0.9
    assert seen["authors.1.name.ru"].words == "Иванов И.И.¹, Әлімұлы Б.С.¹‧²*"
    assert {"udc", "irsti", "abstract.ru", "keywords.ru", "authors.1.email", "authors.0.affiliations"} <= {*seen}
    assert all(0 < one.confidence <= 1 for one in found.sightings)


def test_authors_may_stand_before_the_title_each_with_degree_rank_and_post(tmp_path: Path) -> None:
    head = (
        "Иванов Иван Иванович,",
        "доктор юридических наук, профессор, полковник юстиции,",
        "заведующий кафедрой уголовного права",
        "Академии права,\nг. Косшы, Республика Казахстан",
        "Петрова Анна Сергеевна,",
        "магистрант Университета Улытау",
        "О роли прокуратуры в обеспечении законности",
        "Аннотация",
        "В статье показано, как прокуратура обеспечивает законность.",
        "Ключевые слова: прокуратура, законность",
        "Первый абзац.",
    )
    file = typed(tmp_path / "a.docx", head)
    found = proposed(file)
    first, second = found.record.authors
    assert found.record.title == {"ru": "О роли прокуратуры в обеспечении законности"}
    assert (first.degree, first.rank) == ({"ru": "доктор юридических наук, профессор"}, {"ru": "полковник юстиции"})
    assert first.post == {"ru": "заведующий кафедрой уголовного права"}
    assert bodies(found, "ru") == [["Академии права"], []]
    assert second.post == {"ru": "магистрант Университета Улытау"}
    assert left(file, found) == ["Первый абзац."]


def test_abstracts_in_other_languages_may_follow_the_reference_list(tmp_path: Path) -> None:
    paper = (
        "ӘОЖ 351.74",
        "**Жол қауіпсіздігін салыстырмалы талдау**",
        "А.Б. Садықова – з.ғ.к., полиция подполковнигі (Қазақстан, Алматы қ.)",
        "Түйін. Мақала жолдар туралы.",
        "Кілт сөздер: жол, қауіпсіздік",
        "Кіріспе",
        TEXT,
        "Әдебиеттер тізімі",
        "1. Иванов И.И. Дороги. – М., 2020.",
        "2. Smith J. Roads // Law. – 2019. – P. 5.",
        "**Сравнительный анализ дорожной безопасности**",
        "А.Б. Садыкова",
        "Резюме: Статья о дорогах.",
        "Ключевые слова: дорога, безопасность",
        "**A Comparative Analysis of Road Safety**",
        "A.B. Sadykova",
        "Summary: The article is about roads.\nKey words: road, safety",
    )
    file = typed(tmp_path / "a.docx", paper)
    found = proposed(file)
    record = found.record
    assert {*record.title} == {*record.abstract} == {*record.keywords} == {"kk", "ru", "en"}
    assert record.title["en"] == "A Comparative Analysis of Road Safety"
    assert record.abstract["en"] == "The article is about roads."
    (author,) = record.authors
    assert {tag: name.family for tag, name in author.name.items()} == {
        "kk": "Садықова",
        "ru": "Садыкова",
        "en": "Sadykova",
    }
    assert (author.degree, author.rank) == ({"kk": "з.ғ.к."}, {"kk": "полиция подполковнигі"})
    assert author.affiliations[0].city == {"kk": "Алматы"}
    assert left(file, found) == [paper[5], TEXT.strip(), *paper[7:10]]


def test_lncs(tmp_path: Path) -> None:
    head = (
        "Contribution Title",
        "Maria Borowska^1^[0000-0002-1825-0097] and Jan de Vries^2,3^",
        "^1^ Princeton University, Princeton NJ 08544, USA\nmaria@example.org",
        "^2^ Vendel Heidelberg, Tiergartenstr. 17, 69121 Heidelberg, Germany",
        "^3^ ABC Institute, Rupert-Karls-University, Heidelberg, Germany",
        "**Abstract.** The abstract should summarize the contents of the paper.",
        "**Keywords:** First Keyword · Second Keyword · Third Keyword.",
        "Introduction",
        TEXT,
    )
    file = typed(tmp_path / "a.docx", head, {"Contribution": "Heading 1", "Introduction": "Heading 1"})
    found = proposed(file, "en")
    assert found.record.title == {"en": "Contribution Title"}
    assert names(found, "en") == ["Borowska", "de Vries"]
    assert [author.orcid for author in found.record.authors] == ["0000-0002-1825-0097", ""]
    assert found.record.authors[0].email == "maria@example.org"
    assert [len(own) for own in bodies(found, "en")] == [1, 2]
    assert found.record.keywords == {"en": ("First Keyword", "Second Keyword", "Third Keyword")}
    assert left(file, found) == ["Introduction", TEXT.strip()]


def test_ieee(tmp_path: Path) -> None:
    head = (
        "SMART CAMERAS AND PRIVACY",
        "Madina Tleu\ndept. of Sociology\nSaryarqa Academy\nAstana, Kazakhstan\nm.tleu@example.org",
        "1st John Smith\nInstitute of Law\nNew York, USA\nj.smith@example.org",
        "**Abstract—This paper asks how smart cameras bear on privacy.**",
        "**Index Terms—camera, privacy, police**",
        "I. Introduction",
        TEXT,
    )
    file = typed(tmp_path / "a.docx", head)
    found = proposed(file, "en")
    assert found.record.title == {"en": "SMART CAMERAS AND PRIVACY"}
    assert names(found, "en") == ["Tleu", "Smith"]
    assert bodies(found, "en") == [["dept. of Sociology, Saryarqa Academy"], ["Institute of Law"]]
    assert [author.affiliations[0].city for author in found.record.authors] == [{"en": "Astana"}, {"en": "New York"}]
    assert [author.email for author in found.record.authors] == ["m.tleu@example.org", "j.smith@example.org"]
    assert found.record.abstract == {"en": "This paper asks how smart cameras bear on privacy."}
    assert found.record.keywords == {"en": ("camera", "privacy", "police")}


def test_styles_of_word_give_title_authors_and_abstract_and_the_keywords_stand_in_the_text(tmp_path: Path) -> None:
    head = ("The Title", "Ann One, Bo Two", "**Abstract:** It is short.", "**Keywords:** a, b", TEXT)
    styles = {"The Title": "Title", "Ann": "Author", "**Abstract": "Abstract", "**Keywords": "keywords"}
    file = typed(tmp_path / "a.docx", head, styles)
    found = proposed(file, "en")
    assert (found.record.title, found.record.abstract) == ({"en": "The Title"}, {"en": "It is short."})
    assert names(found, "en") == ["One", "Two"]
    assert found.record.omit == ("Keywords: a, b",)
    assert {one.where for one in found.sightings if one.field.startswith("title")} == {"field title"}


@pytest.mark.parametrize("place", ["head", "end"])
def test_a_greeting_is_known_by_its_salutation_and_signed_at_head_or_end(tmp_path: Path, place: str) -> None:
    person = ("Құқықтық тәртіп комитетінің төрағасы", "полиция генерал-майоры", "Н.С. Байжігітов")
    heading = "**Комитет төрағасының құттықтау сөзі**"
    letter = ("**Құрметті конференция қатысушылары!**", "Сіздерді шын жүректен құттықтаймын.", "Құрметпен,")
    paragraphs = (heading, *person, *letter) if place == "head" else (heading, *letter, *person)
    file = typed(tmp_path / "a.docx", paragraphs)
    found = proposed(file, "kk")
    (author,) = found.record.authors
    assert (found.record.kind, found.record.title) == (Kind.GREETING, {"kk": "Комитет төрағасының құттықтау сөзі"})
    assert author.name["kk"].family == "Байжігітов"
    assert (author.post, author.rank) == ({"kk": person[0]}, {"kk": person[1]})
    assert left(file, found) == [letter[0].strip("*"), *letter[1:]]


def test_a_paper_in_open_document_reads_the_same(tmp_path: Path) -> None:
    source = typed(tmp_path / "a.docx", (*REGIONAL, TEXT))
    subprocess.run([pandoc_path(), str(source), "-o", str(tmp_path / "b.odt")], check=True)
    assert proposed(tmp_path / "b.odt").record.authors == proposed(source).record.authors


LATEX = {
    "lncs": r"""\author{Ann One\inst{1}\orcidID{0000-0002-1825-0097} \and Bo Two\inst{2}}
\institute{X Institute, Oslo, Norway \email{ann@example.org} \and Y University, Bonn, Germany}""",
    "acl": r"""\author{Ann One \\ X Institute \\ Oslo, Norway \\ \texttt{ann@example.org} \And
Bo Two \\ Y University \\ Bonn, Germany \\}""",
    "ieee": r"""\author{\IEEEauthorblockN{Ann One}\IEEEauthorblockA{X Institute\\ Oslo, Norway\\ ann@example.org} \and
\IEEEauthorblockN{Bo Two}\IEEEauthorblockA{Y University\\ Bonn, Germany}}""",
    "lni": r"""\author{Ann One\footnote{X Institute, Oslo, Norway, \email{ann@example.org}} \and
Bo Two\footnote{Y University, Bonn, Germany}}""",
}


@pytest.mark.parametrize("manner", LATEX)
def test_authors_of_latex_in_four_manners(tmp_path: Path, manner: str) -> None:
    words = r"\begin{abstract}Short.\end{abstract}\begin{keywords}a \and b\end{keywords}\section{One}Text."
    head = rf"\documentclass{{article}}\title{{The Title}}{LATEX[manner]}"
    source = rf"{head}\begin{{document}}\maketitle {words}\end{{document}}"
    (tmp_path / "a.tex").write_text(source, "utf-8")
    found = proposed(tmp_path / "a.tex", "en")
    assert found.record.title == {"en": "The Title"}
    assert names(found, "en") == ["One", "Two"]
    assert bodies(found, "en") == [["X Institute"], ["Y University"]]
    assert found.record.authors[0].affiliations[0].city == {"en": "Oslo"}
    assert found.record.authors[0].email == "ann@example.org"
    assert (found.record.abstract, found.record.keywords) == ({"en": "Short."}, {"en": ("a", "b")})


def test_labels_may_announce_authors_and_a_supervisor_is_none(tmp_path: Path) -> None:
    head = (
        "**О защите данных**",
        "Автор: Ахметов Н.С., студент",
        "Место учёбы: Академия права, г. Косшы",
        "Научный руководитель: к.ю.н. Петров П.П.",
        "Аннотация. О данных.",
        TEXT,
    )
    file = typed(tmp_path / "a.docx", head)
    found = proposed(file)
    assert (names(found, "ru"), bodies(found, "ru")) == (["Ахметов"], [["Академия права"]])
    assert left(file, found) == [head[3], TEXT.strip()]


def test_an_author_with_all_details_on_one_line_is_read_to_its_end(tmp_path: Path) -> None:
    head = (
        "Ахметов Нурлан Серикович – PhD, доцент, Академия права, Астана, Казахстан, n@example.org",
        "Ким Айгуль – магистрант, Университет Улытау, Караганда, Казахстан",
        "О ЗАЩИТЕ ДАННЫХ",
        "**Аннотация** О данных.",
        "**Ключевые слова** данные, право",
        TEXT,
    )
    file = typed(tmp_path / "a.docx", head)
    found = proposed(file)
    first, second = found.record.authors
    assert found.record.title == {"ru": "О ЗАЩИТЕ ДАННЫХ"}
    assert (first.degree, first.email, second.post) == ({"ru": "PhD, доцент"}, "n@example.org", {"ru": "магистрант"})
    assert bodies(found, "ru") == [["Академия права"], ["Университет Улытау"]]
    assert [author.affiliations[0].city for author in (first, second)] == [{"ru": "Астана"}, {"ru": "Караганда"}]
    assert (found.record.abstract, found.record.keywords) == ({"ru": "О данных."}, {"ru": ("данные", "право")})
    assert left(file, found) == [TEXT.strip()]


def test_a_title_of_two_words_in_capitals_after_names_is_no_name(tmp_path: Path) -> None:
    head = ("Омаров Е.А., Сейтқали Б.", "Академия права, г. Астана", "ЗАЩИТА ДАННЫХ", "Аннотация. О данных.", TEXT)
    found = proposed(typed(tmp_path / "a.docx", head))
    assert (found.record.title, names(found, "ru")) == ({"ru": "ЗАЩИТА ДАННЫХ"}, ["Омаров", "Сейтқали"])


def test_a_telephone_is_private_and_only_seen(tmp_path: Path) -> None:
    head = ("**О защите данных**", "Ахметов Н.С.", "тел. +7 701 123 45 67", "Аннотация. О данных.", TEXT)
    file = typed(tmp_path / "a.docx", head)
    found = proposed(file)
    assert "701" not in found.record.model_dump_json(exclude={"omit"})
    assert [one.words for one in found.sightings if one.field == "contact"] == ["тел. +7 701 123 45 67"]
    assert left(file, found) == [TEXT.strip()]


def test_a_paper_without_a_head_keeps_all_its_text_and_is_told(tmp_path: Path) -> None:
    file = typed(
        tmp_path / "a.docx", ("Постановка задачи", TEXT, "Выводы", TEXT), {"Пост": "Heading 1", "Выв": "Heading 1"}
    )
    found = propose(file, tmp_path, "ru")
    assert codes(found) == ["R502", "R502"]
    assert found.value is not None
    assert found.value.record.omit == ()
    assert found.value.sightings == ()


def test_words_that_fit_no_field_keep_their_paragraph_in_the_text_and_that_is_told(tmp_path: Path) -> None:
    head = ("УДК 343 ББК 67.408", "**О защите данных**", "Ахметов Н.С.", "Аннотация. О данных.", TEXT)
    file = typed(tmp_path / "a.docx", head)
    found = propose(file, tmp_path, "ru")
    assert found.value is not None
    assert found.value.record.udc == "343"
    assert [one.message["en"] for one in found.diagnostics] == [
        "Paragraph 1 is metadata in part, but “ббк 408” fits no field; the paragraph stays in the text."
    ]
    assert left(file, found.value) == [head[0], TEXT.strip()]


def test_the_note_of_a_title_is_no_part_of_it_and_is_not_lost() -> None:
    note = Note((Paragraph((Text("Поддержано фондом."),)),))
    title = Paragraph((Text("О ЗАЩИТЕ ДАННЫХ"), note))
    others = (Paragraph((Text("Ахметов Н.С."),)), Paragraph((Text("Аннотация. О данных."),)))
    found = proposal_of(Manuscript("ru", (title, *others)), "ru")
    assert found.value.record.title == {"ru": "О ЗАЩИТЕ ДАННЫХ"}
    assert [one.code for one in found.diagnostics] == ["R503"]
    assert found.value.record.omit == ("Ахметов Н.С.", "Аннотация. О данных.")


def test_a_file_that_can_not_be_read_is_no_proposal(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04")
    found = propose(tmp_path / "a.docx", tmp_path, "ru")
    assert (found.value, codes(found)) == (None, ["M404"])
