"""Native XML of Open Journal Systems. Samples made by hand to the shapes of versions 2, 3.3 and 3.5."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.importers import ojs
from proceedings.model.received import Decision, Held, Holding, Meanings
from tests.intake.importers.desk import by_key, lay, receive

ISSUE = """<?xml version="1.0"?>
<issue xmlns="http://pkp.sfu.ca" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" published="1">
<sections><section ref="ART" seq="0"><abbrev locale="ru_RU">ART</abbrev><title locale="kk_KZ">Мақалалар</title>
<title locale="ru_RU">Статьи</title></section></sections>
<articles>
<article locale="ru_RU" status="3" current_publication_id="21" stage="production">
<id type="internal" advice="ignore">12</id>
<submission_file id="5"><name locale="ru_RU">выдры.docx</name><file id="5" extension="docx">
<embed encoding="base64">UEsDBA==</embed></file></submission_file>
<publication version="1" section_ref="ART"><id type="internal" advice="ignore">20</id>
<title locale="ru_RU">Старое</title></publication>
<publication locale="ru_RU" version="2" status="3" primary_contact_id="8" section_ref="ART">
<id type="internal" advice="ignore">21</id><id type="doi" advice="update">10.1234/otters.12</id>
<title locale="kk_KZ">Кәмшаттар</title><title locale="ru_RU">Выдры</title><title locale="en_US">Otters</title>
<prefix locale="en_US">The</prefix><subtitle locale="ru_RU">первые итоги</subtitle>
<abstract locale="ru_RU">&lt;p&gt;Мы считаем выдр.&lt;/p&gt;&lt;p&gt;H&lt;sub&gt;2&lt;/sub&gt;O&lt;/p&gt;</abstract>
<keywords locale="ru_RU"><keyword>выдра</keyword><keyword>река; озеро</keyword></keywords>
<authors>
<author seq="1" id="8"><givenname locale="ru_RU">Дана Сериковна</givenname><givenname locale="en_US">Dana</givenname>
<familyname locale="ru_RU">Омарова</familyname><familyname locale="en_US">Omarova</familyname>
<affiliation locale="ru_RU">Дом реки</affiliation><affiliation locale="en_US">River House</affiliation>
<country>KZ</country><email>dana@example.org</email><orcid>https://orcid.org/0000-0002-1825-0097</orcid></author>
<author seq="0" id="7"><givenname locale="en_US">Sam</givenname><familyname locale="en_US">Brook</familyname>
<affiliation><name locale="en">Lake House</name><name locale="kk">Көл үйі</name></affiliation>
<rorAffiliation><ror>https://ror.org/012345678</ror><name locale="en">Rain House</name></rorAffiliation>
<email>sam@example.org</email></author>
</authors></publication></article>
<article locale="en" status="4"><id type="internal">13</id><publication section_ref="OTHER">
<title locale="en">Beavers</title></publication></article>
</articles></issue>"""
OLD = """<!DOCTYPE issues PUBLIC "-//PKP//OJS Articles and Issues XML//EN" "http://pkp.sfu.ca/ojs/dtds/2.4/native.dtd">
<issues><issue><section><title locale="en_US">Notes</title><abbrev locale="en_US">N</abbrev>
<article><title locale="en_US">Otters</title><abstract locale="en_US">We count.</abstract>
<author primary_contact="true"><firstname>Dana</firstname><middlename>S.</middlename><lastname>Omarova</lastname>
<email>dana@example.org</email></author><indexing><subject locale="en_US">otter; river</subject></indexing>
</article></section></issue></issues>"""


def test_an_article_is_taken_in_its_current_version_with_every_locale(tmp_path: Path) -> None:
    export = receive(ojs, lay(tmp_path, {"issue.xml": ISSUE, "12/text.docx": b"PK"}))
    article = by_key(export.value)["12"]
    assert article.record.title == {"kk": "Кәмшаттар", "ru": "Выдры: первые итоги", "en": "The Otters"}
    assert article.record.abstract == {"ru": "Мы считаем выдр.\n\nH₂O"}
    assert article.record.keywords == {"ru": ("выдра", "река", "озеро")}
    assert (article.record.doi, article.record.language) == ("10.1234/otters.12", "ru")
    assert (article.section, article.decision) == ("Статьи", Decision.ACCEPTED)
    assert [held.name for held in article.files] == ["12/text.docx"]


def test_authors_stand_in_their_sequence_with_names_by_locale(tmp_path: Path) -> None:
    first, second = by_key(receive(ojs, lay(tmp_path, {"issue.xml": ISSUE})).value)["12"].record.authors
    assert (second.name["ru"].family, second.name["ru"].patronymic) == ("Омарова", "Сериковна")
    assert second.name["en"].given == "Dana"
    assert (second.corresponding, first.corresponding) == (True, False)
    assert second.orcid == "0000-0002-1825-0097"
    assert [one.name for one in second.affiliations] == [{"ru": "Дом реки", "en": "River House"}]
    assert [one.name for one in first.affiliations] == [{"en": "Lake House", "kk": "Көл үйі"}, {"en": "Rain House"}]


def test_a_declined_article_is_rejected_and_keeps_the_name_of_its_section(tmp_path: Path) -> None:
    article = by_key(receive(ojs, lay(tmp_path, {"issue.xml": ISSUE})).value)["13"]
    assert (article.decision, article.section) == (Decision.REJECTED, "OTHER")


def test_files_packed_inside_are_told_once(tmp_path: Path) -> None:
    export = receive(ojs, lay(tmp_path, {"issue.xml": ISSUE}))
    assert [one.code for one in export.diagnostics] == ["R435"]
    assert "выдры.docx" in export.diagnostics[0].message["en"]


def test_a_packed_file_larger_than_a_tree_may_be_does_not_lose_the_record(tmp_path: Path) -> None:
    swollen = ISSUE.replace("UEsDBA==", "QUFB" * 3_000_000)
    export = receive(ojs, lay(tmp_path, {"issue.xml": swollen}))
    assert set(by_key(export.value)) == {"12", "13"}


def test_version_two_is_read_too(tmp_path: Path) -> None:
    export = receive(ojs, lay(tmp_path, {"old.xml": OLD}))
    (article,) = export.value.submissions
    assert (article.key, article.section) == ("1", "Notes")
    assert article.record.title == {"en": "Otters"}
    assert article.record.keywords == {"en": ("otter", "river")}
    (author,) = article.record.authors
    assert (author.name["en"].given, author.name["en"].family, author.corresponding) == ("Dana S.", "Omarova", True)


def test_an_article_of_a_journal_in_jats_is_not_ours(tmp_path: Path) -> None:
    assert not ojs.recognises(lay(tmp_path, {"a.xml": "<article><front/></article>", "b.xml": "<issue/>"}))


NAMES = "article publication title authors author givenname familyname affiliation keywords keyword section id embed"
TREES = st.recursive(
    st.sampled_from(["", "Выдры", "Otters", "&lt;p&gt;", "7"]),
    lambda inner: st.builds(
        lambda name, parts, attribute: f"<{name} {attribute}>{''.join(parts)}</{name}>",
        st.sampled_from(NAMES.split()),
        st.lists(inner, max_size=4),
        st.sampled_from(['locale="kk_KZ"', 'type="internal"', 'seq="x"', 'section_ref="A" ref="A"', 'status="9"']),
    ),
    max_leaves=15,
)


@settings(max_examples=50)
@given(tree=TREES)
def test_no_xml_breaks_the_reading(tree: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("wild") / "a.xml"
    file.write_text(f'<issue xmlns="http://pkp.sfu.ca"><article>{tree}</article></issue>', encoding="utf-8")
    export = ojs.receive(Holding((Held("a.xml", file),)), Meanings())
    assert all(one.key == one.record.id for one in export.value.submissions)
