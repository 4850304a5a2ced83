"""Names of countries as they stand in affiliations: Russian, Kazakh, English, German; short and official ones."""

import re

RUSSIAN = """
    казахстан|республика казахстан|рк|россия|рф|российская федерация|кыргызстан|киргизия|
    кыргызская республика|узбекистан|республика узбекистан|таджикистан|республика таджикистан|туркменистан|
    туркмения|беларусь|белоруссия|республика беларусь|азербайджан|азербайджанская республика|армения|
    грузия|молдова|украина|литва|латвия|эстония|германия|фрг|китай|кнр|китайская народная республика|
    сша|соединённые штаты америки|соединенные штаты америки|турция|турецкая республика|польша|монголия|
    франция|италия|испания|португалия|великобритания|соединённое королевство|соединенное королевство|
    ирландия|нидерланды|бельгия|швейцария|австрия|чехия|чешская республика|словакия|словения|венгрия|
    румыния|болгария|сербия|хорватия|греция|швеция|норвегия|финляндия|дания|исландия|япония|
    южная корея|республика корея|индия|пакистан|иран|ирак|израиль|египет|оаэ|
    объединённые арабские эмираты|саудовская аравия|канада|мексика|бразилия|аргентина|австралия|
    новая зеландия|сингапур|малайзия|вьетнам|таиланд|индонезия|юар
"""
KAZAKH = """
    қазақстан|қазақстан республикасы|қр|ресей|ресей федерациясы|қырғызстан|қырғыз республикасы|өзбекстан|
    өзбекстан республикасы|тәжікстан|түрікменстан|беларусь республикасы|әзербайжан|украина|германия|
    қытай|қхр|ақш|америка құрама штаттары|түркия|түркия республикасы|польша|моңғолия|ұлыбритания|
    франция|италия|жапония|оңтүстік корея|корея республикасы|үндістан|біріккен араб әмірліктері|мысыр|
    израиль|канада|чехия|швейцария|швеция|нидерланд|нидерландтар
"""
ENGLISH = """
    kazakhstan|republic of kazakhstan|russia|russian federation|kyrgyzstan|kyrgyz republic|uzbekistan|
    tajikistan|turkmenistan|belarus|azerbaijan|armenia|georgia|moldova|ukraine|lithuania|latvia|
    estonia|germany|china|p.r. china|pr china|people's republic of china|usa|u.s.a|united states|
    united states of america|turkey|türkiye|poland|mongolia|france|italy|spain|portugal|uk|u.k|
    united kingdom|great britain|england|scotland|ireland|netherlands|the netherlands|belgium|
    switzerland|austria|czech republic|czechia|slovakia|slovenia|hungary|romania|bulgaria|serbia|
    croatia|greece|sweden|norway|finland|denmark|iceland|japan|korea|south korea|republic of korea|
    india|pakistan|iran|iraq|israel|egypt|uae|united arab emirates|saudi arabia|qatar|canada|mexico|
    brazil|argentina|chile|australia|new zealand|singapore|malaysia|vietnam|thailand|indonesia|
    south africa|hong kong|taiwan
"""
GERMAN = (
    "deutschland|österreich|schweiz|frankreich|niederlande|italien|polen|ungarn|schweden|norwegen|dänemark|finnland"
)

NAMES = frozenset(
    " ".join(name.split()) for names in (RUSSIAN, KAZAKH, ENGLISH, GERMAN) for name in names.split("|") if name.strip()
)
STOP = re.compile(r"[.\s]+$")


def is_country(words: str) -> bool:
    """Whether the words are the name of a country and nothing else."""
    return STOP.sub("", " ".join(words.split())).casefold() in NAMES
