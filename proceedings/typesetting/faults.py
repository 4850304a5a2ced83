"""Faults that only setting finds: letters no face has, formulas not understood, what is wider than its measure."""

from proceedings.model.diagnostic import Fault, Severity

MISSING_GLYPH = Fault(
    "G101",
    "missing-glyph",
    Severity.ERROR,
    {
        "en": "No face of the house style has {kinds} of the characters, {count} times in this text: {characters}.",
        "ru": "Ни в одном шрифте стиля нет знаков: {kinds}, всего в тексте {count}: {characters}.",
        "kk": "Стильдің ешбір қарпінде жоқ таңбалар: {kinds}, мәтінде барлығы {count} рет: {characters}.",
    },
    {
        "en": "Type other characters, or add a family that has them to `fallback` in the house style.",
        "ru": "Замените знаки или добавьте в `fallback` стиля гарнитуру, в которой они есть.",
        "kk": "Таңбаларды алмастырыңыз немесе стильдің `fallback` тізіміне олар бар қаріпті қосыңыз.",
    },
)

FORMULA_NOT_UNDERSTOOD = Fault(
    "G102",
    "formula-not-understood",
    Severity.WARNING,
    {
        "en": "The formula {formula} is not understood, so its source is printed: {reason}.",
        "ru": "Формула {formula} не понята, поэтому напечатан её исходный текст: {reason}.",
        "kk": "{formula} формуласы түсініксіз, сондықтан оның бастапқы мәтіні басылды: {reason}.",
    },
    {
        "en": "Write it with the commands of LaTeX and amsmath.",
        "ru": "Запишите её командами LaTeX и amsmath.",
        "kk": "Оны LaTeX пен amsmath командаларымен жазыңыз.",
    },
)

LINE_TOO_WIDE = Fault(
    "G103",
    "line-too-wide",
    Severity.WARNING,
    {
        "en": "Something on page {page} of this text is {points} pt wider than the column: {text}.",
        "ru": "На странице {page} этого текста строка выходит за колонку на {points} пт: {text}.",
        "kk": "Осы мәтіннің {page}-бетінде жол бағаннан {points} пт асып кетті: {text}.",
    },
    {
        "en": "Shorten it, break the formula, or give the table fewer columns.",
        "ru": "Сократите текст, разбейте формулу или уменьшите число столбцов таблицы.",
        "kk": "Мәтінді қысқартыңыз, формуланы бөліңіз немесе кесте бағандарын азайтыңыз.",
    },
)

PICTURE_NOT_SET = Fault(
    "G104",
    "picture-not-set",
    Severity.ERROR,
    {
        "en": "The picture {picture} could not be set; its place says so.",
        "ru": "Рисунок {picture} не удалось поместить; на его месте стоит пометка.",
        "kk": "{picture} суретін орналастыру мүмкін болмады; орнында ескерту тұр.",
    },
    {
        "en": "Put a readable PNG or JPEG file of that name into the submission's folder.",
        "ru": "Положите в папку материала читаемый файл PNG или JPEG с этим именем.",
        "kk": "Материал бумасына осындай атпен оқылатын PNG немесе JPEG файлын салыңыз.",
    },
)

SMALL_THINGS_CHANGED = Fault(
    "G105",
    "small-things-changed",
    Severity.NOTE,
    {
        "en": "Small things were set in the manner of the volume, {count} of them: {changes}.",
        "ru": "Мелочи набраны по правилам сборника, всего {count}: {changes}.",
        "kk": "Ұсақ белгілер жинақтың ережесімен терілді, барлығы {count}: {changes}.",
    },
    {
        "en": "Nothing need be done (~ is a space that does not break); to switch a group off write in conference.yaml:"
        " microtypography: {{quotes: false}}.",
        "ru": "Делать ничего не нужно (~ — неразрывный пробел); чтобы отключить группу, напишите в conference.yaml:"
        " microtypography: {{quotes: false}}.",
        "kk": "Ештеңе істеудің қажеті жоқ (~ — үзілмейтін бос орын); топты өшіру үшін conference.yaml файлына жазыңыз:"
        " microtypography: {{quotes: false}}.",
    },
)
