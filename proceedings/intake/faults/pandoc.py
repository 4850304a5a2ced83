"""What can go wrong while pandoc reads a Word, LaTeX, ODT or reStructuredText manuscript."""

from proceedings.model.diagnostic import Fault, Severity

UNREADABLE = Fault(
    "M430",
    "unreadable-manuscript",
    Severity.ERROR,
    {
        "en": "The manuscript can't be read: {problem}.",
        "ru": "Рукопись не читается: {problem}.",
        "kk": "Қолжазба оқылмайды: {problem}.",
    },
    {
        "en": "Open the file in its program, look at this place and save it anew.",
        "ru": "Откройте файл в его программе, проверьте это место и сохраните заново.",
        "kk": "Файлды өз бағдарламасында ашып, осы жерді тексеріп, қайта сақтаңыз.",
    },
)

TOO_SLOW = Fault(
    "M431",
    "reading-too-slow",
    Severity.ERROR,
    {
        "en": "Reading the manuscript took more than {seconds} seconds and was stopped.",
        "ru": "Чтение рукописи заняло больше {seconds} секунд и было прервано.",
        "kk": "Қолжазбаны оқу {seconds} секундтан асты, сондықтан тоқтатылды.",
    },
    {
        "en": "Look for macros that call themselves or hundreds of nested brackets; or hand in a PDF as camera-ready.",
        "ru": "Ищите макросы, вызывающие сами себя, и сотни вложенных скобок; или сдайте готовый PDF.",
        "kk": "Өзін өзі шақыратын макростарды, жүздеген ішкі жақшаны іздеңіз; немесе дайын PDF тапсырыңыз.",
    },
)

TOO_MUCH_MEMORY = Fault(
    "M432",
    "reading-too-large",
    Severity.ERROR,
    {
        "en": "Reading the manuscript needed more memory than is allowed and was stopped.",
        "ru": "Для чтения рукописи не хватило отведённой памяти, чтение прервано.",
        "kk": "Қолжазбаны оқуға бөлінген жад жетпеді, оқу тоқтатылды.",
    },
    {
        "en": "Save the file anew without huge pictures and nested tables; or hand in a PDF as camera-ready.",
        "ru": "Сохраните файл заново без огромных рисунков и вложенных таблиц; или сдайте готовый PDF.",
        "kk": "Файлды үлкен суреттерсіз, ішіне кесте салынған кестелерсіз қайта сақтаңыз; немесе дайын PDF тапсырыңыз.",
    },
)

RAW_COMMAND = Fault(
    "M433",
    "command-not-read",
    Severity.WARNING,
    {
        "en": "“{command}” is not understood and is left out.",
        "ru": "«{command}» не распознано и пропущено.",
        "kk": "«{command}» танылмады, ол қалдырылды.",
    },
    {
        "en": "Write what it stands for, or define the command in the file itself.",
        "ru": "Запишите то, что команда означает, или определите её в самом файле.",
        "kk": "Команданың мағынасын толық жазыңыз немесе оны файлдың өзінде анықтаңыз.",
    },
)

UNKNOWN_CITATION = Fault(
    "M434",
    "unknown-citation",
    Severity.WARNING,
    {
        "en": "“{key}” is cited, but is not in the reference list.",
        "ru": "На «{key}» есть ссылка, но в списке литературы этого ключа нет.",
        "kk": "«{key}» сілтеме ретінде берілген, бірақ әдебиеттер тізімінде жоқ.",
    },
    {
        "en": "Add \\bibitem{{{key}}} to thebibliography, or put the .bbl file beside the manuscript.",
        "ru": "Добавьте \\bibitem{{{key}}} в thebibliography или положите рядом с рукописью файл .bbl.",
        "kk": "thebibliography ішіне \\bibitem{{{key}}} қосыңыз немесе қолжазбаның жанына .bbl файлын салыңыз.",
    },
)

NO_BIBLIOGRAPHY = Fault(
    "M435",
    "bibliography-not-read",
    Severity.WARNING,
    {
        "en": "The reference list is in a database ({file}), which is not in the submission's folder.",
        "ru": "Список литературы хранится в базе ({file}), её нет в папке работы.",
        "kk": "Әдебиеттер тізімі дерекқорда ({file}) сақталған, ол жұмыс қалтасында жоқ.",
    },
    {
        "en": "Put the .bib file beside the manuscript, or the .bbl that BibTeX makes, or write thebibliography out.",
        "ru": "Положите рядом с рукописью файл .bib или .bbl либо запишите thebibliography полностью.",
        "kk": "Қолжазбаның жанына .bib не .bbl файлын салыңыз немесе thebibliography-ді толық жазыңыз.",
    },
)

MISSING_INPUT = Fault(
    "M436",
    "input-not-read",
    Severity.WARNING,
    {
        "en": "The file {file}, called by \\input, is not read.",
        "ru": "Файл {file}, вызванный через \\input, не прочитан.",
        "kk": "\\input арқылы шақырылған {file} файлы оқылмады.",
    },
    {
        "en": "Put it into the submission's folder and name it without “..”.",
        "ru": "Положите его в папку работы и укажите имя без «..».",
        "kk": "Оны жұмыс қалтасына салып, атын «..» белгісінсіз көрсетіңіз.",
    },
)

TEXT_BOXES = Fault(
    "M441",
    "text-boxes",
    Severity.WARNING,
    {
        "en": "Text boxes in the manuscript: {count}. Their text stands after the paragraph that they hang on.",
        "ru": "Надписей (текстовых полей) в рукописи: {count}. Их текст стоит после абзаца, к которому они привязаны.",
        "kk": "Қолжазбада мәтін өрістері бар: {count}. Олардың мәтіні өздері бекітілген абзацтан кейін тұр.",
    },
    {
        "en": "Make a table or a picture of them, or put their text where it should be read.",
        "ru": "Замените их таблицей или рисунком либо поставьте их текст туда, где его следует читать.",
        "kk": "Оларды кестеге не суретке айналдырыңыз немесе мәтінін оқылатын жеріне қойыңыз.",
    },
)
