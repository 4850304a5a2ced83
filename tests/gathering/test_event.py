"""conference.yaml proposed."""

from hypothesis import given, settings
from hypothesis import strategies as st

from proceedings.gathering.event import proposed
from proceedings.intake.records import validate
from proceedings.intake.yaml_file import YamlTree
from proceedings.model.conference import Conference
from proceedings.model.submission import Kind, PaperRecord

REGIONAL = [PaperRecord(id="1", title={"ru": "Право"}, abstract={"kk": "Құқық", "ru": "Право", "en": "Law"})]


def test_a_conference_of_the_region_is_set_in_its_manner() -> None:
    tree = proposed([], REGIONAL, "law-and-order", "2026-11-25", [{"id": "law", "title": "Право"}])
    assert (tree["languages"], tree["profile"], tree["style"]) == (["kk", "ru", "en"], "gost75-kz", "compact-a5")
    conference = Conference.model_validate(tree)
    assert conference.title["kk"] == "Конференция материалдары" and conference.short_name == "law-and-order"


def test_what_an_export_says_of_its_event_is_taken() -> None:
    told = {"title": {"en": "Rivers"}, "dates": {"start": "2027-05-20"}, "imprint": {"isbn": "978-0-00-000000-2"}}
    records = [PaperRecord(id="1", kind=Kind.CAMERA_READY, title={"en": "Otters"})]
    tree = proposed([told], records, "x", "2026-11-25", [])
    assert (tree["short_name"], tree["style"], tree["dates"]) == ("rivers", "plain-a4", {"start": "2027-05-20"})


WILD = st.recursive(
    st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=5,
)
FIELDS = st.dictionaries(st.sampled_from(sorted(Conference.model_fields)) | st.text(max_size=4), WILD, max_size=5)


@settings(max_examples=50, deadline=None)
@given(FIELDS, st.text(max_size=8))
def test_whatever_an_export_says_the_proposal_is_valid(told: dict[str, object], name: str) -> None:
    tree = proposed([told], REGIONAL, name, "2026-11-25", [])  # type: ignore[list-item]
    assert validate(YamlTree(tree, {}), Conference, "conference.yaml").diagnostics == ()
