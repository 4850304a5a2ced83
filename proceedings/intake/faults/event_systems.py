"""What can be wrong with exports of event systems, book builders and journals, in JSON, YAML and XML."""

from proceedings.model.diagnostic import Fault, Severity

BROKEN_XML = Fault(
    "R430",
    "broken-xml-export",
    Severity.ERROR,
    {
        "en": "This XML export can't be read: it is cut short or not well-formed.",
        "ru": "Эта выгрузка XML не читается: она оборвана или неправильно построена.",
        "kk": "Бұл XML жүктемесі оқылмайды: ол үзілген немесе дұрыс құрылмаған.",
    },
    {
        "en": "Export it from the system again; don't edit it by hand.",
        "ru": "Выгрузите файл из системы ещё раз и не правьте его вручную.",
        "kk": "Файлды жүйеден қайта жүктеңіз, қолмен түзетпеңіз.",
    },
)

XML_WITH_DTD = Fault(
    "R431",
    "xml-export-with-dtd",
    Severity.ERROR,
    {
        "en": "This XML export defines a DTD of its own, which no system writes; it is not read.",
        "ru": "Эта выгрузка XML содержит собственный DTD, чего системы не делают; она не прочитана.",
        "kk": "Бұл XML жүктемесінде өз DTD анықтамасы бар, жүйелер бұлай жазбайды; ол оқылмады.",
    },
    {
        "en": "Export it from the system again, or ask who made the file.",
        "ru": "Выгрузите файл из системы ещё раз или спросите, кто его сделал.",
        "kk": "Файлды жүйеден қайта жүктеңіз немесе оны кім жасағанын сұраңыз.",
    },
)

MANUSCRIPT_NOT_THERE = Fault(
    "R432",
    "manuscript-not-there",
    Severity.WARNING,
    {
        "en": "Submission {key} names the file {file}, which is not among the files gathered.",
        "ru": "Работа {key} называет файл {file}, которого нет среди собранных файлов.",
        "kk": "{key} жұмысы {file} файлын атайды, бірақ ол жиналған файлдар арасында жоқ.",
    },
    {
        "en": "Put the file beside the others under this name and gather again.",
        "ru": "Положите файл под этим именем рядом с другими и соберите ещё раз.",
        "kk": "Файлды осы атпен басқаларының қасына қойып, қайта жинаңыз.",
    },
)

MASKED_ADDRESSES = Fault(
    "R433",
    "masked-addresses",
    Severity.NOTE,
    {
        "en": "{count} e-mail addresses are masked in this export; they are not taken.",
        "ru": "В этой выгрузке скрыто адресов e-mail: {count}; они не взяты.",
        "kk": "Бұл жүктемеде жасырылған e-mail мекенжайларының саны: {count}; олар алынбады.",
    },
    {
        "en": "Export the addresses with an organiser's rights if you want to write to the authors.",
        "ru": "Чтобы писать авторам, выгрузите адреса с правами организатора.",
        "kk": "Авторларға хат жазу үшін мекенжайларды ұйымдастырушы құқығымен жүктеңіз.",
    },
)

PART_NOT_TAKEN = Fault(
    "R434",
    "part-not-taken",
    Severity.NOTE,
    {
        "en": "Not taken from the export: {parts}.",
        "ru": "Из выгрузки не взято: {parts}.",
        "kk": "Жүктемеден алынбады: {parts}.",
    },
    {
        "en": "Put what you want to print of it into conference.yaml, or as a submission of its own.",
        "ru": "Внесите нужное для печати в conference.yaml или добавьте отдельной работой.",
        "kk": "Басуға керегін conference.yaml ішіне енгізіңіз немесе жеке жұмыс етіп қосыңыз.",
    },
)

EMBEDDED_FILES = Fault(
    "R435",
    "embedded-files",
    Severity.WARNING,
    {
        "en": "Files packed inside this export are not taken: {count} ({names}).",
        "ru": "Файлы, вложенные в эту выгрузку, не взяты: {count} ({names}).",
        "kk": "Осы жүктеменің ішіне салынған файлдар алынбады: {count} ({names}).",
    },
    {
        "en": "Download the manuscripts from the journal's site into folders named by the ids, and gather again.",
        "ru": "Скачайте рукописи с сайта журнала в папки с номерами работ и соберите ещё раз.",
        "kk": "Қолжазбаларды журнал сайтынан жұмыс нөмірлерімен аталған қалталарға жүктеп, қайта жинаңыз.",
    },
)

SPEAKERS_BY_CODE = Fault(
    "R436",
    "speakers-by-code",
    Severity.WARNING,
    {
        "en": "Submission {key} gives speakers by their codes only: {codes}.",
        "ru": "В работе {key} докладчики указаны только кодами: {codes}.",
        "kk": "{key} жұмысында баяндамашылар тек кодтармен көрсетілген: {codes}.",
    },
    {
        "en": "Put the list of speakers or schedule.json beside this export and gather again.",
        "ru": "Положите рядом список докладчиков или schedule.json и соберите ещё раз.",
        "kk": "Қасына баяндамашылар тізімін немесе schedule.json файлын қойып, қайта жинаңыз.",
    },
)

TOLD_TWICE = Fault(
    "R437",
    "told-twice",
    Severity.NOTE,
    {
        "en": "Abstract {key} is contribution {other} too; they are taken for one.",
        "ru": "Тезисы {key} — это и доклад {other}; взято как одна работа.",
        "kk": "{key} тезисі {other} баяндамасы да болып табылады; бір жұмыс ретінде алынды.",
    },
    {
        "en": "If they are two works, give them different titles in the system.",
        "ru": "Если это разные работы, дайте им в системе разные названия.",
        "kk": "Егер олар екі бөлек жұмыс болса, жүйеде әртүрлі атау беріңіз.",
    },
)

TEXT_IN_EXPORT = Fault(
    "R438",
    "text-in-export",
    Severity.WARNING,
    {
        "en": "The text of {key} stands in its XML only; the record is taken, the text is not.",
        "ru": "Текст работы {key} есть только в её XML; взята запись, но не текст.",
        "kk": "{key} жұмысының мәтіні тек XML ішінде; жазба алынды, мәтін алынбады.",
    },
    {
        "en": "Put the manuscript beside the XML under the same name and gather again.",
        "ru": "Положите рукопись рядом с XML под тем же именем и соберите ещё раз.",
        "kk": "Қолжазбаны XML қасына дәл сол атпен қойып, қайта жинаңыз.",
    },
)

NON_ARCHIVAL = Fault(
    "R439",
    "non-archival-paper",
    Severity.NOTE,
    {
        "en": "Submission {key} is marked non-archival: it was presented, but is not meant for the book.",
        "ru": "Работа {key} помечена как неархивная: её доложили, но она не предназначена для сборника.",
        "kk": "{key} жұмысы архивтік емес деп белгіленген: ол баяндалған, бірақ жинаққа арналмаған.",
    },
    {
        "en": "Leave its folder out of the conference folder if it is not to be printed.",
        "ru": "Уберите её папку из папки конференции, если печатать её не нужно.",
        "kk": "Басылмайтын болса, оның қалтасын конференция қалтасынан алып тастаңыз.",
    },
)

SAME_ID = Fault(
    "R440",
    "same-id-twice",
    Severity.WARNING,
    {
        "en": "Two submissions of this export have the id {key}; the second is taken as {other}.",
        "ru": "В выгрузке две работы с номером {key}; вторая взята как {other}.",
        "kk": "Жүктемеде {key} нөмірлі екі жұмыс бар; екіншісі {other} ретінде алынды.",
    },
    {
        "en": "Look whether one work was exported twice; if so, leave one file out and gather again.",
        "ru": "Проверьте, не выгружена ли одна работа дважды; если да, уберите лишний файл и соберите ещё раз.",
        "kk": "Бір жұмыс екі рет жүктелмегенін тексеріңіз; солай болса, артық файлды алып, қайта жинаңыз.",
    },
)
