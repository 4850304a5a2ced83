"""What can be wrong with the way of a proof from its making to the freeze, and with comparing two of its versions."""

from collections.abc import Mapping

from proceedings.model.diagnostic import Diagnostic, Fault, Place, Severity, Wording
from proceedings.proofing.places import record_path


def told(fault: Fault, paper: str, **facts: object) -> Diagnostic:
    """The diagnostic of a fault in a paper's way, at the file that keeps it; a fact may differ by language."""
    message, hint = (_worded(wording, {"paper": paper, **facts}) for wording in (fault.message, fault.hint))
    return Diagnostic(fault.code, fault.name, fault.severity, Place(record_path(paper)), message, hint, paper)


def _worded(wording: Wording, facts: Mapping[str, object]) -> Wording:
    return {
        language: text.format(**{name: _in(fact, language) for name, fact in facts.items()})
        for language, text in wording.items()
    }


def _in(fact: object, language: str) -> object:
    return fact[language] if isinstance(fact, Mapping) else fact


UNKNOWN_PROOF = Fault(
    "P401",
    "unknown-proof",
    Severity.ERROR,
    {
        "en": "Paper {paper}: “{what}” is said of proof {proof}, but the last proof made is {last}.",
        "ru": "Статья {paper}: «{what}» относится к корректуре {proof}, а последняя изготовленная — {last}.",
        "kk": "{paper} мақаласы: «{what}» {proof}-корректураға қатысты, ал соңғы жасалғаны — {last}.",
    },
    {
        "en": "Nothing was changed. See which proof the answer belongs to, and whether the folder is the right one.",
        "ru": "Ничего не изменено. Проверьте, к какой корректуре относится ответ и та ли это папка.",
        "kk": "Ештеңе өзгерген жоқ. Жауап қай корректураға қатысты екенін және қалтаның дұрыстығын тексеріңіз.",
    },
)

ANSWER_TO_OLD_PROOF = Fault(
    "P402",
    "answer-to-old-proof",
    Severity.WARNING,
    {
        "en": "Paper {paper}: “{what}” by {who} is about proof {proof}; it doesn't count, since proof {last} was made.",
        "ru": "Статья {paper}: «{what}» ({who}) — о корректуре {proof}; не засчитывается: есть корректура {last}.",
        "kk": "{paper} мақаласы: «{what}» ({who}) {proof}-корректура туралы; есепке алынбайды: {last}-корректура бар.",
    },
    {
        "en": "Send the author the last proof; its answer is what counts.",
        "ru": "Отправьте автору последнюю корректуру: засчитывается ответ на неё.",
        "kk": "Авторға соңғы корректураны жіберіңіз: соған берілген жауап есепке алынады.",
    },
)

CORRECTIONS_ON_OLD_PROOF = Fault(
    "P403",
    "corrections-on-old-proof",
    Severity.WARNING,
    {
        "en": "Paper {paper}: {count} corrections came on proof {proof}, though there is proof {last}; they are kept.",
        "ru": "Статья {paper}: правок к корректуре {proof}: {count}, хотя есть корректура {last}; они сохранены.",
        "kk": "{paper} мақаласы: {proof}-корректураға түзету: {count}, бірақ {last}-корректура бар; олар сақталды.",
    },
    {
        "en": "See whether the last proof has them already; apply the others or decline them.",
        "ru": "Проверьте, учтены ли они в последней корректуре; остальные внесите или отклоните.",
        "kk": "Соңғы корректурада ескерілгенін тексеріңіз; қалғандарын енгізіңіз немесе қабылдамаңыз.",
    },
)

APPROVED_WITH_OPEN_CORRECTIONS = Fault(
    "P404",
    "approved-with-open-corrections",
    Severity.WARNING,
    {
        "en": "Paper {paper}: {who} approved proof {proof}, but {count} corrections of it are open; they come first.",
        "ru": "Статья {paper}: {who} одобряет корректуру {proof}, но открытых правок к ней: {count}; сначала они.",
        "kk": "{paper} мақаласы: {who} {proof}-корректураны мақұлдады, бірақ ашық түзету бар ({count}); алдымен солар.",
    },
    {
        "en": "Apply or decline the corrections, make a new proof and send it for approval.",
        "ru": "Внесите или отклоните правки, изготовьте новую корректуру и отправьте её на одобрение.",
        "kk": "Түзетулерді енгізіңіз немесе қабылдамаңыз, жаңа корректура жасап, мақұлдауға жіберіңіз.",
    },
)

APPROVED_AFTER_REJECTION = Fault(
    "P405",
    "approved-after-rejection",
    Severity.WARNING,
    {
        "en": "Paper {paper}: {who} approved proof {proof}, which was rejected; the rejection stands.",
        "ru": "Статья {paper}: {who} одобряет корректуру {proof}, которая была отвергнута; отказ остаётся в силе.",
        "kk": "{paper} мақаласы: {who} қайтарылған {proof}-корректураны мақұлдады; бас тарту күшінде қалады.",
    },
    {
        "en": "Make a new proof and send it; or ask the authors, and change `state` in the file yourself.",
        "ru": "Изготовьте и отправьте новую корректуру; либо спросите авторов и измените `state` в файле сами.",
        "kk": "Жаңа корректура жасап жіберіңіз; не авторлардан сұрап, файлдағы `state` мәнін өзіңіз өзгертіңіз.",
    },
)

ANSWERED_UNSENT = Fault(
    "P406",
    "answered-unsent",
    Severity.NOTE,
    {
        "en": "Paper {paper}: “{what}” is said of proof {proof}, which was never sent from here; it counts as sent.",
        "ru": "Статья {paper}: «{what}» — о корректуре {proof}, отсюда не отправленной; она считается отправленной.",
        "kk": "{paper} мақаласы: «{what}» жіберілмеген {proof}-корректура туралы; ол жіберілген деп саналады.",
    },
    {
        "en": "Nothing to do if the author got the proof in another way.",
        "ru": "Если автор получил корректуру иначе, делать ничего не нужно.",
        "kk": "Автор корректураны басқа жолмен алған болса, ештеңе істеу қажет емес.",
    },
)

SENT_OLD_PROOF = Fault(
    "P407",
    "sent-old-proof",
    Severity.ERROR,
    {
        "en": "Paper {paper}: proof {proof} may not be sent, since proof {last} was made.",
        "ru": "Статья {paper}: корректуру {proof} отправлять нельзя, так как изготовлена корректура {last}.",
        "kk": "{paper} мақаласы: {last}-корректура жасалғандықтан, {proof}-корректураны жіберуге болмайды.",
    },
    {
        "en": "Send the last proof.",
        "ru": "Отправьте последнюю корректуру.",
        "kk": "Соңғы корректураны жіберіңіз.",
    },
)

SENT_THOUGH_ANSWERED = Fault(
    "P408",
    "sent-though-answered",
    Severity.NOTE,
    {
        "en": "Paper {paper}: proof {proof} was sent again, though it is answered ({state}); the answer stands.",
        "ru": "Статья {paper}: корректура {proof} отправлена снова, хотя ответ есть ({state}); он остаётся в силе.",
        "kk": "{paper} мақаласы: жауабы бар {proof}-корректура ({state}) қайта жіберілді; жауап күшінде қалады.",
    },
    {
        "en": "If something has changed since, make a new proof and send that.",
        "ru": "Если с тех пор что-то изменилось, изготовьте новую корректуру и отправьте её.",
        "kk": "Содан бері бірдеңе өзгерсе, жаңа корректура жасап, соны жіберіңіз.",
    },
)

SIGNED_OFF_TOO_EARLY = Fault(
    "P409",
    "signed-off-too-early",
    Severity.ERROR,
    {
        "en": "Paper {paper} can't be signed off: its author has not approved the last proof ({state}).",
        "ru": "Статью {paper} нельзя подписать в печать: автор не одобрил последнюю корректуру ({state}).",
        "kk": "{paper} мақаласына басуға қол қоюға болмайды: автор соңғы корректураны мақұлдамаған ({state}).",
    },
    {
        "en": "Get the approval first; a paper whose author keeps silent is waived by name at the freeze.",
        "ru": "Сначала получите одобрение; если автор молчит, статью пропускает поимённо редактор при заморозке.",
        "kk": "Алдымен мақұлдау алыңыз; автор үнсіз қалса, мақаланы мұздату кезінде редактор өз атынан өткізеді.",
    },
)

SIGNED_OFF_BY_NOBODY = Fault(
    "P410",
    "signed-off-by-nobody",
    Severity.ERROR,
    {
        "en": "Paper {paper} can't be signed off without a name.",
        "ru": "Статью {paper} нельзя подписать в печать без имени.",
        "kk": "{paper} мақаласына атын көрсетпей басуға қол қоюға болмайды.",
    },
    {
        "en": 'Say who looked the paper through: --by "A. Editor".',
        "ru": 'Укажите, кто просмотрел статью: --by "А. Редактор".',
        "kk": 'Мақаланы кім қарап шыққанын көрсетіңіз: --by "А. Редактор".',
    },
)

SIGNED_OFF_BY_AUTHOR = Fault(
    "P411",
    "signed-off-by-author",
    Severity.ERROR,
    {
        "en": "Paper {paper} can't be signed off by {who}, who approved it: the sign-off is a second pair of eyes.",
        "ru": "Статью {paper} не может подписать в печать {who}: это имя стоит под одобрением, а нужен второй взгляд.",
        "kk": "{paper} мақаласына {who} басуға қол қоя алмайды: мақұлдаған да сол, ал екінші адамның көзі керек.",
    },
    {
        "en": "Let somebody else look the paper through and sign it off.",
        "ru": "Пусть статью просмотрит и подпишет другой человек.",
        "kk": "Мақаланы басқа адам қарап шығып, қол қойсын.",
    },
)

WAIVED_BY_NOBODY = Fault(
    "P412",
    "waived-by-nobody",
    Severity.ERROR,
    {
        "en": "Paper {paper} can't be waived without a name and a reason.",
        "ru": "Статью {paper} нельзя пропустить без имени и причины.",
        "kk": "{paper} мақаласын аты мен себебін көрсетпей өткізуге болмайды.",
    },
    {
        "en": 'Say who lets it pass, and why: --waive "{paper}=A. Editor: the author keeps silent".',
        "ru": 'Укажите, кто и почему её пропускает: --waive "{paper}=А. Редактор: автор не отвечает".',
        "kk": 'Кім және неге өткізетінін көрсетіңіз: --waive "{paper}=А. Редактор: автор жауап бермейді".',
    },
)

APPROVAL_UNDONE = Fault(
    "P414",
    "approval-undone",
    Severity.NOTE,
    {
        "en": "Paper {paper} was approved or let pass; since “{what}” of proof {proof} it is open again.",
        "ru": "Статья {paper} была одобрена или пропущена; после «{what}» (корректура {proof}) она снова открыта.",
        "kk": "{paper} мақаласы мақұлданған не өткізілген еді; «{what}» ({proof}-корректура) соң ол қайта ашылды.",
    },
    {
        "en": "The last proof needs the author's approval and a sign-off anew.",
        "ru": "Последней корректуре снова нужны одобрение автора и подпись в печать.",
        "kk": "Соңғы корректураға автордың мақұлдауы мен басуға қол қою қайтадан керек.",
    },
)

UNKNOWN_CORRECTION = Fault(
    "P415",
    "unknown-correction",
    Severity.ERROR,
    {
        "en": "Paper {paper} has no correction {key}.",
        "ru": "У статьи {paper} нет правки {key}.",
        "kk": "{paper} мақаласында {key} түзетуі жоқ.",
    },
    {
        "en": "Look the key up in the file.",
        "ru": "Найдите ключ в файле.",
        "kk": "Кілтті файлдан қараңыз.",
    },
)
