"""What can be wrong with the letters that proofs and reminders are sent in, and what may become of them."""

from proceedings.model.diagnostic import Fault, Severity

NO_ADDRESS = Fault(
    "P201",
    "no-address",
    Severity.ERROR,
    {
        "en": "Nobody of paper {id} has an address, so its proof was not sent.",
        "ru": "Ни у кого из материала {id} нет адреса, поэтому корректура не отправлена.",
        "kk": "{id} материалы бойынша ешкімнің мекенжайы жоқ, сондықтан корректура жіберілмеді.",
    },
    {
        "en": "Write an address into private/{id}.yaml, as name: {{email: …, role: corresponding}}.",
        "ru": "Впишите адрес автора для переписки в private/{id}.yaml: имя: {{email: …, role: corresponding}}.",
        "kk": "Автордың мекенжайын private/{id}.yaml файлына жазыңыз: есімі: {{email: …, role: corresponding}}.",
    },
)

OTHER_ADDRESSEE = Fault(
    "P204",
    "other-addressee",
    Severity.NOTE,
    {
        "en": "The corresponding author of paper {id} has no address; the letter goes to {name}.",
        "ru": "У автора для переписки материала {id} нет адреса; письмо идёт к: {name}.",
        "kk": "{id} материалы бойынша хат алысатын автордың мекенжайы жоқ; хат мына кісіге барады: {name}.",
    },
    {
        "en": "Nothing to do if that person will pass it on; else write the address into private/{id}.yaml.",
        "ru": "Ничего, если это лицо передаст письмо; иначе впишите адрес в private/{id}.yaml.",
        "kk": "Ол кісі хатты табыс етсе, ештеңе керек емес; әйтпесе мекенжайды private/{id}.yaml файлына жазыңыз.",
    },
)

REFUSED_LETTER = Fault(
    "P209",
    "refused-letter",
    Severity.ERROR,
    {
        "en": "The server refused the letter about paper {id} to {name}: {reason}.",
        "ru": "Сервер не принял письмо о материале {id} (кому: {name}): {reason}.",
        "kk": "Сервер {id} материалы туралы хатты қабылдамады (кімге: {name}): {reason}.",
    },
    {
        "en": "Correct the address in metadata.yaml or private/{id}.yaml and send again.",
        "ru": "Исправьте адрес в metadata.yaml или private/{id}.yaml и отправьте снова.",
        "kk": "metadata.yaml немесе private/{id}.yaml ішіндегі мекенжайды түзетіп, қайта жіберіңіз.",
    },
)

DEFERRED_LETTER = Fault(
    "P210",
    "deferred-letter",
    Severity.ERROR,
    {
        "en": "The server could not take the letter about paper {id} to {name} now: {reason}.",
        "ru": "Сервер сейчас не смог принять письмо о материале {id} (кому: {name}): {reason}.",
        "kk": "Сервер {id} материалы туралы хатты қазір қабылдай алмады (кімге: {name}): {reason}.",
    },
    {
        "en": "It was not delivered; send again in a quarter of an hour.",
        "ru": "Письмо не доставлено; отправьте снова через четверть часа.",
        "kk": "Хат жеткізілген жоқ; он бес минуттан кейін қайта жіберіңіз.",
    },
)

LETTER_IN_DOUBT = Fault(
    "P211",
    "letter-in-doubt",
    Severity.ERROR,
    {
        "en": "The letter about paper {id} to {name} may have arrived or not: something broke off at that moment.",
        "ru": "Неизвестно, дошло ли письмо о материале {id} (кому: {name}): в этот момент всё оборвалось.",
        "kk": "{id} материалы туралы хаттың (кімге: {name}) жеткені белгісіз: сол сәтте байланыс не бағдарлама үзілді.",
    },
    {
        "en": "Ask the author. Not arrived: --again {id}. Arrived: sent_proof: {version} in proofing/{id}.yaml.",
        "ru": "Спросите автора. Не дошло: --again {id}. Дошло: sent_proof: {version} в proofing/{id}.yaml.",
        "kk": "Автордан сұраңыз. Жетпесе: --again {id}. Жетсе: proofing/{id}.yaml ішінде sent_proof: {version}.",
    },
)

COPY_REFUSED = Fault(
    "P212",
    "refused-copy",
    Severity.WARNING,
    {
        "en": "The letter about paper {id} was sent, but its copy to {name} was refused.",
        "ru": "Письмо о материале {id} отправлено, но копия не принята (кому: {name}).",
        "kk": "{id} материалы туралы хат жіберілді, бірақ көшірмесі қабылданбады (кімге: {name}).",
    },
    {
        "en": "See the address, and send the copy on by hand if it matters.",
        "ru": "Проверьте адрес; если нужно, перешлите копию вручную.",
        "kk": "Мекенжайды тексеріңіз; керек болса, көшірмесін қолмен жіберіңіз.",
    },
)

FAULTY_TEMPLATE = Fault(
    "P213",
    "faulty-template",
    Severity.ERROR,
    {
        "en": "No letter can be made of {file}: {problem}.",
        "ru": "По шаблону {file} нельзя составить письмо: {problem}.",
        "kk": "{file} үлгісі бойынша хат құрастыру мүмкін емес: {problem}.",
    },
    {
        "en": "See the manual for the words that a template may use; try it with --preview and a paper's number.",
        "ru": "Слова для шаблонов перечислены в руководстве; проверьте с --preview и номером материала.",
        "kk": "Үлгіде қандай сөздер қолданылатыны нұсқаулықта айтылған; --preview және материал нөмірімен тексеріңіз.",
    },
)

NO_SUBJECT = Fault(
    "P214",
    "letter-without-subject",
    Severity.ERROR,
    {
        "en": "{file} has no subject: its first line is empty.",
        "ru": "В {file} нет темы письма: первая строка пуста.",
        "kk": "{file} ішінде хат тақырыбы жоқ: бірінші жолы бос.",
    },
    {
        "en": "Write the subject into the first line, then an empty line, then the letter.",
        "ru": "Напишите тему в первой строке, затем пустую строку, затем письмо.",
        "kk": "Бірінші жолға тақырыбын, одан кейін бос жол, содан соң хатты жазыңыз.",
    },
)

DAMAGED_POSTBOOK = Fault(
    "P215",
    "damaged-postbook",
    Severity.ERROR,
    {
        "en": "The postbook can't be read here, so nobody knows who has got a letter already; nothing was sent.",
        "ru": "Журнал отправки здесь не читается, и неизвестно, кто уже получил письмо; ничего не отправлено.",
        "kk": "Жөнелту журналының бұл жері оқылмайды, кімнің хат алғаны белгісіз; ештеңе жіберілген жоқ.",
    },
    {
        "en": "Bring the file back from a copy, or mend the line; without it everything would be sent again.",
        "ru": "Верните файл из копии или исправьте строку; без него всё было бы отправлено заново.",
        "kk": "Файлды көшірмеден қалпына келтіріңіз не жолды түзетіңіз; ол болмаса, бәрі қайта жіберілер еді.",
    },
)

PROOF_MISSING = Fault(
    "P216",
    "proof-missing",
    Severity.ERROR,
    {
        "en": "Proof {version} of paper {id} is not there or can't be read, so it was not sent.",
        "ru": "Корректуры {version} материала {id} нет или она не читается, поэтому не отправлена.",
        "kk": "{id} материалының {version}-корректурасы жоқ не оқылмайды, сондықтан жіберілмеді.",
    },
    {
        "en": "Make it anew: proceedings proof make.",
        "ru": "Сделайте её заново: proceedings proof make.",
        "kk": "Оны қайта жасаңыз: proceedings proof make.",
    },
)

UNKNOWN_PAPER = Fault(
    "P217",
    "unknown-paper",
    Severity.ERROR,
    {
        "en": "There is no paper {id} with a proof.",
        "ru": "Нет материала {id} с корректурой.",
        "kk": "Корректурасы бар {id} материалы жоқ.",
    },
    {
        "en": "Give the number as the folder has it: 017.",
        "ru": "Укажите номер, как в имени папки: 017.",
        "kk": "Нөмірін қалта атындағыдай көрсетіңіз: 017.",
    },
)

SENT_ELSEWHERE = Fault(
    "P219",
    "sent-elsewhere",
    Severity.NOTE,
    {
        "en": "Proof {version} of paper {id} was sent to {name} at another address than the one that stands there now.",
        "ru": "Корректура {version} материала {id} отправлена не на тот адрес, который указан теперь (кому: {name}).",
        "kk": "{id} материалының {version}-корректурасы қазіргіден өзге мекенжайға жіберілген (кімге: {name}).",
    },
    {
        "en": "To send it to the new address as well: --again {id}.",
        "ru": "Чтобы отправить и на новый адрес: --again {id}.",
        "kk": "Жаңа мекенжайға да жіберу үшін: --again {id}.",
    },
)

LARGE_PROOF = Fault(
    "P220",
    "large-proof",
    Severity.WARNING,
    {
        "en": "The proof of paper {id} has {size} MB; many mailboxes take no more than {limit}.",
        "ru": "Корректура материала {id} занимает {size} МБ; многие ящики принимают не больше {limit}.",
        "kk": "{id} материалының корректурасы {size} МБ; көп жәшік {limit} МБ-тан артығын қабылдамайды.",
    },
    {
        "en": "Send a link in its place: --link.",
        "ru": "Отправьте вместо неё ссылку: --link.",
        "kk": "Оның орнына сілтеме жіберіңіз: --link.",
    },
)

REMINDER_IN_DOUBT = Fault(
    "P221",
    "reminder-in-doubt",
    Severity.WARNING,
    {
        "en": "The reminder of paper {id} to {name} may have arrived or not; it counts as today's.",
        "ru": "Неизвестно, дошло ли напоминание о материале {id} (кому: {name}); оно считается сегодняшним.",
        "kk": "{id} материалы туралы ескертудің (кімге: {name}) жеткені белгісіз; ол бүгінгі деп есептеледі.",
    },
    {
        "en": "Nothing to do: proof remind may write again tomorrow.",
        "ru": "Ничего делать не нужно: завтра proof remind может написать снова.",
        "kk": "Ештеңе істеу қажет емес: proof remind ертең қайта жаза алады.",
    },
)
