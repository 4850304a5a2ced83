"""What can be wrong with a release: what it can't be made of, and what is found where one is verified."""

from proceedings.model.diagnostic import Fault, Severity

VOLUME_WITH_ERRORS = Fault(
    "D101",
    "volume-with-errors",
    Severity.ERROR,
    {
        "en": "Nothing was released: the volume has {count} errors.",
        "ru": "Выпуск не сделан: в сборнике ошибок: {count}.",
        "kk": "Шығарылым жасалмады: жинақтағы қате саны: {count}.",
    },
    {
        "en": "Correct them, or give --draft for a release that says it is a draft.",
        "ru": "Исправьте их или задайте --draft: тогда выпуск будет помечен как черновик.",
        "kk": "Оларды түзетіңіз немесе --draft деңіз: онда шығарылым жоба деп белгіленеді.",
    },
)

NOT_TOLD = Fault(
    "D102",
    "export-not-told",
    Severity.NOTE,
    {
        "en": "The records for {name} are left out: they need to know {needs}.",
        "ru": "Записи {name} пропущены: для них не указано: {needs}.",
        "kk": "{name} жазбалары жасалмады: оларға қажет дерек берілмеген: {needs}.",
    },
    {
        "en": "Give the option of that name: --{first}.",
        "ru": "Задайте параметр с этим именем: --{first}.",
        "kk": "Осы атаулы параметрді беріңіз: --{first}.",
    },
)

NO_OFFPRINT = Fault(
    "D103",
    "no-offprint",
    Severity.WARNING,
    {
        "en": "Paper {id} has no offprint: a notice stands in its place in the volume.",
        "ru": "Отдельного файла статьи {id} нет: в сборнике вместо неё стоит извещение.",
        "kk": "{id} мақаласының жеке файлы жоқ: жинақта оның орнына хабарлама тұр.",
    },
    {
        "en": "Mend what the notice tells of, or leave the paper out.",
        "ru": "Устраните то, о чём говорит извещение, или исключите статью.",
        "kk": "Хабарламада айтылғанды түзетіңіз немесе мақаланы алып тастаңыз.",
    },
)

HEAVY_OFFPRINT = Fault(
    "D104",
    "heavy-offprint",
    Severity.WARNING,
    {
        "en": "The offprint of paper {id} has {megabytes} MB; Google Scholar passes over files above {limit} MB.",
        "ru": "Файл статьи {id} занимает {megabytes} МБ; Google Scholar пропускает файлы больше {limit} МБ.",
        "kk": "{id} мақаласының файлы {megabytes} МБ; Google Scholar {limit} МБ-тан үлкен файлдарды алмайды.",
    },
    {
        "en": "Ask the author for smaller pictures.",
        "ru": "Попросите у автора рисунки меньшего размера.",
        "kk": "Автордан көлемі кішірек сурет сұраңыз.",
    },
)

NO_SUMS = Fault(
    "D110",
    "no-checksums",
    Severity.ERROR,
    {
        "en": "There is no SHA256SUMS: nothing tells what the files should be.",
        "ru": "Нет файла SHA256SUMS: не с чем сравнивать.",
        "kk": "SHA256SUMS файлы жоқ: салыстыратын ештеңе жоқ.",
    },
    {
        "en": "Name the folder that a release was made in, or unpack the archive again.",
        "ru": "Укажите папку выпуска или распакуйте архив заново.",
        "kk": "Шығарылым қалтасын көрсетіңіз немесе архивті қайта ашыңыз.",
    },
)

BAD_MANIFEST = Fault(
    "D111",
    "unreadable-manifest",
    Severity.ERROR,
    {
        "en": "manifest.json is missing or can't be read.",
        "ru": "manifest.json отсутствует или не читается.",
        "kk": "manifest.json жоқ немесе оқылмайды.",
    },
    {
        "en": "Take the release anew from where it was published.",
        "ru": "Возьмите выпуск заново оттуда, где он опубликован.",
        "kk": "Шығарылымды жарияланған жерінен қайта алыңыз.",
    },
)

MISSING_FILE = Fault(
    "D112",
    "missing-released-file",
    Severity.ERROR,
    {
        "en": "{file} is missing.",
        "ru": "Нет файла {file}.",
        "kk": "{file} файлы жоқ.",
    },
    {
        "en": "Take the release anew from where it was published.",
        "ru": "Возьмите выпуск заново оттуда, где он опубликован.",
        "kk": "Шығарылымды жарияланған жерінен қайта алыңыз.",
    },
)

CHANGED_FILE = Fault(
    "D113",
    "changed-file",
    Severity.ERROR,
    {
        "en": "{file} is not the file that was released: its SHA-256 is {found}, not {wanted}.",
        "ru": "{file} отличается от выпущенного: SHA-256 {found} вместо {wanted}.",
        "kk": "{file} шығарылған файлдан өзгеше: SHA-256 {found}, ал {wanted} болуы керек.",
    },
    {
        "en": "It was changed or damaged on the way; take it anew from where it was published.",
        "ru": "Файл изменён или повреждён в пути; возьмите его заново оттуда, где он опубликован.",
        "kk": "Файл өзгертілген не жолда бүлінген; жарияланған жерінен қайта алыңыз.",
    },
)

ADDED_FILE = Fault(
    "D114",
    "added-file",
    Severity.WARNING,
    {
        "en": "{file} is no part of the release.",
        "ru": "{file} не входит в выпуск.",
        "kk": "{file} шығарылымға кірмейді.",
    },
    {
        "en": "Somebody has put it there; nothing is known of it.",
        "ru": "Его добавили потом; о нём ничего не известно.",
        "kk": "Оны кейін біреу қосқан; ол туралы ештеңе белгісіз.",
    },
)

UNREADABLE_COPY = Fault(
    "D115",
    "unreadable-copy",
    Severity.ERROR,
    {
        "en": "{file} doesn't open as a PDF: it is {reason}.",
        "ru": "{file} не открывается как PDF: {reason}.",
        "kk": "{file} PDF ретінде ашылмайды: {reason}.",
    },
    {
        "en": "Take it anew from where the release was published.",
        "ru": "Возьмите его заново оттуда, где опубликован выпуск.",
        "kk": "Оны шығарылым жарияланған жерден қайта алыңыз.",
    },
)

OTHER_LENGTH = Fault(
    "D116",
    "other-number-of-pages",
    Severity.ERROR,
    {
        "en": "{file} has {found} pages, not {wanted}.",
        "ru": "В файле {file} страниц: {found}, а должно быть {wanted}.",
        "kk": "{file} файлында {found} бет бар, ал {wanted} болуы керек.",
    },
    {
        "en": "Take it anew from where the release was published.",
        "ru": "Возьмите его заново оттуда, где опубликован выпуск.",
        "kk": "Оны шығарылым жарияланған жерден қайта алыңыз.",
    },
)

LISTS_DIFFER = Fault(
    "D117",
    "lists-differ",
    Severity.ERROR,
    {
        "en": "SHA256SUMS and manifest.json don't say the same of {file}.",
        "ru": "SHA256SUMS и manifest.json говорят о {file} разное.",
        "kk": "SHA256SUMS пен manifest.json {file} туралы әртүрлі айтады.",
    },
    {
        "en": "One of the two was changed; ask whoever released it for their SHA256SUMS.",
        "ru": "Один из двух изменён; попросите SHA256SUMS у того, кто делал выпуск.",
        "kk": "Екеуінің бірі өзгертілген; шығарылым жасаған адамнан SHA256SUMS сұраңыз.",
    },
)

BROKEN_SIGNATURE = Fault(
    "D118",
    "broken-signature",
    Severity.ERROR,
    {
        "en": "The signature on {file} doesn't hold: the file was changed after it was signed.",
        "ru": "Подпись в {file} недействительна: файл изменён после подписания.",
        "kk": "{file} файлындағы қолтаңба жарамсыз: файл қол қойылғаннан кейін өзгертілген.",
    },
    {
        "en": "Take it anew from where the release was published.",
        "ru": "Возьмите его заново оттуда, где опубликован выпуск.",
        "kk": "Оны шығарылым жарияланған жерден қайта алыңыз.",
    },
)

MISSING_SIGNATURE = Fault(
    "D119",
    "missing-signature",
    Severity.ERROR,
    {
        "en": "{file} should bear a signature and has none.",
        "ru": "Файл {file} должен быть подписан, но подписи нет.",
        "kk": "{file} файлында қолтаңба болуы керек, бірақ ол жоқ.",
    },
    {
        "en": "Take it anew from where the release was published.",
        "ru": "Возьмите его заново оттуда, где опубликован выпуск.",
        "kk": "Оны шығарылым жарияланған жерден қайта алыңыз.",
    },
)

SIGNATURES_UNSEEN = Fault(
    "D120",
    "signatures-not-looked-at",
    Severity.WARNING,
    {
        "en": "{count} files are signed, but the signatures were not looked at.",
        "ru": "Подписанных файлов: {count}, но подписи не проверены.",
        "kk": "Қол қойылған файл саны: {count}, бірақ қолтаңбалар тексерілмеді.",
    },
    {
        "en": "Install what that needs: pip install 'proceedings[sign]'.",
        "ru": "Установите нужное для этого: pip install 'proceedings[sign]'.",
        "kk": "Бұған қажеттіні орнатыңыз: pip install 'proceedings[sign]'.",
    },
)
