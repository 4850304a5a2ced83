"""What can be doubtful in people as somebody typed them."""

from proceedings.model.diagnostic import Fault, Severity

DOUBTFUL_NAME = Fault(
    "R301",
    "doubtful-name",
    Severity.WARNING,
    {
        "en": "The name “{words}” was understood as family “{family}”, given “{given}”; that is not sure.",
        "ru": "Имя «{words}» понято так: фамилия «{family}», имя «{given}»; уверенности нет.",
        "kk": "«{words}» деген есім былай түсінілді: тегі «{family}», аты «{given}»; бұл анық емес.",
    },
    {
        "en": "If it is wrong, mend it in metadata.yaml.",
        "ru": "Если это не так, исправьте в metadata.yaml.",
        "kk": "Қате болса, metadata.yaml ішінде түзетіңіз.",
    },
)

NO_PERSON_THERE = Fault(
    "R302",
    "no-person",
    Severity.WARNING,
    {
        "en": "“{words}” stands among the authors but doesn't read like a person; it is kept as a single name.",
        "ru": "«{words}» стоит среди авторов, но не похоже на человека; оставлено как одно имя.",
        "kk": "«{words}» авторлар арасында тұр, бірақ адам есіміне ұқсамайды; бір ғана есім ретінде қалдырылды.",
    },
    {
        "en": "Leave it if a body is the author; else mend it or take it out in metadata.yaml.",
        "ru": "Если автор — организация, оставьте; иначе исправьте или удалите в metadata.yaml.",
        "kk": "Авторы ұйым болса, қалдырыңыз; әйтпесе metadata.yaml ішінде түзетіңіз не алып тастаңыз.",
    },
)
