"""What can be wrong with what a YAML file says, measured by its schema."""

from proceedings.model.diagnostic import Fault, Severity

MISSING_FIELD = Fault(
    "Y020",
    "missing-field",
    Severity.ERROR,
    {
        "en": "The field “{field}” is missing.",
        "ru": "Нет поля «{field}».",
        "kk": "«{field}» өрісі жоқ.",
    },
    {
        "en": "Add a line “{name}: …” here.",
        "ru": "Добавьте здесь строку «{name}: …».",
        "kk": "Осы жерге «{name}: …» жолын қосыңыз.",
    },
)

UNKNOWN_FIELD = Fault(
    "Y021",
    "unknown-field",
    Severity.ERROR,
    {
        "en": "There is no field “{field}”.",
        "ru": "Поля «{field}» не существует.",
        "kk": "«{field}» деген өріс жоқ.",
    },
    {
        "en": "Fields here: {known}.",
        "ru": "Здесь бывают поля: {known}.",
        "kk": "Мұнда болатын өрістер: {known}.",
    },
)

MISSPELT_FIELD = Fault(
    "Y022",
    "misspelt-field",
    Severity.ERROR,
    {
        "en": "There is no field “{field}”.",
        "ru": "Поля «{field}» не существует.",
        "kk": "«{field}» деген өріс жоқ.",
    },
    {
        "en": "Did you mean “{near}”?",
        "ru": "Может быть, «{near}»?",
        "kk": "Мүмкін, «{near}» шығар?",
    },
)

NOT_A_MAPPING = Fault(
    "Y023",
    "not-a-mapping",
    Severity.ERROR,
    {
        "en": "“{field}” must hold fields of its own.",
        "ru": "«{field}» должно содержать вложенные поля.",
        "kk": "«{field}» ішінде өз өрістері болуы тиіс.",
    },
    {
        "en": "Write “name: value” lines under it, indented.",
        "ru": "Запишите под ним с отступом строки «имя: значение».",
        "kk": "Оның астына шегініспен «атауы: мәні» жолдарын жазыңыз.",
    },
)

NOT_A_LIST = Fault(
    "Y024",
    "not-a-list",
    Severity.ERROR,
    {
        "en": "“{field}” must be a list.",
        "ru": "«{field}» должно быть списком.",
        "kk": "«{field}» тізім болуы тиіс.",
    },
    {
        "en": "Write each value on a line of its own after “- ”, or all in square brackets with commas.",
        "ru": "Запишите каждое значение на своей строке после «- » или все в квадратных скобках через запятую.",
        "kk": "Әр мәнді жеке жолға «- » белгісінен кейін немесе бәрін шаршы жақшада үтірмен жазыңыз.",
    },
)

NOT_TEXT = Fault(
    "Y025",
    "not-text",
    Severity.ERROR,
    {
        "en": "“{field}” must be plain text.",
        "ru": "«{field}» должно быть простым текстом.",
        "kk": "«{field}» жай мәтін болуы тиіс.",
    },
    {
        "en": "Write one value after the colon; put it in quotes if it holds brackets, a colon or a hash sign.",
        "ru": "Запишите после двоеточия одно значение; если в нём есть скобки, двоеточие или #, возьмите в кавычки.",
        "kk": "Қос нүктеден кейін бір мән жазыңыз; онда жақша, қос нүкте немесе # болса, тырнақшаға алыңыз.",
    },
)

WRONG_VALUE = Fault(
    "Y026",
    "wrong-value",
    Severity.ERROR,
    {
        "en": "“{field}” can't be “{value}”.",
        "ru": "«{field}» не может быть «{value}».",
        "kk": "«{field}» «{value}» бола алмайды.",
    },
    {
        "en": "Expected: {expected}.",
        "ru": "Ожидается: {expected}.",
        "kk": "Күтілетіні: {expected}.",
    },
)

EMPTY_RECORD = Fault(
    "Y027",
    "empty-record",
    Severity.ERROR,
    {
        "en": "The file says nothing that can be read as fields.",
        "ru": "В файле нет ничего похожего на поля.",
        "kk": "Файлда өріс ретінде оқылатын ештеңе жоқ.",
    },
    {
        "en": "Write “name: value” lines; the sample conference shows how.",
        "ru": "Запишите строки «имя: значение»; образец есть в примере конференции.",
        "kk": "«атауы: мәні» жолдарын жазыңыз; үлгісі мысал конференцияда бар.",
    },
)

NOT_A_NUMBER = Fault(
    "Y028",
    "not-a-number",
    Severity.ERROR,
    {
        "en": "“{field}” must be a number; it is “{value}”.",
        "ru": "«{field}» должно быть числом, а указано «{value}».",
        "kk": "«{field}» сан болуы тиіс, ал мұнда «{value}» тұр.",
    },
    {
        "en": "Write digits with a decimal point; lengths may end in pt, mm, cm or in.",
        "ru": "Пишите цифры с десятичной точкой; длина может кончаться на pt, mm, cm или in.",
        "kk": "Цифрларды ондық нүктемен жазыңыз; ұзындық pt, mm, cm немесе in деп аяқталуы мүмкін.",
    },
)

NOT_YES_OR_NO = Fault(
    "Y029",
    "not-true-or-false",
    Severity.ERROR,
    {
        "en": "“{field}” must be true or false; it is “{value}”.",
        "ru": "«{field}» должно быть true или false, а указано «{value}».",
        "kk": "«{field}» true немесе false болуы тиіс, ал мұнда «{value}» тұр.",
    },
    {
        "en": "Write true for yes, false for no.",
        "ru": "Пишите true, если да, и false, если нет.",
        "kk": "Иә болса — true, жоқ болса — false деп жазыңыз.",
    },
)
