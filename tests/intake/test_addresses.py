import pytest

from proceedings.intake.addresses import with_addresses_linked
from proceedings.intake.references import gather_references
from proceedings.intake.runs import plain
from proceedings.model.manuscript import Heading, Paragraph, References, Text


@pytest.mark.parametrize(
    ("item", "links"),
    [
        ("J. 2020. doi: 10.1234/abc.12.", [("10.1234/abc.12", "https://doi.org/10.1234/abc.12")]),
        ("URL: https://e.org/a(b) (accessed: 01).", [("https://e.org/a(b)", "https://e.org/a(b)")]),
        ("(https://doi.org/10.1234/x).", [("https://doi.org/10.1234/x", "https://doi.org/10.1234/x")]),
        ("www.e.org, 2020", [("www.e.org", "https://www.e.org")]),
        ("Т. 10.5. С. 3", []),
    ],
)
def test_addresses_in_items_become_links(item: str, links: list[tuple[str, str]]) -> None:
    runs = with_addresses_linked((Text(item),))
    assert plain(runs) == item
    assert [(run.text, run.link) for run in runs if isinstance(run, Text) and run.link] == links


def test_an_item_without_addresses_stays_the_same_object() -> None:
    runs = (Text("Otter M. Rivers."), Text("x", link="https://e.org"))
    assert with_addresses_linked(runs) is runs


def test_typed_lists_have_their_addresses_linked() -> None:
    blocks = (Heading(1, (Text("References"),)), Paragraph((Text("1. Otter M. https://e.org"),)))
    (references,) = gather_references(blocks)
    assert isinstance(references, References)
    assert references.items[0][-1] == Text("https://e.org", link="https://e.org")
