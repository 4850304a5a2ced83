"""Accepted, received, included."""

from proceedings.commands._reconciliation import count_of, csv_of, html_of, is_wanting, text_of
from proceedings.gathering.reconciling import reconcile
from proceedings.model.gathered import Known, Ledger
from proceedings.model.received import Decision
from proceedings.model.reconciliation import Entry, Status

LEDGER = Ledger(
    submissions={
        "hotcrp:1": Known(
            folder="001-otters", decision=Decision.ACCEPTED, record={"title": {"en": "Otters"}}, manuscript="1.pdf"
        ),
        "hotcrp:2": Known(folder="002-owls", decision=Decision.UNDECIDED, record={"title": "Owls"}),
        "hotcrp:3": Known(folder="003-hares", decision=Decision.WITHDRAWN, record={"title": {"ru": "Зайцы"}}),
    }
)
PAPERS = (
    Entry("001", "paper", "Otters", Status.COMPILED, "5", "9"),
    Entry("002", "paper", "Owls", Status.REFUSED, "10", "10"),
    Entry("900", "greeting", "Welcome", Status.COMPILED, "3", "3"),
)


def test_every_paper_has_one_line_whether_gathered_compiled_or_both() -> None:
    accounts = reconcile(LEDGER, PAPERS)
    assert [(one.id, one.accepted, one.received, one.included, one.pages) for one in accounts] == [
        ("001", "accepted", "1.pdf", "compiled", "5–9"),
        ("002", "accepted", "", "refused", "10"),
        ("003", "withdrawn", "", "", ""),
        ("900", "", "", "compiled", "3"),
    ]


def test_only_an_accepted_paper_that_is_not_in_the_volume_is_wanting() -> None:
    assert [one.id for one in reconcile(LEDGER, PAPERS) if is_wanting(one)] == ["002"]


def test_the_table_is_told_in_three_languages_and_forms() -> None:
    accounts = reconcile(LEDGER, PAPERS)
    assert (
        text_of(accounts, count_of(accounts, "en"), "en").splitlines()[-1] == "accepted 3, received 2, included 2 of 4"
    )
    assert "Принято" in text_of(accounts, "", "ru") and "Енгізілді" in text_of(accounts, "", "kk")
    assert csv_of(accounts, "en").decode("utf-8-sig").splitlines()[3].startswith("003,hotcrp:3,Зайцы,withdrawn")
    assert html_of(accounts, "kk").decode().count("<tr") == 5
