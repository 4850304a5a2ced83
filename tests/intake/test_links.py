import pytest

from proceedings.intake.links import safe_link


@pytest.mark.parametrize("link", ["https://a.org/b?c=d#e", "http://a.org", "mailto:a@b.org", "#tbl-x", "#paper:017"])
def test_harmless_links_stay(link: str) -> None:
    assert safe_link(link) == link


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("doi:10.5555/x", "https://doi.org/10.5555/x"),
        ("www.example.org", "https://www.example.org"),
        ("a.b@example.org", "mailto:a.b@example.org"),
    ],
)
def test_links_without_a_full_scheme_get_theirs(typed: str, meant: str) -> None:
    assert safe_link(typed) == meant


@pytest.mark.parametrize(
    "link",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "\\\\host\\share", "vbscript:x", "other.md"],
)
def test_links_that_act_or_lead_into_a_machine_go(link: str) -> None:
    assert safe_link(link) == ""
