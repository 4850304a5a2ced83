"""A word to whoever opens the folder: what lies in it, how to see that it is whole; in Kazakh, Russian and English."""

from collections.abc import Iterator, Mapping, Sequence

from proceedings.model.artifact import Artifact
from proceedings.model.language import Language, localise
from proceedings.model.published import Published

NAME = "README.txt"
WORDS: Mapping[Language, Mapping[str, str]] = {
    "kk": {
        "draft": "ЖОБА. Бұл шығарылым түпкілікті емес, оны таратуға және сілтеме жасауға болмайды.",
        "volume": "жинақ толығымен, бет саны: {pages}",
        "size": "{megabytes:.1f} МБ",
        "small": "телефон мен мессенджерге арналған жеңіл нұсқа ({size})",
        "sections/": "әр секция жеке файлда",
        "offprints/": "әр материал жеке файлда, бет нөмірлері жинақтағыдай (файл саны: {count})",
        "records/": "кітапханалар мен библиографиялық бағдарламаларға арналған жазбалар",
        "site/": "интернетсіз де ашылатын сайт: site/index.html файлын браузерде ашыңыз",
        "verify": "Файлдардың бүтін екенін тексеру: осы қалтада «sha256sum -c {sums}» немесе «proceedings verify .»",
    },
    "ru": {
        "draft": "ЧЕРНОВИК. Этот выпуск не окончательный, его нельзя распространять и цитировать.",
        "volume": "сборник целиком, страниц: {pages}",
        "size": "{megabytes:.1f} МБ",
        "small": "облегчённый вариант для телефонов и мессенджеров ({size})",
        "sections/": "каждая секция отдельным файлом",
        "offprints/": "каждый материал отдельным файлом, номера страниц те же, что в сборнике (файлов: {count})",
        "records/": "записи для библиотек и библиографических программ",
        "site/": "сайт, который работает и без интернета: откройте site/index.html в браузере",
        "verify": "Проверить целостность файлов: «sha256sum -c {sums}» или «proceedings verify .» в этой папке",
    },
    "en": {
        "draft": "DRAFT. This release is not final; do not distribute or cite it.",
        "volume": "the whole volume, {pages} pages",
        "size": "{megabytes:.1f} MB",
        "small": "a lighter copy for phones and messengers ({size})",
        "sections/": "each section in a file of its own",
        "offprints/": "each paper in a file of its own, with the page numbers of the volume ({count} files)",
        "records/": "records for libraries and reference managers",
        "site/": "the site, which works without the internet too: open site/index.html in a browser",
        "verify": "To see that the files are whole: “sha256sum -c {sums}” or “proceedings verify .” in this folder",
    },
}
FOLDERS = ("sections/", "offprints/", "records/", "site/")
SUMS = "SHA256SUMS"


def readme(files: Sequence[Artifact], book: Published, draft: bool) -> Artifact:
    """The word, in the languages of the book first; lines end as every system's text editor takes them."""
    languages = tuple(dict.fromkeys((*book.house.conference.languages, *WORDS)))
    parts = ["\n".join(_told(language, files, book, draft)) for language in languages if language in WORDS]
    text = "\n\n\n".join(parts) + "\n"
    return Artifact(NAME, text.replace("\n", "\r\n").encode())


def _told(language: Language, files: Sequence[Artifact], book: Published, draft: bool) -> Iterator[str]:
    words, conference = WORDS[language], book.house.conference
    yield localise(conference.title, (language, *conference.languages))
    if conference.subtitle:
        yield localise(conference.subtitle, (language, *conference.languages))
    yield ""
    if draft:
        yield f"{words['draft']}\n"
    entries = list(_entries(words, files))
    width = max(len(name) for name, _ in entries)
    yield from (f"{name:{width}}   {about}" for name, about in entries)
    yield f"\n{words['verify'].format(sums=SUMS)}"


def _entries(words: Mapping[str, str], files: Sequence[Artifact]) -> Iterator[tuple[str, str]]:
    """What lies in the folder, and what it is."""
    for file in files:
        if "/" not in file.path and file.pages:
            key = "small" if file.path.endswith("-small.pdf") else "volume"
            yield (
                file.path,
                words[key].format(pages=file.pages, size=words["size"].format(megabytes=len(file.content) / 1e6)),
            )
    for folder in FOLDERS:
        count = sum(file.path.startswith(folder) for file in files)
        if count:
            yield folder, words[folder].format(count=count)
