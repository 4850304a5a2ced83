"""Collections of the ACL Anthology. Samples made by hand to its schema; the real collections where they are there."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.intake.importers import acl_anthology
from proceedings.model.received import Decision, Held, Holding, Meanings
from tests.intake.importers.desk import by_key, held_below, lay, receive

REAL = Path(__file__).parents[4] / "shared" / "data" / "09_metadata" / "acl_anthology"
VOLUME = """<volume id="1"><meta><booktitle>Proceedings of the <fixed-case>R</fixed-case>iver Workshop</booktitle>
<editor><first>Bolat</first><last>Akhmetov</last></editor><publisher>River Press</publisher>
<address>Almaty, Kazakhstan</address><month>May</month><year>2026</year><isbn>978-0-00-000000-2</isbn></meta>
<frontmatter><url>2026.river-1.0</url></frontmatter>
<paper id="1"><title><fixed-case>O</fixed-case>tters in <tex-math>O(n)</tex-math> <i>rivers</i></title>
<author orcid="0000-0002-1825-0097"><first>Dana</first><last>Omarova</last>
<affiliation>River House</affiliation></author>
<author><first>Yue</first><last>Li</last><variant script="hani"><first>月</first><last>李</last></variant></author>
<author><first/><last>Collective</last></author>
<pages>1–9</pages><abstract>We count <b>otters</b>.</abstract><doi>10.1234/otters.1</doi>
<url hash="1">2026.river-1.1</url></paper>
<paper id="2"><title>基于规则的水獭识别 (Otters by Rules)</title><language>zho</language>
<url>W26-0102</url></paper></volume>"""


def collection(*volumes: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<collection id="2026.river">{"".join(volumes)}</collection>'


def test_a_paper_is_received_with_plain_words_and_its_file(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "xml/2026.river.xml": collection(VOLUME),
        "pdf/2026.river-1.1.pdf": b"%PDF",
        "pdf/W26-0102.pdf": b"%PDF",
    }
    export = receive(acl_anthology, lay(tmp_path, files))
    papers = by_key(export.value)
    paper = papers["2026.river-1.1"]
    assert export.diagnostics == ()
    assert paper.record.title == {"en": "Otters in O(n) rivers"}
    assert paper.record.abstract == {"en": "We count otters."}
    assert (paper.record.doi, paper.decision) == ("10.1234/otters.1", Decision.ACCEPTED)
    assert paper.section == "Proceedings of the River Workshop"
    assert [held.name for held in paper.files] == ["pdf/2026.river-1.1.pdf"]
    assert [held.name for held in papers["2026.river-1.2"].files] == ["pdf/W26-0102.pdf"]


def test_a_name_in_han_script_is_a_second_form_of_the_name(tmp_path: Path) -> None:
    export = receive(acl_anthology, lay(tmp_path, {"a.xml": collection(VOLUME)}))
    first, second, third = by_key(export.value)["2026.river-1.1"].record.authors
    assert (first.orcid, first.affiliations[0].name) == ("0000-0002-1825-0097", {"en": "River House"})
    assert {language: name.family for language, name in second.name.items()} == {"en": "Li", "zh": "李"}
    assert (third.name["en"].given, third.name["en"].family) == ("Collective", "")


def test_a_paper_in_another_language_has_its_title_under_it(tmp_path: Path) -> None:
    paper = by_key(receive(acl_anthology, lay(tmp_path, {"a.xml": collection(VOLUME)})).value)["2026.river-1.2"]
    assert (paper.record.language, list(paper.record.title)) == ("zh", ["zh"])


def test_a_single_volume_tells_of_its_conference(tmp_path: Path) -> None:
    one = receive(acl_anthology, lay(tmp_path, {"a.xml": collection(VOLUME)})).value.conference
    assert one == {
        "title": {"en": "Proceedings of the River Workshop"},
        "place": {"city": {"en": "Almaty"}, "country": {"en": "Kazakhstan"}},
        "editors": [{"person": {"name": {"en": {"family": "Akhmetov", "given": "Bolat"}}}}],
        "imprint": {"publisher": {"name": {"en": "River Press"}}, "year": "2026", "isbn": "978-0-00-000000-2"},
    }
    two = collection(VOLUME, VOLUME.replace('volume id="1"', 'volume id="2"'))
    export = receive(acl_anthology, lay(tmp_path, {"a.xml": two})).value
    assert export.conference == {} and len(export.submissions) == 4


def test_the_lists_of_the_anthology_are_used_up(tmp_path: Path) -> None:
    files = {"xml/a.xml": collection(VOLUME), "yaml/venues.yaml": "acl: {}", "yaml/name_variants.yaml": "[]"}
    used = receive(acl_anthology, lay(tmp_path, files)).value.used
    assert used == set(files)


def test_a_collection_of_library_records_is_not_ours(tmp_path: Path) -> None:
    marc = '<collection xmlns="http://www.loc.gov/MARC21/slim"><record/></collection>'
    assert not acl_anthology.recognises(lay(tmp_path, {"marc.xml": marc}))


def test_a_collection_cut_short_is_told(tmp_path: Path) -> None:
    export = receive(acl_anthology, lay(tmp_path, {"a.xml": collection(VOLUME)[:-40]}))
    assert export.value.submissions == ()
    assert [one.code for one in export.diagnostics] == ["R430"]


def test_five_real_collections_are_read_whole() -> None:
    if not REAL.is_dir():
        pytest.skip("there are no real inputs beside this folder")
    export = receive(acl_anthology, held_below(REAL))
    papers = export.value.submissions
    assert export.diagnostics == ()
    assert len(papers) == len({one.key for one in papers}) == 1761
    assert all(one.record.title and one.section for one in papers)
    people = [author for one in papers for author in one.record.authors]
    assert (len(people), sum("zh" in author.name for author in people)) == (5931, 285)
    assert sum(bool(one.record.abstract) for one in papers) == 1330


NAMES = "volume meta paper title author first last variant abstract language url booktitle tex-math b"
TREES = st.recursive(
    st.sampled_from(["", "Otters", "水獭", "1"]),
    lambda inner: st.builds(
        lambda name, parts, attribute: f"<{name} {attribute}>{''.join(parts)}</{name}>",
        st.sampled_from(NAMES.split()),
        st.lists(inner, max_size=4),
        st.sampled_from(['id="1"', 'script="hani"', ""]),
    ),
    max_leaves=15,
)


@settings(max_examples=50)
@given(tree=TREES)
def test_no_xml_breaks_the_reading(tree: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("wild") / "a.xml"
    file.write_text(collection(f'<volume><paper id="1">{tree}</paper>{tree}</volume>'), encoding="utf-8")
    export = acl_anthology.receive(Holding((Held("a.xml", file),)), Meanings())
    assert all(one.key == one.record.id for one in export.value.submissions)
