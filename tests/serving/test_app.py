"""The server as an author's browser meets it, without a network: every page, every form, every refusal."""

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from proceedings.delivery import deliver
from proceedings.model.proofing import CorrectionKind, ProofRecord, ProofState
from proceedings.proofing.keeping import read_record
from proceedings.serving.app import application
from proceedings.serving.guard import Turnstile
from proceedings.serving.links import issue_links, paper_of, read_links
from tests.serving.stand import stand


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    stand(tmp_path)
    return tmp_path


@pytest.fixture
def word(folder: Path) -> str:
    words, file = issue_links(["017"], {})
    deliver([file], folder)
    return words["017"]


@pytest.fixture
def client(folder: Path) -> TestClient:
    return TestClient(application(folder), follow_redirects=False)


def guard(client: TestClient, word: str) -> str:
    found = re.search(r'name="guard" value="(\w+)"', client.get(f"/p/{word}").text)
    assert found
    return found[1]


def record(folder: Path) -> ProofRecord:
    kept = read_record(folder, "017").value
    assert kept
    return kept


def post(client: TestClient, word: str, act: str, **fields: str) -> int:
    return client.post(f"/p/{word}/{act}", data={"guard": guard(client, word), **fields}).status_code


def test_a_link_opens_the_paper_and_only_its_digest_is_kept(folder: Path, word: str, client: TestClient) -> None:
    page = client.get(f"/p/{word}")
    assert page.status_code == 200 and "Цифровые следы" in page.text and "10 декабря 2026" in page.text
    assert word not in (folder / "proofing" / "links.json").read_text()
    assert record(folder).state is ProofState.SEEN


def test_what_opens_nothing_says_the_same_whatever_it_was(client: TestClient, word: str) -> None:
    answers = [client.get(path) for path in ("/p/guess", f"/p/{word}x", "/", "/proofing/017.yaml", "/p/", "/p/../x")]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.text for answer in answers}) == 1


def test_a_corrected_line_is_filed_once_with_its_place(folder: Path, word: str, client: TestClient) -> None:
    for _ in range(2):
        assert (
            post(
                client,
                word,
                "line",
                sheet="1",
                line="2",
                new="человек пользуется Сетью, и их можно",
                comment="С большой",
            )
            == 303
        )
    (one,) = record(folder).corrections
    assert (one.kind, one.folio, one.line) == (CorrectionKind.REPLACE, "45", 2)
    assert one.old == "человек пользуется сетью, и их можно" and "Сетью" in one.new and one.comment == "С большой"
    assert record(folder).state is ProofState.CORRECTIONS
    assert "Сетью" in client.get(f"/p/{word}").text


def test_an_answer_a_fact_and_a_decision_are_filed(folder: Path, word: str, client: TestClient) -> None:
    post(client, word, "answers", answer_1="Да, верен.")
    post(
        client,
        word,
        "facts",
        **{"title.ru": "Цифровые следы в сети", "title.en": "Digital traces", "authors.0.orcid": ""},
    )
    post(client, word, "decision", decision="approve", who="Дана Омарова")
    kept = record(folder)
    told = [(one.kind.value, one.query, one.field, one.new) for one in kept.corrections]
    assert ("answer", 1, "", "Да, верен.") in told and ("metadata", 0, "title.ru", "Цифровые следы в сети") in told
    assert ("metadata", 0, "authors.0.orcid", "") in told and len(told) == 3
    assert kept.state is ProofState.CORRECTIONS and kept.history[-1].who == "Дана Омарова"


def test_an_approval_without_wishes_is_one(folder: Path, word: str, client: TestClient) -> None:
    post(client, word, "answers", answer_1="Да, верен.")
    post(client, word, "decision", decision="approve", who="Дана Омарова")
    assert record(folder).state is ProofState.APPROVED
    assert "подписана" in client.get(f"/p/{word}").text


def test_a_new_manuscript_is_kept_and_looked_through_at_once(folder: Path, word: str, client: TestClient) -> None:
    (folder / "conference.yaml").write_text('short_name: x\nlanguages: [ru]\ntitle: X\ndates: {start: "2026-10-15"}\n')
    (folder / "017-x").mkdir()
    (folder / "017-x" / "metadata.yaml").write_text("title: {ru: Цифровые следы}\nkind: abstract\nlanguage: ru\n")
    (folder / "017-x" / "paper.md").write_text("Старый текст.\n")
    sent = {"file": ("текст.md", "Новый ?екст с ??? и ![рис](нет.png)\n".encode())}
    told = client.post(f"/p/{word}/manuscript", data={"guard": guard(client, word)}, files=sent)
    assert told.status_code == 200 and "M" in told.text and "нет.png" in told.text
    (one,) = record(folder).corrections
    assert (folder / "proofing" / one.attachment).read_text().startswith("Новый")
    assert (folder / "017-x" / "paper.md").read_text() == "Старый текст.\n"


def test_a_file_of_another_kind_is_not_taken(folder: Path, word: str, client: TestClient) -> None:
    sent = {"file": ("virus.exe", b"MZ")}
    told = client.post(f"/p/{word}/manuscript", data={"guard": guard(client, word)}, files=sent)
    assert "problem=kind" in told.headers["location"] and record(folder).corrections == ()


def test_a_form_that_is_not_ours_is_refused(folder: Path, word: str, client: TestClient) -> None:
    assert client.post(f"/p/{word}/decision", data={"decision": "approve", "who": "x"}).status_code == 403
    fields = {"guard": guard(client, word), "decision": "approve", "who": "x"}
    elsewhere = {"origin": "https://evil.example.org"}
    assert client.post(f"/p/{word}/decision", data=fields, headers=elsewhere).status_code == 403
    assert record(folder).state is ProofState.SEEN


def test_a_body_without_bounds_is_refused(word: str, client: TestClient) -> None:
    assert client.post(f"/p/{word}/line", headers={"content-length": "99999999999"}).status_code == 413
    assert client.post(f"/p/{word}/line", content=iter([b"x"])).status_code == 411


def test_every_answer_carries_the_headers_that_keep_the_link_secret(word: str, client: TestClient) -> None:
    for path in (f"/p/{word}", "/style.css", "/nothing", f"/p/{word}/page/1.png"):
        headers = client.get(path).headers
        assert headers["referrer-policy"] == "no-referrer" and headers["x-frame-options"] == "DENY"
        assert headers["content-security-policy"].startswith("default-src 'none'")
    assert client.get(f"/p/{word}").headers["cache-control"] == "no-store"


def test_a_page_of_the_proof_is_a_picture(word: str, client: TestClient) -> None:
    assert client.get(f"/p/{word}/page/1.png").content.startswith(b"\x89PNG")
    assert client.get(f"/p/{word}/page/99.png").status_code == 404
    assert client.get(f"/p/{word}/proof.pdf").content.startswith(b"%PDF")


def test_what_an_author_types_is_shown_as_text(word: str, client: TestClient) -> None:
    post(client, word, "line", sheet="1", line="1", new="<script>alert(1)</script>", comment="")
    text = client.get(f"/p/{word}").text
    assert "<script" not in text and "&lt;script&gt;" in text


def test_a_restart_loses_nothing(folder: Path, word: str, client: TestClient) -> None:
    open_form = guard(client, word)
    again = TestClient(application(folder), follow_redirects=False)
    fields = {"guard": open_form, "decision": "corrections", "who": "Дана"}
    assert again.post(f"/p/{word}/decision", data=fields).status_code == 303
    assert record(folder).state is ProofState.CORRECTIONS


def test_a_new_link_ends_the_old_one(folder: Path, word: str, client: TestClient) -> None:
    words, file = issue_links(["017"], read_links(folder))
    deliver([file], folder)
    assert client.get(f"/p/{word}").status_code == 404 and client.get(f"/p/{words['017']}").status_code == 200
    assert paper_of("", read_links(folder)) == ""


def test_too_many_tries_in_a_minute_are_turned_away() -> None:
    door = Turnstile(3)
    assert [door.lets("a", now) for now in (0, 1, 2, 3, 61.5)] == [True, True, True, False, True]
    assert door.lets("b", 3)


def test_guessing_links_is_slowed_down(client: TestClient) -> None:
    codes = [client.get(f"/p/guess{number}").status_code for number in range(40)]
    assert codes[0] == 404 and codes[-1] == 429


def test_the_editors_board_wants_the_password_and_is_not_there_without_one(folder: Path, client: TestClient) -> None:
    assert client.get("/board/").status_code == 404
    (folder / "017-x").mkdir()
    (folder / "017-x" / "metadata.yaml").write_text("title: {ru: Цифровые следы}\nlanguage: ru\n")
    (folder / "conference.yaml").write_text('short_name: x\nlanguages: [ru]\ntitle: X\ndates: {start: "2026-10-15"}\n')
    guarded = TestClient(application(folder, "otters in the river", "ru"), follow_redirects=False)
    assert guarded.get("/board/").status_code == 401
    assert guarded.get("/board/", auth=("editor", "wrong")).status_code == 401
    board = guarded.get("/board/", auth=("editor", "otters in the river"))
    assert board.status_code == 200 and "Цифровые следы" in board.text
    assert guarded.get("/board/../proofing/017.yaml", auth=("editor", "otters in the river")).status_code == 404
    codes = {guarded.get("/board/", auth=("editor", "wrong")).status_code for _ in range(12)}
    assert 429 in codes
