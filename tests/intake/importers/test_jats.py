"""JATS. Samples made by hand to the documented shape, as Russian and Kazakh publishers write it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.importers import jats
from proceedings.model.received import Decision, Held, Holding, Meanings
from tests.intake.importers.desk import by_key, lay, receive

DOCTYPE = """<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.3 20210610//EN"
  "JATS-journalpublishing1-3.dtd">"""
ARTICLE = f"""<?xml version="1.0" encoding="UTF-8"?>
{DOCTYPE}
<article article-type="research-article" xml:lang="ru" xmlns:xlink="http://www.w3.org/1999/xlink">
<front><journal-meta><journal-title>Реки</journal-title></journal-meta><article-meta>
<article-id pub-id-type="publisher-id">493</article-id><article-id pub-id-type="doi">10.1234/otters.493</article-id>
<article-id pub-id-type="udc">599.742</article-id>
<article-categories><subj-group subj-group-type="heading" xml:lang="en"><subject>Mammals</subject></subj-group>
<subj-group subj-group-type="heading" xml:lang="ru"><subject>Млекопитающие</subject></subj-group></article-categories>
<title-group><article-title>Выдры <italic>и</italic> H<sub>2</sub>O<xref ref-type="fn" rid="f1">*</xref></article-title>
<subtitle>первые итоги</subtitle>
<trans-title-group xml:lang="kk"><trans-title>Кәмшаттар және өзен</trans-title></trans-title-group>
<trans-title-group xml:lang="en"><trans-title>Otters&nbsp;&amp; water</trans-title></trans-title-group></title-group>
<contrib-group>
<contrib contrib-type="author" corresp="yes"><contrib-id contrib-id-type="orcid">https://orcid.org/0000-0002-1825-0097</contrib-id>
<name-alternatives><name name-style="eastern" xml:lang="ru"><surname>Омарова</surname>
<given-names>Дана Сериковна</given-names></name>
<name name-style="western" xml:lang="en"><surname>Omarova</surname><given-names>Dana S.</given-names></name>
</name-alternatives>
<email>dana@example.org</email><xref ref-type="aff" rid="aff-1">1</xref></contrib>
<contrib contrib-type="author"><name><surname>Brook</surname><given-names>Sam</given-names></name>
<xref ref-type="aff" rid="aff-1 aff-2"/></contrib>
<contrib contrib-type="editor"><name><surname>Nobody</surname></name></contrib>
</contrib-group>
<aff-alternatives id="aff-1"><aff xml:lang="ru"><institution>Дом реки</institution><city>Алматы</city>
<country>Казахстан</country></aff><aff xml:lang="en"><institution>River House</institution><city>Almaty</city>
<country>Kazakhstan</country></aff></aff-alternatives>
<aff id="aff-2"><label>2</label>Institute of Lakes, Oskemen</aff>
<abstract xml:lang="ru"><title>Аннотация</title><p>Мы считаем выдр.</p><p>Их много.</p></abstract>
<abstract abstract-type="graphical"><p>Рисунок</p></abstract>
<trans-abstract xml:lang="en"><title>Abstract</title><p>We count otters.</p></trans-abstract>
<kwd-group xml:lang="ru"><title>Ключевые слова</title><kwd>выдра</kwd><kwd>река</kwd></kwd-group>
<kwd-group xml:lang="en"><kwd>otter</kwd></kwd-group>
<conference><conf-name>River Readings</conf-name><conf-loc>Almaty, Kazakhstan</conf-loc></conference>
</article-meta></front><body><p>Text.</p></body></article>"""


def short(key: str, title: str = "Otters") -> str:
    return f"""<article xml:lang="en"><front><article-meta><article-id pub-id-type="publisher-id">{key}</article-id>
<title-group><article-title>{title}</article-title></title-group></article-meta></front></article>"""


def test_an_article_has_its_title_and_abstract_in_every_language(tmp_path: Path) -> None:
    export = receive(jats, lay(tmp_path, {"493.xml": ARTICLE, "493.pdf": b"%PDF-1.7"}))
    article = by_key(export.value)["493"]
    assert export.diagnostics == ()
    assert article.record.language == "ru"
    assert article.record.title == {
        "ru": "Выдры и H₂O: первые итоги",
        "kk": "Кәмшаттар және өзен",
        "en": "Otters & water",
    }
    assert article.record.abstract == {"ru": "Мы считаем выдр.\n\nИх много.", "en": "We count otters."}
    assert article.record.keywords == {"ru": ("выдра", "река"), "en": ("otter",)}
    assert (article.record.doi, article.record.udc) == ("10.1234/otters.493", "599.742")
    assert article.section == "Млекопитающие"
    assert article.decision is Decision.UNDECIDED
    assert [held.name for held in article.files] == ["493.pdf"]


def test_the_three_spellings_of_an_author_are_one_person(tmp_path: Path) -> None:
    article = receive(jats, lay(tmp_path, {"493.xml": ARTICLE, "493.pdf": b""})).value.submissions[0]
    first, second = article.record.authors
    assert (first.name["ru"].family, first.name["ru"].given, first.name["ru"].patronymic) == (
        "Омарова",
        "Дана",
        "Сериковна",
    )
    assert first.name["en"].given == "Dana S."
    assert (first.corresponding, first.email, first.orcid) == (True, "dana@example.org", "0000-0002-1825-0097")
    assert first.affiliations[0].name == {"ru": "Дом реки", "en": "River House"}
    assert first.affiliations[0].city == {"ru": "Алматы", "en": "Almaty"}
    assert [one.name for one in second.affiliations][1] == {"en": "Institute of Lakes, Oskemen"}


def test_the_event_is_told_where_all_articles_name_the_same(tmp_path: Path) -> None:
    export = receive(jats, lay(tmp_path, {"493.xml": ARTICLE, "493.pdf": b""})).value
    assert export.conference == {
        "title": {"en": "River Readings"},
        "place": {"city": {"en": "Almaty"}, "country": {"en": "Kazakhstan"}},
    }


def test_a_corresponding_author_may_be_marked_in_the_notes(tmp_path: Path) -> None:
    text = """<article xml:lang="en"><front><article-meta><contrib-group><contrib contrib-type="author">
    <name><surname>Brook</surname><given-names>Sam</given-names></name>
    <xref ref-type="corresp" rid="c1">*</xref></contrib>
    <aff>River House</aff></contrib-group><author-notes><corresp id="c1">To: <email>sam@example.org</email></corresp>
    </author-notes></article-meta></front></article>"""
    author = receive(jats, lay(tmp_path, {"a.xml": text})).value.submissions[0].record.authors[0]
    assert (author.corresponding, author.email) == (True, "sam@example.org")
    assert [one.name for one in author.affiliations] == [{"en": "River House"}]


def test_a_manuscript_alone_with_an_article_in_a_folder_belongs_to_it(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "a/jats.xml": short("1"),
        "a/text.docx": b"PK",
        "b/x.xml": short("2"),
        "b/y.xml": short("3"),
        "b/x.pdf": b"",
    }
    export = receive(jats, lay(tmp_path, files)).value
    named = {key: [held.name for held in one.files] for key, one in by_key(export).items()}
    assert named == {"1": ["a/text.docx"], "2": ["b/x.pdf"], "3": []}


def test_an_article_without_an_id_is_called_by_its_file(tmp_path: Path) -> None:
    text = short("1").replace('<article-id pub-id-type="publisher-id">1</article-id>', "")
    export = receive(jats, lay(tmp_path, {"otters-12.xml": text})).value
    assert [one.key for one in export.submissions] == ["otters-12"]


def test_a_text_that_stands_only_in_the_xml_is_told(tmp_path: Path) -> None:
    export = receive(jats, lay(tmp_path, {"493.xml": ARTICLE}))
    assert [one.code for one in export.diagnostics] == ["R438"]


def test_two_articles_of_one_id_are_told_apart(tmp_path: Path) -> None:
    export = receive(jats, lay(tmp_path, {"a.xml": short("7"), "b.xml": short("7", "Beavers")}))
    assert [one.key for one in export.value.submissions] == ["7", "7-2"]
    assert [one.code for one in export.diagnostics] == ["R440"]


def test_a_dtd_of_its_own_is_refused_unread(tmp_path: Path) -> None:
    laughs = '<!DOCTYPE article [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    export = receive(jats, lay(tmp_path, {"a.xml": laughs + short("1", "&b;")}))
    assert export.value.submissions == ()
    assert [one.code for one in export.diagnostics] == ["R431"]


def test_an_article_of_another_shape_is_not_recognised(tmp_path: Path) -> None:
    docbook = '<article xmlns="http://docbook.org/ns/docbook"><title>Otters</title></article>'
    assert not jats.recognises(lay(tmp_path, {"a.xml": docbook, "b.txt": short("1")}))


NAMES = "article front article-meta title-group article-title contrib-group contrib name surname aff abstract p kwd sub"
TREES = st.recursive(
    st.text(st.characters(codec="utf-8", min_codepoint=32, exclude_characters="<&\x7f\ufffe\uffff"), max_size=8),
    lambda inner: st.builds(
        lambda name, parts, attribute: f"<{name} {attribute}>{''.join(parts)}</{name}>",
        st.sampled_from(NAMES.split()),
        st.lists(inner, max_size=4),
        st.sampled_from(['id="a"', 'rid="a" ref-type="aff"', 'xml:lang="kk_KZ"', 'corresp="yes"']),
    ),
    max_leaves=15,
)


@settings(max_examples=50)
@given(tree=TREES)
def test_no_xml_breaks_the_reading(tree: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("wild") / "a.xml"
    file.write_text(f"<article><front><article-meta>{tree}</article-meta></front></article>", encoding="utf-8")
    export = jats.receive(Holding((Held("a.xml", file),)), Meanings())
    assert all(one.key == one.record.id for one in export.value.submissions)
