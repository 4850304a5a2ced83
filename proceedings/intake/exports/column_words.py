"""What headers and questions of forms are called, by the field that they fill: Kazakh, Russian, English, German.

Wordings are parted by `|`, in small letters, ё written е, without signs. Endings and courtesy don't matter.
"""

IGNORE = "ignore"

LOCALISED = frozenset({"title", "subtitle", "abstract", "keywords"})
"""Fields that may say their language behind a dot, as `title.kk`; so may parts of the author who filled in a form."""

WORDINGS = {
    "id": "id|paper id|submission id|paper number|submission number|abstract id|build id"
    "|registration number|number|nr|no|n|№|#|№ п п|п п|номер|номер заявки|номер доклада|номер работы"
    "|номер статьи|порядковый номер|код работы|код заявки|id заявки|id ответа|рет нөмірі|р с|нөмірі|нөмір"
    "|өтінім нөмірі|жұмыс нөмірі|paper #|submission #",
    "title": "title|paper title|title of paper|title of the paper|abstract title|title of abstract"
    "|title of presentation|presentation title|talk title|title of talk|submission title|article title"
    "|title of article|titel|titel des beitrags|beitragstitel|topic of report|report title|name of paper"
    "|название|название доклада|название статьи|название тезисов|название работы|название публикации"
    "|название выступления|название материала|заглавие|наименование доклада|наименование статьи|тема"
    "|тема доклада|тема статьи|тема выступления|тема работы|тема тезисов|тема публикации|заголовок"
    "|заголовок статьи|тақырып|тақырыбы|баяндама тақырыбы|мақала тақырыбы|тезис тақырыбы|жұмыс тақырыбы"
    "|баяндама атауы|мақала атауы|тезис атауы|жұмыс атауы|атауы|мақаланың аты|баяндаманың аты",
    "subtitle": "subtitle|paper subtitle|sub title|second title|title continuation|untertitel"
    "|подзаголовок|подзаголовок статьи|подзаголовок доклада|подназвание|дополнительное название"
    "|қосымша тақырып|қосымша атауы|тақырыпша|кіші тақырып",
    "abstract": "abstract|abstract text|paper abstract|text of abstract|summary|short summary|description"
    "|zusammenfassung|kurzfassung|annotation|аннотация|текст аннотации|краткая аннотация|реферат|резюме"
    "|краткое содержание|описание доклада|текст тезисов|тезисы доклада|аңдатпа|аңдатпа мәтіні|түйіндеме"
    "|түйін|қысқаша мазмұны|мақала аңдатпасы|тезис мәтіні|реферат статьи|abstract content",
    "keywords": "keywords|key words|keyword|paper keywords|list of keywords|index terms|tags|schlagwörter"
    "|schlüsselwörter|stichwörter|ключевые слова|ключевое слово|перечень ключевых слов"
    "|список ключевых слов|кілт сөздер|түйін сөздер|тірек сөздер|негізгі сөздер|түйінді сөздер"
    "|кілттік сөздер",
    "authors": "authors|author s|author|all authors|author list|list of authors|author names"
    "|names of authors|paper authors|autoren|autor|autorinnen und autoren|verfasser|авторы|автор|автор ы"
    "|список авторов|все авторы|фио авторов|ф и о авторов|авторы доклада|авторы статьи"
    "|авторский коллектив|докладчики|авторлар|авторлары|барлық авторлар|авторлар тізімі"
    "|авторлардың аты жөні|баяндамашылар|мақала авторлары|фио всех авторов|имена авторов|автор соавторы"
    "|авторы и соавторы",
    "coauthors": "coauthors|co authors|co author|coauthor|other authors|additional authors"
    "|further authors|names of co authors|list of co authors|weitere autoren|mitautoren|соавторы|соавтор"
    "|соавтор ы|фио соавторов|ф и о соавторов|список соавторов|другие авторы|остальные авторы"
    "|соавторы доклада|соавторы при наличии|данные соавторов|тең авторлар|бірлескен авторлар"
    "|қосалқы авторлар|серіктес авторлар|басқа авторлар|бірлескен автор|тең автор"
    "|тең авторлардың аты жөні|бірлескен авторлардың аты жөні|соавторлар",
    "author.family": "family name|surname|last name|lastname|familyname|second name surname"
    "|author surname|author last name|nachname|familienname|фамилия|фамилия автора|фамилия докладчика"
    "|фамилия участника|ваша фамилия|тегі|тегіңіз|автордың тегі|қатысушының тегі|баяндамашының тегі"
    "|фамилиясы|submitter last name|speaker surname",
    "author.given": "given name|first name|firstname|givenname|forename|author first name"
    "|author given name|given names|first names|vorname|имя|имя автора|имя докладчика|имя участника"
    "|ваше имя|аты|атыңыз|есімі|есіміңіз|автордың есімі|қатысушының есімі|баяндамашының есімі"
    "|submitter first name|speaker first name",
    "author.patronymic": "patronymic|middle name|middlename|patronym|author patronymic|middle initial"
    "|second name|отчество|отчество автора|отчество докладчика|отчество участника|ваше отчество"
    "|отчество при наличии|әкесінің аты|әкеңіздің аты|әкесінің есімі|әке аты|отчествосы",
    "author.name": "full name|name|your name|name of author|author name|name of participant"
    "|participant name|speaker|speaker name|name of speaker|presenter|presenting author|submitter"
    "|submitter name|first and last name|name and surname|фио|ф и о|ваше фио|фио автора|фио докладчика"
    "|фио участника|ф и о автора|ф и о докладчика|ф и о участника|фамилия имя отчество|фамилия имя"
    "|имя фамилия|имя и фамилия|фамилия и имя|фамилия и инициалы|докладчик|участник|первый автор"
    "|основной автор|аты жөні|толық аты жөні|тегі аты әкесінің аты|автордың аты жөні|қатысушының аты жөні"
    "|баяндамашының аты жөні|баяндамашы|тегі аты|аты тегі|тегі аты жөні|т а ә|автордың толық аты жөні"
    "|полное имя|контактное лицо|аты жөніңіз|толық аты жөніңіз",
    "author.email": "email|e mail|email address|e mail address|mail|author email|contact email|your email"
    "|username|corresponding author email|submitter email|email адрес|электронная почта"
    "|адрес электронной почты|эл почта|эл адрес|электронный адрес|почта|имейл|адрес эл почты|е mail"
    "|контактный email|электрондық пошта|электронды пошта|эл пошта|электрондық пошта мекенжайы"
    "|электрондық мекенжай|поштасы|e mail автора|почта автора",
    "author.phone": "phone|telephone|phone number|mobile|mobile phone|contact phone|cell phone|telefon"
    "|whatsapp|whats app|телефон|номер телефона|контактный телефон|мобильный телефон|сотовый телефон"
    "|телефон автора|контактный номер|тел|моб тел|телефон нөмірі|байланыс телефоны|ұялы телефон|телефоны"
    "|байланыс нөмірі|контактные телефоны|телефон whatsapp",
    "author.affiliation": "affiliation|affiliations|affiliation of author|affiliation of first author"
    "|organisation|organization|institution|university|company|workplace|place of work|employer"
    "|name of organization|organization name|place of study|hochschule|einrichtung|организация"
    "|место работы|место учебы|место работы учебы|место работы или учебы|название организации"
    "|наименование организации|вуз|университет|аффилиация|учреждение|полное название организации"
    "|учебное заведение|наименование вуза|ұйым|ұйымы|ұйым атауы|жұмыс орны|оқу орны|мекеме|мекемесі"
    "|университеті|жұмыс немесе оқу орны|жұмыс оқу орны|жоо|ұйымның атауы",
    "author.city": "city|town|city of residence|author city|your city|location city|stadt|ort|город"
    "|населенный пункт|город проживания|город организации|город автора|ваш город|қала|қаласы|қалаңыз"
    "|тұратын қаласы|ұйым қаласы|елді мекен",
    "author.country": "country|country of residence|author country|your country|nation"
    "|country of affiliation|land|страна|страна проживания|страна организации|страна автора|ваша страна"
    "|государство|ел|елі|еліңіз|мемлекет|тұратын елі",
    "author.post": "position|post|job title|job position|occupation|current position|author position"
    "|funktion|должность|занимаемая должность|должность автора|должность докладчика|ваша должность"
    "|лауазымы|лауазым|лауазымыңыз|қызметі|атқаратын қызметі|автордың лауазымы|должность и место работы",
    "author.degree": "degree|academic degree|scientific degree|academic title|degree and title"
    "|highest degree|akademischer grad|ученая степень|степень|ученое звание|ученая степень звание"
    "|ученая степень и звание|ученая степень ученое звание|академическая степень|академическое звание"
    "|научная степень|ғылыми дәрежесі|ғылыми дәреже|ғылыми атағы|ғылыми атақ|ғылыми дәрежесі атағы"
    "|академиялық дәрежесі|дәрежесі|академиялық атағы",
    "author.rank": "rank|military rank|special rank|service rank|rank of author|author rank|officer rank"
    "|воинское звание|специальное звание|звание|классный чин|военное звание|спецзвание|звание автора"
    "|әскери атағы|әскери шені|арнайы атағы|шені",
    "author.orcid": "orcid|orcid id|orcid number|orcid link|author orcid|your orcid|orcid url"
    "|orcid identifier|orcid автора|номер orcid|идентификатор orcid|orcid нөмірі|orcid идентификаторы"
    "|код orcid|ссылка на orcid|автордың orcid",
    "section": "section|track|track name|topic|topic area|session|session title|subject area|workshop"
    "|workshop id|stream|area|primary subject area|section number|symposium|sektion|секция|номер секции"
    "|название секции|секция конференции|направление|научное направление|тематическое направление"
    "|выберите секцию|направление конференции|тематика|раздел|подсекция|секция атауы|секциясы|бағыт"
    "|бағыты|ғылыми бағыты|конференция бағыты|секция нөмірі|бөлім|бөлімі",
    "kind": "kind|type|paper type|type of paper|submission type|type of submission|presentation type"
    "|type of presentation|contribution type|type of contribution|type of talk|format of paper|тип"
    "|тип доклада|тип работы|тип публикации|вид доклада|вид публикации|вид работы|статус доклада"
    "|тип материала|түрі|баяндама түрі|жұмыс түрі|мақала түрі|жарияланым түрі",
    "language": "language|paper language|language of paper|language of presentation|presentation language"
    "|language of the text|submission language|sprache|язык|язык доклада|язык статьи|язык публикации"
    "|язык выступления|рабочий язык|язык работы|язык текста|тіл|тілі|баяндама тілі|мақала тілі|жұмыс тілі"
    "|жарияланым тілі|баяндаманың тілі",
    "decision": "decision|status|paper status|acceptance|acceptance status|final decision|review result"
    "|state|verdict|entscheidung|решение|статус|статус заявки|статус работы|решение оргкомитета"
    "|решение комиссии|результат рецензирования|принято|итог|шешім|шешімі|мәртебесі|мәртебе|қорытынды"
    "|ұйымдастыру комитетінің шешімі",
    "file": "file|file name|filename|paper file|manuscript|manuscript file|upload|upload file"
    "|upload your paper|attachment|attach file|upload abstract|datei|файл|имя файла|название файла"
    "|загрузите файл|прикрепите файл|файл статьи|файл тезисов|файл доклада|загрузите тезисы"
    "|загрузите статью|прикрепите статью|прикрепите тезисы|вложение|файл работы|текст статьи|файл атауы"
    "|файлды жүктеңіз|мақала файлы|тезис файлы|тезистерді жүктеңіз|тезисті жүктеңіз|файлды тіркеңіз"
    "|мақаланы жүктеңіз|мақала мәтіні",
    "udc": "udc|udk|udc code|udc index|udc number|universal decimal classification|удк|индекс удк|код удк"
    "|шифр удк|номер удк|удк статьи|әож|әож коды|әож индексі|әмбебап ондық жіктеу",
    "irsti": "irsti|grnti|irsti code|irsti index|irsti number|grnti code|мрнти|код мрнти|индекс мрнти"
    "|шифр мрнти|грнти|код грнти|рубрика мрнти|хғтар|ғтамр|хғтар коды|ғтамр коды",
    "doi": "doi|doi number|doi link|doi url|digital object identifier|paper doi|article doi|doi статьи"
    "|номер doi|ссылка doi|индекс doi|doi нөмірі|мақала doi|doi сілтемесі",
    "consent": "consent|agreement|consent to publication|consent to processing of personal data|i agree"
    "|terms|copyright signature|согласие|согласие на обработку персональных данных|согласие на публикацию"
    "|я согласен|согласны ли вы|даю согласие|обработка персональных данных|согласие автора|келісім"
    "|келісемін|дербес деректерді өңдеуге келісім|жариялауға келісім",
    "submitted": "timestamp|submitted|submitted at|submission date|submission time|created|date submitted"
    "|date of submission|last updated|last modified|start time|completion time|отметка времени"
    "|время создания|дата подачи|дата отправки|дата заявки|дата заполнения|время отправки"
    "|дата регистрации|уақыт белгісі|жіберілген уақыты|тіркелген күні|жіберілген күні",
    "private": "date of birth|birthday|passport|passport number|personal address|home address"
    "|postal address|address|telegram|dietary requirements|age|gender|sex|iin|visa|comments|comment"
    "|дата рождения|иин|паспорт|паспортные данные|домашний адрес|почтовый адрес|адрес|адрес проживания"
    "|возраст|пол|телеграм|бронирование гостиницы|нужна гостиница|комментарий|комментарии|примечание"
    "|примечания|туған күні|жсн|төлқұжат|мекенжайы|үй мекенжайы|жынысы|жасы|ескерту|түсініктеме|оплата"
    "|чек|квитанция|чек об оплате|төлем|төлем түбіртегі|receipt|payment",
    IGNORE: "ignore|pages|number of pages|page count|form of participation|participation format|reviewers"
    "|reviewer|score|average|количество страниц|число страниц|форма участия|формат участия|участие"
    "|количество авторов|рецензент|рецензенты|баллы|оценка|қатысу түрі|қатысу нысаны|бет саны|беттер саны"
    "|рецензент аты|web page|website|сайт|нужен сертификат|сертификат",
}
"""`private` is kept in the private file alone; `ignore` is known and not wanted, such as the number of pages."""

LANGUAGES = {
    "kk": "каз казахский казахском казахски kk kz kaz kazakh qazaq қаз қазақ қазақша қазақ тілінде",
    "ru": "рус русский русском русски ru rus russian орыс орысша",
    "en": "англ английский английском английски en eng english englisch ағылш ағылшын ағылшынша",
    "uk": "укр украинский украинском uk ukr ukrainian україн",
    "de": "нем немецкий немецком deutsch german неміс",
}
"""Words of a header that say which language its cells are in."""

COURTESY = """
на языке язык in language тілінде тілі the a an of your you please enter provide specify write fill full
complete и или және мен немесе for вашего вашей ваше ваша ваш ваши вашу пожалуйста укажите введите напишите
впишите заполните внесите полностью полное полный полная полные кратко сіздің өтініш жазыңыз енгізіңіз
көрсетіңіз толтырыңыз толық толығымен обязательно required optional міндетті если есть при наличии бар болса
научного научной научная научный ғылыми конференции конференция предлагаемого предлагаемой вас своего своей своё
свою свой
"""
"""Words that ask politely and say nothing."""
