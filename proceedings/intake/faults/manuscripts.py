"""What can be wrong with the text of a manuscript, whatever its format."""

from proceedings.model.diagnostic import Fault, Severity

RAW_HTML = Fault(
    "M411",
    "raw-html",
    Severity.WARNING,
    {
        "en": "HTML is not interpreted: “{tag}” is printed as it stands ({count} in all).",
        "ru": "HTML не обрабатывается: «{tag}» печатается как есть (всего {count}).",
        "kk": "HTML өңделмейді: «{tag}» сол күйінде басылады (барлығы {count}).",
    },
    {
        "en": "Use Markdown instead: *emphasis*, **strong**, a table, a footnote.",
        "ru": "Используйте разметку Markdown: *курсив*, **полужирный**, таблицу, сноску.",
        "kk": "Markdown белгілерін қолданыңыз: *курсив*, **қалың**, кесте, сілтеме.",
    },
)

UNSAFE_LINK = Fault(
    "M412",
    "unsafe-link",
    Severity.WARNING,
    {
        "en": "The link to “{url}” is dropped; its words are kept.",
        "ru": "Ссылка на «{url}» снята; её слова остались.",
        "kk": "«{url}» сілтемесі алынды; сөздері қалды.",
    },
    {
        "en": "Links begin with https:, http:, mailto: or doi:, or with # and a label in the paper.",
        "ru": "Ссылки начинаются с https:, http:, mailto: или doi:, либо с # и метки внутри статьи.",
        "kk": "Сілтемелер https:, http:, mailto: немесе doi: не # белгісі мен мақаладағы белгіден басталады.",
    },
)

HIDDEN_CHARACTERS = Fault(
    "M413",
    "hidden-characters",
    Severity.WARNING,
    {
        "en": "Invisible characters are taken out: {count}, the first is {character}.",
        "ru": "Удалены невидимые знаки: {count}, первый — {character}.",
        "kk": "Көрінбейтін таңбалар алынды: {count}, біріншісі — {character}.",
    },
    {
        "en": "Nothing to do if the text reads well; words are hyphenated here anew.",
        "ru": "Если текст читается правильно, делать ничего не нужно; переносы расставляются заново.",
        "kk": "Мәтін дұрыс оқылса, ештеңе істеудің қажеті жоқ; тасымал мұнда қайта қойылады.",
    },
)

NESTED_TEXT = Fault(
    "M414",
    "text-nested-too-deep",
    Severity.ERROR,
    {
        "en": "Lists, quotes or marks are nested more than {limit} deep; what lies deeper is not read.",
        "ru": "Списки, цитаты или пометы вложены глубже {limit} уровней; более глубокое не читается.",
        "kk": "Тізімдер, дәйексөздер немесе белгілер {limit} деңгейден терең; одан әрісі оқылмайды.",
    },
    {
        "en": "Make the structure flatter.",
        "ru": "Упростите структуру текста.",
        "kk": "Мәтін құрылымын жеңілдетіңіз.",
    },
)

UNKNOWN_NODE = Fault(
    "M410",
    "unknown-structure",
    Severity.WARNING,
    {
        "en": "“{kind}” is not understood; its text is kept as plain text.",
        "ru": "«{kind}» не распознано; содержимое оставлено простым текстом.",
        "kk": "«{kind}» танылмады; мазмұны жай мәтін ретінде қалды.",
    },
    {
        "en": "Look at this place in the proof and write it in a simpler way if it is wrong.",
        "ru": "Проверьте это место в вёрстке и при ошибке запишите его проще.",
        "kk": "Терілген нұсқадан осы жерді қараңыз, қате болса, қарапайым түрде жазыңыз.",
    },
)

FRONT_MATTER = Fault(
    "M420",
    "front-matter-not-read",
    Severity.WARNING,
    {
        "en": "The fields at the head of the manuscript are not read: metadata.yaml describes this submission.",
        "ru": "Поля в начале рукописи не читаются: работу описывает metadata.yaml.",
        "kk": "Қолжазба басындағы өрістер оқылмайды: жұмысты metadata.yaml сипаттайды.",
    },
    {
        "en": "Move what is missing into metadata.yaml and delete the fields here.",
        "ru": "Перенесите недостающее в metadata.yaml и удалите поля здесь.",
        "kk": "Жетпейтінін metadata.yaml файлына көшіріп, мұндағы өрістерді өшіріңіз.",
    },
)

UNKNOWN_FORMAT = Fault(
    "M401",
    "unknown-format",
    Severity.ERROR,
    {
        "en": "Files of the kind “{suffix}” are not read.",
        "ru": "Файлы вида «{suffix}» не читаются.",
        "kk": "«{suffix}» түріндегі файлдар оқылмайды.",
    },
    {
        "en": "Save the manuscript as one of: {suffixes}.",
        "ru": "Сохраните рукопись в одном из форматов: {suffixes}.",
        "kk": "Қолжазбаны мына пішімдердің бірінде сақтаңыз: {suffixes}.",
    },
)

LOST_TEXT = Fault(
    "M409",
    "text-lost",
    Severity.WARNING,
    {
        "en": "About {share} % of the file's text ({count} characters) did not come along.",
        "ru": "Около {share} % текста файла ({count} знаков) не прочитано.",
        "kk": "Файл мәтінінің шамамен {share} %-ы ({count} таңба) оқылмады.",
    },
    {
        "en": "Text boxes, shapes and form fields are not read; put such text into the body.",
        "ru": "Надписи, фигуры и поля форм не читаются; перенесите их текст в абзацы и сверьте с вёрсткой.",
        "kk": "Мәтін жақтаулары, фигуралар мен форма өрістері оқылмайды; олардың мәтінін абзацқа көшіріңіз.",
    },
)

MISSING_NOTE = Fault(
    "M437",
    "missing-note",
    Severity.WARNING,
    {
        "en": "The footnote [^{name}] is mentioned, but not written.",
        "ru": "Сноска [^{name}] упомянута, но её текста нет.",
        "kk": "[^{name}] сілтемесі аталған, бірақ мәтіні жоқ.",
    },
    {
        "en": "Write its text on a line of its own: [^{name}]: text.",
        "ru": "Напишите её текст отдельной строкой: [^{name}]: текст.",
        "kk": "Мәтінін жеке жолға жазыңыз: [^{name}]: мәтін.",
    },
)

UNUSED_NOTE = Fault(
    "M438",
    "unused-note",
    Severity.WARNING,
    {
        "en": "The footnote [^{name}] is written, but never mentioned; it is left out.",
        "ru": "Сноска [^{name}] написана, но нигде не упомянута; она пропущена.",
        "kk": "[^{name}] сілтемесі жазылған, бірақ еш жерде аталмаған; ол қалдырылды.",
    },
    {
        "en": "Put [^{name}] where its mark should stand, or delete it.",
        "ru": "Поставьте [^{name}] там, где нужен знак сноски, или удалите её.",
        "kk": "Сілтеме белгісі тұратын жерге [^{name}] қойыңыз немесе оны өшіріңіз.",
    },
)

UNREAD_PICTURE = Fault(
    "M439",
    "picture-not-recognised",
    Severity.WARNING,
    {
        "en": "“{name}” looks like a picture, but is read as text.",
        "ru": "«{name}» похоже на рисунок, но прочитано как текст.",
        "kk": "«{name}» суретке ұқсайды, бірақ мәтін ретінде оқылды.",
    },
    {
        "en": "Use a file name without spaces: ![what it shows](figures/chart.png).",
        "ru": "Имя файла должно быть без пробелов: ![подпись](figures/chart.png).",
        "kk": "Файл атында бос орын болмасын: ![түсініктеме](figures/chart.png).",
    },
)

DRAWN_TABLE = Fault(
    "M442",
    "table-drawn-with-signs",
    Severity.WARNING,
    {
        "en": "A table drawn with “+” and “-” is printed as it is typed.",
        "ru": "Таблица, нарисованная знаками «+» и «-», печатается так, как набрана.",
        "kk": "«+» және «-» таңбаларымен сызылған кесте терілген күйінде басылады.",
    },
    {
        "en": "Type it with bars between the cells, | a | b |, and a line |---|---| below its head.",
        "ru": "Наберите её с чертой между ячейками, | а | б |, и строкой |---|---| под шапкой.",
        "kk": "Ұяшықтар арасына сызық қойып теріңіз, | а | б |, ал басының астына |---|---| жолын жазыңыз.",
    },
)

FIELDS_NOT_READ = Fault(
    "M440",
    "title-not-read",
    Severity.NOTE,
    {
        "en": "Fields of the manuscript that are not printed, since the record gives them: {fields}.",
        "ru": "Поля рукописи ({fields}) не печатаются: они берутся из описания работы.",
        "kk": "Қолжазбаның өз өрістері ({fields}) басылмайды: олар жұмыс сипаттамасынан алынады.",
    },
    {
        "en": "Check that metadata.yaml says the same; if it is text of the paper, use an ordinary style for it.",
        "ru": "Сверьте с metadata.yaml; если это текст статьи, оформите его обычным стилем.",
        "kk": "metadata.yaml файлымен салыстырыңыз; егер бұл мақала мәтіні болса, оған кәдімгі стиль беріңіз.",
    },
)
