"""What can go wrong with the bibliography files that a text cites from."""

from proceedings.model.diagnostic import Fault, Severity

MISSING = Fault(
    "M470",
    "missing-bibliography",
    Severity.ERROR,
    {
        "en": "The bibliography {file} is not in the submission's folder.",
        "ru": "Файла литературы {file} в папке работы нет.",
        "kk": "Жұмыс қалтасында {file} әдебиеттер файлы жоқ.",
    },
    {
        "en": "Put the .bib or CSL-JSON file into the folder and name it without “..”.",
        "ru": "Положите файл .bib или CSL-JSON в папку и укажите имя без «..».",
        "kk": ".bib немесе CSL-JSON файлын қалтаға салып, атын «..» белгісінсіз көрсетіңіз.",
    },
)

UNREADABLE = Fault(
    "M471",
    "unreadable-entry",
    Severity.ERROR,
    {
        "en": "The bibliography can't be read here: {key}.",
        "ru": "Запись в файле литературы не читается: {key}.",
        "kk": "Әдебиеттер файлындағы жазба оқылмайды: {key}.",
    },
    {
        "en": "Look for a brace or a quotation mark that isn't closed, or a comma missing between fields.",
        "ru": "Ищите незакрытую скобку или кавычку, пропущенную запятую между полями.",
        "kk": "Жабылмаған жақшаны не тырнақшаны, өрістер арасында қалып қойған үтірді іздеңіз.",
    },
)

DUPLICATE = Fault(
    "M472",
    "duplicate-entry",
    Severity.WARNING,
    {
        "en": "The key “{key}” stands twice in the bibliography, first on line {first}; the first entry is used.",
        "ru": "Ключ «{key}» стоит в файле литературы дважды, первый раз в строке {first}; взята первая запись.",
        "kk": "«{key}» кілті әдебиеттер файлында екі рет тұр, алғашқысы {first}-жолда; бірінші жазба алынды.",
    },
    {
        "en": "Give one of the entries another key, or take it out.",
        "ru": "Дайте одной из записей другой ключ или удалите её.",
        "kk": "Жазбалардың біріне басқа кілт беріңіз немесе оны алып тастаңыз.",
    },
)

UNCITED = Fault(
    "M473",
    "uncited-entry",
    Severity.WARNING,
    {
        "en": "Never cited, and so not listed: {keys} (entries: {count}).",
        "ru": "Нет ссылок, поэтому в список не вошли: {keys} (записей: {count}).",
        "kk": "Сілтеме жасалмаған, сондықтан тізімге кірмеді: {keys} (жазбалар: {count}).",
    },
    {
        "en": "Cite them, list them by `nocite`, or take them out of the file.",
        "ru": "Сошлитесь на них, внесите в список через `nocite` или удалите из файла.",
        "kk": "Оларға сілтеме жасаңыз, `nocite` арқылы тізімге енгізіңіз немесе файлдан алып тастаңыз.",
    },
)
