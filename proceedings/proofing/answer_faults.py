"""What can be said of what authors return, and of what is made of it."""

from proceedings.model.diagnostic import Fault, Severity

UNKNOWN_PROOF = Fault(
    "P301",
    "answer-to-no-proof",
    Severity.WARNING,
    {
        "en": "{file} ({sender}) says of no proof that it answers it; it is kept as {kept}.",
        "ru": "{file} ({sender}): непонятно, на какую корректуру это ответ; файл сохранён как {kept}.",
        "kk": "{file} ({sender}) қай корректураға жауап екені белгісіз; файл {kept} ретінде сақталды.",
    },
    {
        "en": "Look at it; to have it taken, begin its name with the paper's number and collect it again.",
        "ru": "Посмотрите файл; чтобы он был принят, начните его имя с номера статьи и соберите ещё раз.",
        "kk": "Файлды қараңыз; қабылдануы үшін атын мақаланың нөмірінен бастап, қайта жинаңыз.",
    },
)

FALSE_TOKEN = Fault(
    "P302",
    "token-of-no-proof",
    Severity.ERROR,
    {
        "en": "{file} ({sender}) carries the token {token}, which no proof of this conference has; it is kept "
        "as {kept}.",
        "ru": "{file} ({sender}) несёт метку {token}, которой нет ни у одной корректуры этой конференции; "
        "сохранён как {kept}.",
        "kk": "{file} ({sender}) {token} белгісін алып жүр, мұндай белгі осы конференцияның ешбір "
        "корректурасында жоқ; {kept} ретінде сақталды.",
    },
    {
        "en": "It answers another conference's proof, or proofing/ has lost one of its files: look for the "
        "proof it was made on.",
        "ru": "Это ответ на корректуру другой конференции, или в proofing/ недостаёт файла: найдите ту корректуру.",
        "kk": "Бұл басқа конференция корректурасының жауабы немесе proofing/ ішінде файл жетіспейді: сол "
        "корректураны табыңыз.",
    },
)

UNREADABLE_ANSWER = Fault(
    "P303",
    "unreadable-answer",
    Severity.ERROR,
    {
        "en": "{file} came back for paper {paper} but can't be read: {problem}. It is kept as {kept}.",
        "ru": "{file} вернулся для статьи {paper}, но не читается: {problem}. Он сохранён как {kept}.",
        "kk": "{file} {paper} мақаласына қайтып келді, бірақ оқылмайды: {problem}. Ол {kept} ретінде сақталды.",
    },
    {
        "en": "Open it yourself, or ask the author to send it again.",
        "ru": "Откройте его сами или попросите автора прислать ещё раз.",
        "kk": "Оны өзіңіз ашып көріңіз немесе автордан қайта жіберуін сұраңыз.",
    },
)

MATCHED_BY_NUMBER = Fault(
    "P304",
    "matched-by-number",
    Severity.WARNING,
    {
        "en": "{file} is taken for paper {paper} because its name begins with that number; it carries no token.",
        "ru": "{file} отнесён к статье {paper} по номеру в начале имени; метки в нём нет.",
        "kk": "{file} атының басындағы нөмір бойынша {paper} мақаласына жатқызылды; онда белгі жоқ.",
    },
    {
        "en": "See whether it is about this paper; if not, set its corrections to `status: declined`.",
        "ru": "Проверьте, об этой ли статье речь; если нет, поставьте правкам `status: declined`.",
        "kk": "Осы мақала туралы ма, тексеріңіз; олай болмаса, түзетулеріне `status: declined` қойыңыз.",
    },
)

NOT_THE_PROOF = Fault(
    "P305",
    "not-the-proof",
    Severity.WARNING,
    {
        "en": "{file} came back for paper {paper} and isn't the proof that was sent: a scan, perhaps, or "
        "another print of it.",
        "ru": "{file} вернулся для статьи {paper}, но это не отправленная корректура: возможно, скан или иная "
        "распечатка.",
        "kk": "{file} {paper} мақаласына қайтып келді, бірақ бұл жіберілген корректура емес: сканерден өткен не "
        "басқа басылым болуы мүмкін.",
    },
    {
        "en": "Look through {kept}: what is written in it by hand was not read.",
        "ru": "Просмотрите {kept}: написанное от руки не прочитано.",
        "kk": "{kept} файлын қарап шығыңыз: қолмен жазылғаны оқылған жоқ.",
    },
)

EMPTY_ANSWER = Fault(
    "P306",
    "empty-answer",
    Severity.WARNING,
    {
        "en": "Proof {version} of paper {paper} came back with nothing in it: no decision, no comment, no answer.",
        "ru": "Корректура {version} статьи {paper} вернулась пустой: ни решения, ни замечаний, ни ответов.",
        "kk": "{paper} мақаласының {version}-корректурасы бос қайтты: шешім де, ескертпе де, жауап та жоқ.",
    },
    {
        "en": "Ask the author to save the file after filling it in; some viewers lose what was entered.",
        "ru": "Попросите автора сохранить файл после заполнения: некоторые программы теряют введённое.",
        "kk": "Автордан файлды толтырғаннан кейін сақтауын сұраңыз: кейбір бағдарламалар енгізілгенді жоғалтады.",
    },
)

UNANSWERED_QUERIES = Fault(
    "P307",
    "unanswered-queries",
    Severity.WARNING,
    {
        "en": "The author approves proof {version} of paper {paper} but left queries unanswered: {numbers}. "
        "It is not approved yet.",
        "ru": "Автор одобряет корректуру {version} статьи {paper}, но не ответил на вопросы: {numbers}. Она "
        "пока не одобрена.",
        "kk": "Автор {paper} мақаласының {version}-корректурасын мақұлдайды, бірақ мына сұрақтарға жауап "
        "бермеген: {numbers}. Ол әзірге мақұлданбады.",
    },
    {
        "en": "Ask again, or answer for the author and waive the approval.",
        "ru": "Спросите ещё раз или ответьте за автора и пропустите статью без одобрения.",
        "kk": "Қайта сұраңыз немесе автор үшін жауап беріп, мақаланы мақұлдаусыз өткізіңіз.",
    },
)

NO_PLACE = Fault(
    "P308",
    "wish-without-place",
    Severity.NOTE,
    {
        "en": "Paper {paper}: {count} comments lie on no line of its text; see them in {kept}.",
        "ru": "Статья {paper}: замечаний вне строк текста: {count}; смотрите их в {kept}.",
        "kk": "{paper} мақаласы: мәтін жолдарынан тыс ескертпелер саны: {count}; оларды {kept} ішінен қараңыз.",
    },
    {
        "en": "Nothing to do but to read them: they stand in the list with their words.",
        "ru": "Их нужно лишь прочитать: в списке они стоят со своими словами.",
        "kk": "Тек оқып шығу керек: тізімде олар өз сөздерімен тұр.",
    },
)

SHEETS_MISSING = Fault(
    "P309",
    "sheets-missing",
    Severity.WARNING,
    {
        "en": "{file} has {found} pages, but proof {version} of paper {paper} has {expected}; the places of "
        "comments may be wrong.",
        "ru": "В {file} страниц: {found}, а в корректуре {version} статьи {paper}: {expected}; места "
        "замечаний могут быть неверны.",
        "kk": "{file} бет саны: {found}, ал {paper} мақаласының {version}-корректурасында: {expected}; "
        "ескертпелердің орны қате болуы мүмкін.",
    },
    {
        "en": "Compare the places with the file itself before changing anything.",
        "ru": "Прежде чем править, сверьте места с самим файлом.",
        "kk": "Түзетпес бұрын орындарын файлдың өзімен салыстырыңыз.",
    },
)

MANUSCRIPT_RETURNED = Fault(
    "P310",
    "manuscript-returned",
    Severity.WARNING,
    {
        "en": "The author of paper {paper} sent a manuscript instead of corrections: {kept}.",
        "ru": "Автор статьи {paper} прислал рукопись вместо правок: {kept}.",
        "kk": "{paper} мақаласының авторы түзетулердің орнына қолжазба жіберді: {kept}.",
    },
    {
        "en": "Compare it with the one on file; if it is to replace it, put it into the paper's folder and "
        "make a new proof.",
        "ru": "Сравните её с имеющейся; если она её заменяет, положите её в папку статьи и сделайте новую корректуру.",
        "kk": "Оны бар қолжазбамен салыстырыңыз; орнын басатын болса, мақала қалтасына салып, жаңа корректура жасаңыз.",
    },
)

NAMES_CONCERNED = Fault(
    "P311",
    "title-or-authors-concerned",
    Severity.WARNING,
    {
        "en": "Paper {paper}: wishes about its title or authors: {count}. They are an editor's to decide.",
        "ru": "Статья {paper}: пожеланий о названии или авторах: {count}. Решать о них редактору.",
        "kk": "{paper} мақаласы: атауы немесе авторлары туралы тілектер саны: {count}. Оларды редактор шешеді.",
    },
    {
        "en": "Decide, then change metadata.yaml by hand; a new order of authors needs the word of all of them.",
        "ru": "Решите и внесите в metadata.yaml вручную; новый порядок авторов требует согласия всех.",
        "kk": "Шешім қабылдап, metadata.yaml ішіне қолмен енгізіңіз; авторлардың жаңа реті бәрінің келісімін "
        "қажет етеді.",
    },
)

TOO_MANY_COMMENTS = Fault(
    "P312",
    "too-many-comments",
    Severity.WARNING,
    {
        "en": "{file} has {count} more comments than are read; they are in {kept}.",
        "ru": "В {file} непрочитанных замечаний ещё {count}; они в {kept}.",
        "kk": "{file} ішінде оқылмаған тағы {count} ескертпе бар; олар {kept} ішінде.",
    },
    {
        "en": "Look through the file itself; no author writes so many by hand.",
        "ru": "Просмотрите сам файл; вручную столько не пишут.",
        "kk": "Файлдың өзін қарап шығыңыз; қолмен мұнша көп жазылмайды.",
    },
)

RECORD_LEFT = Fault(
    "P313",
    "record-left",
    Severity.ERROR,
    {
        "en": "{record} can't be read, so what came back for paper {paper} is not entered; the files are kept "
        "beside it.",
        "ru": "{record} не читается, поэтому полученное для статьи {paper} не внесено; файлы сохранены рядом.",
        "kk": "{record} оқылмайды, сондықтан {paper} мақаласына келгені енгізілмеді; файлдар жанында сақталды.",
    },
    {
        "en": "Mend the file and collect again from the same inbox.",
        "ru": "Исправьте файл и соберите ещё раз из той же папки.",
        "kk": "Файлды түзетіп, сол қалтадан қайта жинаңыз.",
    },
)

COVERING_LETTER = Fault(
    "P314",
    "covering-letter",
    Severity.NOTE,
    {
        "en": "A letter came with the decision on paper {paper}; it is kept as {kept} and does not hold the "
        "decision up.",
        "ru": "Вместе с решением по статье {paper} пришло письмо; оно сохранено как {kept} и решения не задерживает.",
        "kk": "{paper} мақаласы туралы шешіммен бірге хат келді; ол {kept} ретінде сақталды, шешімді кідіртпейді.",
    },
    {
        "en": "Read it: an author may have written a wish into the letter alone.",
        "ru": "Прочитайте его: пожелание могло быть только в письме.",
        "kk": "Оқып шығыңыз: автор тілегін тек хатқа жазуы мүмкін.",
    },
)

AUTOMATIC_LETTER = Fault(
    "P315",
    "automatic-letter",
    Severity.NOTE,
    {
        "en": "{file} was written by a machine: an absence note or a failed delivery. It is kept as {kept}.",
        "ru": "{file} написан автоматически: сообщение об отсутствии или о недоставке. Он сохранён как {kept}.",
        "kk": "{file} автоматты түрде жазылған: орнында жоқтығы немесе жеткізілмегені туралы хабар. Ол {kept} "
        "ретінде сақталды.",
    },
    {
        "en": "If a letter could not be delivered, find another address of the author.",
        "ru": "Если письмо не доставлено, найдите другой адрес автора.",
        "kk": "Хат жеткізілмесе, автордың басқа мекенжайын табыңыз.",
    },
)

NOT_COMMENTED = Fault(
    "P320",
    "word-file-not-commented",
    Severity.WARNING,
    {
        "en": "{file} can't be given comments; its corrections stay in the list.",
        "ru": "В {file} не удалось вписать примечания; правки остаются в списке.",
        "kk": "{file} ішіне ескертпе жазу мүмкін болмады; түзетулер тізімде қалады.",
    },
    {
        "en": "Open the file in Word, save it anew and run this again.",
        "ru": "Откройте файл в Word, сохраните заново и запустите ещё раз.",
        "kk": "Файлды Word бағдарламасында ашып, қайта сақтаңыз да, қайтадан іске қосыңыз.",
    },
)

SOURCE_LEFT = Fault(
    "P321",
    "source-left",
    Severity.WARNING,
    {
        "en": "{file} can't be read, so nothing is applied to it.",
        "ru": "{file} не читается, поэтому правки в него не внесены.",
        "kk": "{file} оқылмайды, сондықтан оған түзету енгізілмеді.",
    },
    {
        "en": "See what proceedings check says of it.",
        "ru": "Посмотрите, что говорит о нём proceedings check.",
        "kk": "Ол туралы proceedings check не айтатынын қараңыз.",
    },
)
