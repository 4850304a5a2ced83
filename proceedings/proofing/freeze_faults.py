"""What keeps a volume from being frozen, what has changed since, and what keeps two proofs from being compared."""

from proceedings.model.diagnostic import Fault, Severity

NOT_APPROVED = Fault(
    "P420",
    "not-approved",
    Severity.ERROR,
    {
        "en": "Paper {paper} can't be frozen: its author has not approved the last proof ({state}).",
        "ru": "Статью {paper} нельзя заморозить: автор не одобрил последнюю корректуру ({state}).",
        "kk": "{paper} мақаласын мұздатуға болмайды: автор соңғы корректураны мақұлдамаған ({state}).",
    },
    {
        "en": 'Get the approval, or answer for the paper by name: --waive "{paper}=A. Editor: why".',
        "ru": 'Получите одобрение или пропустите статью поимённо: --waive "{paper}=А. Редактор: почему".',
        "kk": 'Мақұлдау алыңыз немесе мақаланы өз атыңыздан өткізіңіз: --waive "{paper}=А. Редактор: неге".',
    },
)

NOT_SIGNED_OFF = Fault(
    "P421",
    "not-signed-off",
    Severity.ERROR,
    {
        "en": "Paper {paper} can't be frozen: it is approved, but nobody has signed it off.",
        "ru": "Статью {paper} нельзя заморозить: она одобрена, но никем не подписана в печать.",
        "kk": "{paper} мақаласын мұздатуға болмайды: ол мақұлданған, бірақ басуға ешкім қол қоймаған.",
    },
    {
        "en": "Look it through and sign it off: proceedings proof signoff FOLDER {paper} --by NAME.",
        "ru": "Просмотрите её и подпишите: proceedings proof signoff ПАПКА {paper} --by ИМЯ.",
        "kk": "Қарап шығып, қол қойыңыз: proceedings proof signoff ҚАЛТА {paper} --by АТЫ.",
    },
)

UNSETTLED_CORRECTIONS = Fault(
    "P422",
    "unsettled-corrections",
    Severity.ERROR,
    {
        "en": "Paper {paper} can't be frozen: {count} of its corrections are still open.",
        "ru": "Статью {paper} нельзя заморозить: открытых правок: {count}.",
        "kk": "{paper} мақаласын мұздатуға болмайды: ашық түзету саны — {count}.",
    },
    {
        "en": "Apply them and make a new proof, or set `status: declined` or `done` beside them in the file.",
        "ru": "Внесите их и изготовьте новую корректуру либо поставьте им в файле `status: declined` или `done`.",
        "kk": "Оларды енгізіп, жаңа корректура жасаңыз немесе файлда `status: declined` не `done` деп қойыңыз.",
    },
)

CHANGED_SINCE_PROOF = Fault(
    "P423",
    "changed-since-proof",
    Severity.ERROR,
    {
        "en": "Paper {paper}: its files have changed since proof {proof}, which its author approved.",
        "ru": "Статья {paper}: её файлы изменились после корректуры {proof}, которую одобрил автор.",
        "kk": "{paper} мақаласы: автор мақұлдаған {proof}-корректурадан кейін файлдары өзгерген.",
    },
    {
        "en": "Make a new proof and send it, put the files back, or let the paper pass by name with --waive.",
        "ru": "Изготовьте и отправьте новую корректуру, верните файлы или пропустите статью поимённо: --waive.",
        "kk": "Жаңа корректура жасап жіберіңіз, файлдарды қайтарыңыз не мақаланы өз атыңыздан өткізіңіз: --waive.",
    },
)

UNKNOWN_PAPER = Fault(
    "P424",
    "unknown-paper-to-proof",
    Severity.ERROR,
    {
        "en": "There is no paper {paper} in this folder.",
        "ru": "В этой папке нет статьи {paper}.",
        "kk": "Бұл қалтада {paper} мақаласы жоқ.",
    },
    {
        "en": "proceedings proof status lists the numbers of all papers.",
        "ru": "Номера всех статей показывает proceedings proof status.",
        "kk": "Барлық мақаланың нөмірін proceedings proof status көрсетеді.",
    },
)

CHANGED_SINCE_FREEZE = Fault(
    "P426",
    "changed-since-freeze",
    Severity.ERROR,
    {
        "en": "Paper {paper} was frozen on {day}; since then {files} changed.",
        "ru": "Статья {paper} заморожена {day}; с тех пор изменились файлы: {files}.",
        "kk": "{paper} мақаласы {day} күні мұздатылған; содан бері өзгерген файлдар: {files}.",
    },
    {
        "en": "Put the files back, or prove the change anew and freeze again.",
        "ru": "Верните файлы либо проведите изменение через новую корректуру и заморозьте снова.",
        "kk": "Файлдарды қайтарыңыз немесе өзгерісті жаңа корректурадан өткізіп, қайта мұздатыңыз.",
    },
)

ADDED_SINCE_FREEZE = Fault(
    "P427",
    "added-since-freeze",
    Severity.ERROR,
    {
        "en": "Paper {paper} has come into the folder since the freeze on {day}.",
        "ru": "Статья {paper} появилась в папке после заморозки {day}.",
        "kk": "{paper} мақаласы {day} күнгі мұздатудан кейін қалтаға қосылған.",
    },
    {
        "en": "Take it out, or freeze again.",
        "ru": "Уберите её или заморозьте снова.",
        "kk": "Оны алып тастаңыз немесе қайта мұздатыңыз.",
    },
)

MISSING_SINCE_FREEZE = Fault(
    "P428",
    "missing-since-freeze",
    Severity.ERROR,
    {
        "en": "Paper {paper} was frozen on {day} and is no longer in the folder.",
        "ru": "Статья {paper} заморожена {day}, но в папке её больше нет.",
        "kk": "{paper} мақаласы {day} күні мұздатылған, бірақ қалтада енді жоқ.",
    },
    {
        "en": "Put it back, or freeze again without it.",
        "ru": "Верните её или заморозьте снова без неё.",
        "kk": "Оны қайтарыңыз немесе онсыз қайта мұздатыңыз.",
    },
)

REOPENED_SINCE_FREEZE = Fault(
    "P429",
    "reopened-since-freeze",
    Severity.WARNING,
    {
        "en": "Paper {paper} was frozen on {day}; since then its proof was opened again ({state}).",
        "ru": "Статья {paper} заморожена {day}; с тех пор её корректура снова открыта ({state}).",
        "kk": "{paper} мақаласы {day} күні мұздатылған; содан бері корректурасы қайта ашылған ({state}).",
    },
    {
        "en": "What came too late stays out of the book unless the paper is proved anew and frozen again.",
        "ru": "Опоздавшее в книгу не войдёт, если не провести новую корректуру и не заморозить снова.",
        "kk": "Кешіккен түзету жаңа корректурадан өтіп, қайта мұздатылмаса, кітапқа кірмейді.",
    },
)

DAMAGED_FREEZE = Fault(
    "P430",
    "damaged-freeze",
    Severity.ERROR,
    {
        "en": "The list of what was frozen can't be read, so nobody knows what has changed since.",
        "ru": "Список замороженного не читается, поэтому неизвестно, что с тех пор изменилось.",
        "kk": "Мұздатылғандар тізімі оқылмайды, сондықтан содан бері не өзгергені белгісіз.",
    },
    {
        "en": "Restore the file from a copy, or freeze again.",
        "ru": "Восстановите файл из копии или заморозьте снова.",
        "kk": "Файлды көшірмеден қалпына келтіріңіз немесе қайта мұздатыңыз.",
    },
)

CONFERENCE_SINCE_FREEZE = Fault(
    "P431",
    "conference-since-freeze",
    Severity.WARNING,
    {
        "en": "{file} has changed since the freeze on {day}; pages and folios may differ from what was proved.",
        "ru": "{file} изменился после заморозки {day}; страницы могут отличаться от тех, что видели авторы.",
        "kk": "{file} {day} күнгі мұздатудан кейін өзгерген; беттер авторлар көргеннен өзгеше болуы мүмкін.",
    },
    {
        "en": "Put the file back, or look the volume through and freeze again.",
        "ru": "Верните файл либо просмотрите том и заморозьте снова.",
        "kk": "Файлды қайтарыңыз немесе томды қарап шығып, қайта мұздатыңыз.",
    },
)

NO_SUCH_PROOF = Fault(
    "P432",
    "no-such-proof",
    Severity.ERROR,
    {
        "en": "Paper {paper} has no proof {proof} that can be read; it has: {versions}.",
        "ru": "У статьи {paper} нет читаемой корректуры {proof}; есть: {versions}.",
        "kk": "{paper} мақаласының оқылатын {proof}-корректурасы жоқ; бары: {versions}.",
    },
    {
        "en": "Two proofs are compared; proceedings proof make makes the next one.",
        "ru": "Сравниваются две корректуры; следующую изготовит proceedings proof make.",
        "kk": "Екі корректура салыстырылады; келесісін proceedings proof make жасайды.",
    },
)
