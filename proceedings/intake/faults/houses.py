"""What can be wrong with a conference's style, profile and logos."""

from proceedings.model.diagnostic import Fault, Severity

UNKNOWN_STYLE = Fault(
    "Y030",
    "unknown-style",
    Severity.ERROR,
    {
        "en": "There is no house style “{name}”.",
        "ru": "Стиля оформления «{name}» не существует.",
        "kk": "«{name}» деген безендіру стилі жоқ.",
    },
    {
        "en": "Styles: {known}; or name a YAML file in the conference folder.",
        "ru": "Стили: {known}; или укажите файл YAML в папке конференции.",
        "kk": "Стильдер: {known}; немесе конференция қалтасындағы YAML файлын көрсетіңіз.",
    },
)

STYLE_CYCLE = Fault(
    "Y031",
    "style-extends-itself",
    Severity.ERROR,
    {
        "en": "The style extends itself: {chain}.",
        "ru": "Стиль опирается сам на себя: {chain}.",
        "kk": "Стиль өзіне өзі сүйенеді: {chain}.",
    },
    {
        "en": "Let one of them stand without “extends”.",
        "ru": "Уберите «extends» в одном из них.",
        "kk": "Олардың біреуінен «extends» өрісін алып тастаңыз.",
    },
)

UNKNOWN_PROFILE = Fault(
    "Y032",
    "unknown-profile",
    Severity.ERROR,
    {
        "en": "There is no profile “{name}”.",
        "ru": "Профиля «{name}» не существует.",
        "kk": "«{name}» деген профиль жоқ.",
    },
    {
        "en": "Profiles: {known}; or name a YAML file in the conference folder.",
        "ru": "Профили: {known}; или укажите файл YAML в папке конференции.",
        "kk": "Профильдер: {known}; немесе конференция қалтасындағы YAML файлын көрсетіңіз.",
    },
)

UNKNOWN_FAMILY = Fault(
    "Y033",
    "unknown-family",
    Severity.ERROR,
    {
        "en": "The role “{role}” is set in the family “{family}”, which the style does not name.",
        "ru": "Роль «{role}» набирается гарнитурой «{family}», которой в стиле нет.",
        "kk": "«{role}» рөлі стильде жоқ «{family}» гарнитурасымен терілмек.",
    },
    {
        "en": "Families of the style: {known}.",
        "ru": "Гарнитуры стиля: {known}.",
        "kk": "Стильдегі гарнитуралар: {known}.",
    },
)

MALFORMED_PARTING = Fault(
    "Y034",
    "malformed-parting",
    Severity.WARNING,
    {
        "en": "“{word}” does not say how a word may part, so it is passed over.",
        "ru": "«{word}» не говорит, как переносить слово, и потому пропущено.",
        "kk": "«{word}» сөзді қалай тасымалдау керегін айтпайды, сондықтан ескерілмейді.",
    },
    {
        "en": "Write one word, a hyphen at every place where it may part, an asterisk for any ending: Қазақ-стан*.",
        "ru": "Напишите одно слово, дефисы — где его можно перенести, звёздочка — любое окончание: Қазақ-стан*.",
        "kk": "Бір сөз жазыңыз: тасымалданатын жеріне дефис, кез келген жалғауға жұлдызша қойыңыз: Қазақ-стан*.",
    },
)

UNSPOKEN_PARTING = Fault(
    "Y038",
    "parting-in-no-language-of-conference",
    Severity.WARNING,
    {
        "en": "“{language}” is none of the languages of the conference ({languages}): the words under it part nowhere.",
        "ru": "«{language}» нет среди языков конференции ({languages}): слова под ним нигде не переносятся.",
        "kk": "«{language}» – конференция тілі емес ({languages}): оның сөздері еш жерде тасымалданбайды.",
    },
    {
        "en": "Write the tag of the language (kk is Kazakh), or add it to “languages”.",
        "ru": "Напишите обозначение языка (kk – казахский) или добавьте его в «languages».",
        "kk": "Тілдің белгісін жазыңыз (kk – қазақ тілі) немесе оны «languages» тізіміне қосыңыз.",
    },
)

MISSING_TYPEFACE = Fault(
    "Y036",
    "missing-typeface",
    Severity.ERROR,
    {
        "en": "The typeface “{name}” is not installed, or has not all letters of Kazakh; another one stands in for it.",
        "ru": "Гарнитура «{name}» не установлена или в ней не все казахские буквы; вместо неё взята другая.",
        "kk": "«{name}» гарнитурасы орнатылмаған немесе онда қазақ әріптері толық емес; орнына басқасы алынды.",
    },
    {
        "en": "To have it: {cure}; or name another family in the style.",
        "ru": "Чтобы она появилась: {cure}; или укажите в стиле другую гарнитуру.",
        "kk": "Оны орнату үшін: {cure}; немесе стильде басқа гарнитураны көрсетіңіз.",
    },
)

UNKNOWN_ROLE = Fault(
    "Y037",
    "unknown-role",
    Severity.WARNING,
    {
        "en": "The style says how to set the role “{role}”, which nothing in a volume has.",
        "ru": "Стиль описывает роль «{role}», которой нет ни у чего в сборнике.",
        "kk": "Стиль жинақта ешнәрседе жоқ «{role}» рөлін сипаттайды.",
    },
    {
        "en": "Roles with the most similar names: {similar}; all are listed in docs/styles.md.",
        "ru": "Роли с самыми похожими именами: {similar}; все перечислены в docs/styles.md.",
        "kk": "Аты ең ұқсас рөлдер: {similar}; бәрі docs/styles.md ішінде көрсетілген.",
    },
)
