"""What can be wrong with addresses, with mail.yaml and with the line to the mail server."""

from proceedings.model.diagnostic import Fault, Severity

NOT_ONE_ADDRESS = Fault(
    "P202",
    "not-one-address",
    Severity.ERROR,
    {
        "en": "“{address}” is not one address of e-mail; nothing goes there.",
        "ru": "«{address}» — не один адрес электронной почты; туда ничего не отправляется.",
        "kk": "«{address}» — бір электрондық пошта мекенжайы емес; ол жерге ештеңе жіберілмейді.",
    },
    {
        "en": "Write exactly one address like name@example.org, without a name, comma or space.",
        "ru": "Укажите ровно один адрес вида name@example.org, без имени, запятой и пробела.",
        "kk": "name@example.org үлгісіндегі бір ғана мекенжай жазыңыз: есімсіз, үтірсіз, бос орынсыз.",
    },
)

FOREIGN_LETTERS = Fault(
    "P203",
    "foreign-letters-in-address",
    Severity.ERROR,
    {
        "en": "“{address}” has letters that many mail servers don't take; nothing goes there.",
        "ru": "В «{address}» есть буквы, которые принимают не все почтовые серверы; туда ничего не отправляется.",
        "kk": "«{address}» ішінде көп пошта сервері қабылдамайтын әріптер бар; ол жерге ештеңе жіберілмейді.",
    },
    {
        "en": "Look for a Cyrillic letter among Latin ones; write a domain like пример.қаз in its form xn--….",
        "ru": "Поищите кириллическую букву среди латинских; домен вида пример.қаз запишите в форме xn--….",
        "kk": "Латын әріптерінің арасында кирилл әрпі жоқ па, қараңыз; мысал.қаз сияқты доменді xn--… түрінде жазыңыз.",
    },
)

NO_MAIL_SETTINGS = Fault(
    "P205",
    "no-mail-settings",
    Severity.ERROR,
    {
        "en": "There is no mail.yaml, so nothing can be sent.",
        "ru": "Нет mail.yaml, поэтому ничего нельзя отправить.",
        "kk": "mail.yaml жоқ, сондықтан ештеңе жіберу мүмкін емес.",
    },
    {
        "en": "Write mail.yaml with host: and from:, or look at the letters first with --dry-run.",
        "ru": "Создайте mail.yaml с host: и from: или сначала посмотрите письма с --dry-run.",
        "kk": "host: және from: бар mail.yaml жазыңыз немесе алдымен хаттарды --dry-run арқылы қараңыз.",
    },
)

PASSWORD_IN_SETTINGS = Fault(
    "P206",
    "password-in-settings",
    Severity.ERROR,
    {
        "en": "mail.yaml holds a password, which everybody who gets the folder can read.",
        "ru": "В mail.yaml записан пароль: его прочтёт каждый, кто получит папку.",
        "kk": "mail.yaml ішінде құпиясөз бар: оны қалтаны алған әркім оқи алады.",
    },
    {
        "en": "Take it out, change it if others had the folder, and set PROCEEDINGS_SMTP_PASSWORD in its place.",
        "ru": "Удалите его, смените, если папку видели другие, и задайте PROCEEDINGS_SMTP_PASSWORD.",
        "kk": "Оны өшіріңіз, қалтаны басқалар көрсе, ауыстырыңыз, орнына PROCEEDINGS_SMTP_PASSWORD беріңіз.",
    },
)

PASSWORD_IN_CLEAR = Fault(
    "P207",
    "password-in-clear",
    Severity.ERROR,
    {
        "en": "With security: none the password would travel to {host} for everybody to read; nothing was sent.",
        "ru": "При security: none пароль ушёл бы на {host} открытым текстом; ничего не отправлено.",
        "kk": "security: none болса, құпиясөз {host} серверіне ашық күйде кетер еді; ештеңе жіберілген жоқ.",
    },
    {
        "en": "Write security: starttls (port 587) or security: tls (port 465).",
        "ru": "Укажите security: starttls (порт 587) или security: tls (порт 465).",
        "kk": "security: starttls (587-порт) немесе security: tls (465-порт) деп жазыңыз.",
    },
)

SERVER_UNREACHABLE = Fault(
    "P208",
    "mail-server-unreachable",
    Severity.ERROR,
    {
        "en": "The mail server {host} can't be used: {reason}.",
        "ru": "Почтовый сервер {host} недоступен: {reason}.",
        "kk": "{host} пошта серверін пайдалану мүмкін емес: {reason}.",
    },
    {
        "en": "See mail.yaml, the user and the password; then send again: nobody gets a letter twice.",
        "ru": "Проверьте mail.yaml, имя и пароль; затем отправьте снова: дважды никто не получит.",
        "kk": "mail.yaml файлын, атау мен құпиясөзді тексеріп, қайта жіберіңіз: ешкім екі рет алмайды.",
    },
)

NOT_A_LINK = Fault(
    "P218",
    "not-a-link",
    Severity.ERROR,
    {
        "en": "“{link}” is not the address of a page.",
        "ru": "«{link}» — не адрес страницы.",
        "kk": "«{link}» — бет мекенжайы емес.",
    },
    {
        "en": "Give an address like https://example.org/proofs; the paper's token is put behind it, or for {{token}}.",
        "ru": "Укажите адрес вида https://example.org/proofs; метка материала добавится в конец или вместо {{token}}.",
        "kk": "https://example.org/proofs үлгісіндегі мекенжай беріңіз; белгі соңына не {{token}} орнына қойылады.",
    },
)
