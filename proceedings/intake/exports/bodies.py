"""Words in a box of names that name no person: universities, ministries, places; and those that mean nobody."""

import re

from proceedings.intake.exports.name_endings import JOINERS, KIN_WORDS, is_initials, is_particle

ORGANISATION = re.compile(
    r"(?<!-)(?:univ|institut|academy|akadem|académ|college|school\b|faculty|facultad|department|dept\b|ministry"
    r"|laborator|\blab\b|cent(?:er|re)\b|research|council|committee|association|society|foundation|agency|hospital"
    r"|clinic|company|corporation|\bbank\b|hochschule|technolog|science|polytech|politec|museum|library|office\b"
    r"|\b(?:inc|ltd|llc|llp|gmbh|corp|s\.?p\.?a|plc|ag|cnrs|inria)\b"
    r"|универс|институт|академи|колледж|школ[аыеу]?\b|лицей|гимнази|факультет|кафедр|министерств|департамент"
    r"|комитет|лаборатор|центр|агентств|управлени|ассоциаци|обществ|фонд\b|прокуратур|полици[ия]\b|\bсуд\b|судебн"
    r"|компани|завод\b|совет\b|больниц|клиник|музей|библиотек|нии\b|имени\b|\bим\."
    r"|\b(?:тоо|ао|ооо|рга|гу|ргп|нао|кгу|жшс|ақ|рмк|фгбоу|оао|зао|ип)\b"
    r"|атындағы|министрлі|мектеп|мектеб|бөлім|басқарма|орталы[ғқ]|зертхана|қоғам|\bқор[ыу]?\b|ұйым|\bсот[ы]?\b)",
    re.IGNORECASE,
)
_COUNTRIES = (
    "казахстан|қазақстан|рк|қр|kazakhstan|россия|рф|russia|узбекистан|өзбекстан|uzbekistan|кыргызстан|қырғызстан"
    "|kyrgyzstan|беларусь|belarus|украина|ukraine|таджикистан|tajikistan|азербайджан|azerbaijan|грузия|georgia"
    "|армения|armenia|китай|china|турция|түркия|turkey|türkiye|turkiye|germany|deutschland|германия|франция"
    "|france|spain|italy|uk|usa|сша|poland|польша|japan|india|korea|канада|canada|australia|austria|switzerland"
    "|netherlands|belgium|sweden|norway|finland|denmark|великобритания|ұлыбритания|united kingdom|great britain"
    "|соединённое королевство|united states|united states of america|соединённые штаты америки"
    "|америка құрама штаттары|республика казахстан|қазақстан республикасы|republic of kazakhstan"
    "|российская федерация|ресей|russian federation|czechia|czech republic|чехия|italia|италия|испания|нидерланды"
    "|the netherlands|bulgaria|болгария|сербия|serbia|croatia|slovenia|slovakia|romania|румыния|hungary|венгрия"
    "|greece|греция|portugal|португалия|ireland|israel|израиль|iran|иран|iraq|pakistan|пакистан|mongolia|монголия"
    "|indonesia|malaysia|малайзия|thailand|vietnam|вьетнам|singapore|taiwan|south korea|республика корея|egypt"
    "|египет|brazil|бразилия|mexico|argentina|chile|colombia|nigeria|south africa|saudi arabia|uae|оаэ|latvia"
    "|латвия|lithuania|литва|estonia|эстония|moldova|молдова|turkmenistan|туркменистан|түркіменстан|тәжікстан"
    "|грекия|қытай|үндістан|индия|япония|жапония|корея|швейцария|австрия|швеция|норвегия|финляндия|дания|бельгия"
    "|new zealand"
)
COUNTRIES = frozenset(_COUNTRIES.split("|"))
_TOWNS = """
    алматы almaty астана astana нур-султан нұр-сұлтан шымкент shymkent караганда қарағанды karaganda костанай
    қостанай kostanay ақтөбе актобе aktobe тараз taraz павлодар pavlodar семей semey атырау atyrau ақтау актау
    aktau орал уральск көкшетау кокшетау kokshetau талдықорған талдыкорган түркістан туркестан қызылорда
    кызылорда петропавл петропавловск москва moscow санкт-петербург новосибирск казань омск томск екатеринбург
    минск киев ташкент tashkent бишкек bishkek душанбе баку london berlin paris vienna beijing
"""
TOWNS = frozenset(_TOWNS.split())
TALK = re.compile(
    r"(?<!\w)(?:как|см|на|по|для|из|файл\w*|выше|ниже|see|the|of|as|in|is|for|file|above|below|attached)(?!\w)"
)
TOWN = re.compile(r"^(?:г|гор|қ|пос|с|обл)\.\s?\w|\s(?:қ|қаласы|облысы|область)\.?$")
MIXED = re.compile(r"(?!(?:Mc|Mac|De|Di|La|Le|Du|Fitz|Van))\w*[a-zа-яёәғқңөұүһі][A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]{2,}\w*")
"""КазНУ, ҚазҰУ, KazNU: small letters, then capitals."""

OTHERS = re.compile(r"(?:и|and|және)?\s*(?:др|другие|others|et\s?al|т\.\s?б|басқалар)", re.IGNORECASE)
_NOBODY = (
    "нет|нету|не имеется|отсутствует|отсутствуют|нет соавторов|без соавторов|соавторов нет|соавторы отсутствуют"
    "|нет авторов|жоқ|авторлар жоқ|қосалқы авторлар жоқ|бірлескен авторлар жоқ|тең авторлар жоқ|no|none|nil|null"
    "|n/a|na|not applicable|no co-authors|no coauthors|no co-author|no other authors|without co-authors"
    "|without coauthors|not any|нет данных"
)
NOBODY = frozenset(_NOBODY.split("|"))


def means_nobody(words: str) -> bool:
    """Whether the words say that there is no one: «нет», “n/a”, a dash, nothing at all."""
    plain = " ".join(words.split()).strip(" .!-–—_/").casefold()
    return not any(letter.isalpha() for letter in plain) or plain in NOBODY or plain.replace("ё", "е") in NOBODY


def is_body(words: str) -> bool:
    """Whether the words name an organisation or a place, or say something that no name says."""
    if (
        ORGANISATION.search(words)
        or TOWN.search(words)
        or MIXED.search(words)
        or re.search(r"[«»“”\"]|\d{2}", words)
        or TALK.search(words)
    ):
        return True
    typed = words.split()
    if words.strip(" .").casefold() in COUNTRIES | TOWNS:
        return True
    small = [word for word in typed if _is_small(word)]
    return bool(small) and len(small) < len(typed) or len(small) > 3


def body_town_country(words: str) -> tuple[str, str, str]:
    """An organisation as typed, with the town and country that stand after it: “KazNU, Almaty, Kazakhstan”."""
    parts = [part.strip() for part in words.split(",")]
    country = parts.pop() if len(parts) > 1 and parts[-1].strip(".").casefold() in COUNTRIES else ""
    town = parts.pop() if len(parts) > 1 and (_is_town(parts[-1]) or (country and len(parts[-1].split()) == 1)) else ""
    return ", ".join(parts), town, country


def _is_town(words: str) -> bool:
    return words.strip(".").casefold() in TOWNS or bool(TOWN.search(words) and not ORGANISATION.search(words))


def are_others(words: str) -> bool:
    """“et al.”, «и др.», «және т.б.»: people whom nobody named."""
    return bool(OTHERS.fullmatch(words.strip(" .,")))


def is_acronym(words: str) -> bool:
    """МВД РК, MIT: two to six capitals in each word, no vowels needed."""
    return all(2 <= len(word) <= 6 and word.isalpha() and word.isupper() for word in words.split()) and bool(words)


def _is_small(word: str) -> bool:
    """A word in small letters that no name has inside."""
    bare = word.strip(".,-")
    return bare[:1].islower() and not (
        is_particle(bare) or bare in JOINERS | KIN_WORDS or is_initials(word) or "-" in bare or "'" in bare
    )
