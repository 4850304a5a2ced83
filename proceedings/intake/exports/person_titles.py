"""Degrees, ranks, posts and forms of address that are typed before and after names, taken out of the words."""

import re
from dataclasses import dataclass

END = r"(?![\w])"
_SCIENCE = r"(?:[а-яё]{1,12}\.?(?:-[а-яё]{1,9}\.?)?\s{0,2}){1,2}"
_STANDING = r"(?:\s(?:НАН|РАН|НИА|МАИН)(?:\sРК)?)?"

POST = re.compile(
    r"(?<!\w)(?:(?:и\.\s?о\.\s|старш\w+\s|ст\.\s?|главн\w+\s|ведущ\w+\s|младш\w+\s|научн\w+\s|аға\s|бас\s)*"
    r"(?:зав(?:едующ\w+|\.)?\s(?:кафедр\w+|отдел\w+)|начальник\w*|заместител\w+|директор\w*|ректор\w*|проректор\w*|декан\w*"
    r"|преподавател\w+|сотрудник\w*|инспектор\w*|следовател\w+|судья|прокурор\w*|адвокат\w*|магистрант\w*|докторант\w*"
    r"|адъюнкт\w*|аспирант\w*|студент\w*|курсант\w*|соискател\w+|оқытушы\w*|бастығы|ғылыми\sжетекші\w*"
    r"|научн\w+\s(?:руководител\w+|консультант\w*)"
    r"|(?:доцент|профессор)\w*\s(?:кафедр|отдел|институт|факультет)\w+)(?!\w)(?-i:(?:\s(?!и\s|және\s)[а-яёәғқңөұүһі0-9№-]+)*)"
    r"|(?:PhD|Ph\.D\.|doctoral|master'?s|graduate|undergraduate)\s(?:student|candidate)"
    r"|(?:scientific\s)?(?:supervisor|advisor)|(?:senior\s|junior\s|principal\s)?(?:lecturer|researcher|research\sfellow|scientist)|student"
    rf"|(?:head|dean|rector|director)\sof\s(?:the\s)?[\w ]+){END}",
    re.IGNORECASE,
)
RANK = re.compile(
    r"(?<!\w)(?:(?:старший|младший|аға|кіші)\s)?(?:генерал-(?:майор|лейтенант|полковник)|подполковник|полковник|майор|капитан"
    r"|лейтенант|(?:государственный\s)?советник(?=\sюстиции)|прапорщик|старшина|сержант)"
    r"(?:\s(?:полиции|юстиции|милиции|внутренней|службы|запаса|в\sотставке|отставке|медицинской|таможенной|гражданской|защиты))*"
    r"(?:\s\d\sкласса)?(?![\w])"
    r"|(?<!\w)(?:(?:полиция|әділет|ішкі\sқызмет|запастағы|отставкадағы)\s)+(?:аға\s|кіші\s)?"
    r"(?:генерал-майоры?|подполковнигі?к?|полковнигі?к?|полковник|подполковник|майоры?|капитаны?|лейтенанты?)(?![\w])"
    r"|(?<!\w)(?:lieutenant\s|police\s)?(?:colonel|major|captain|lieutenant)\sof\s(?:the\s)?(?:police|justice)(?![\w])"
    r"|(?<!\w)(?:police\s(?:lieutenant\s)?(?:colonel|major|captain)|lt\.?\s?col\.)(?![\w])",
    re.IGNORECASE,
)
DEGREE = re.compile(
    rf"(?<!\w)(?:[кдмКД]\.\s?(?:[а-яё]{{1,9}}\.?\s?-?\s?){{1,3}}\s?н\.?(?:аук)?{END}|м\.\s?[юэпт]\.\s?н\.?{END}"
    rf"|[а-яёәғқңөұүһі]{{1,6}}\.(?:-?[а-яё]{{1,3}}\.)?\s?ғ\.\s?[кдм]\.{END}?"
    rf"|(?:[Кк]андидат|[Кк]анд\.|[Дд]октор|[Дд]-р|[Мм]агистр)\s{_SCIENCE}(?:наук|н\.){END}"
    rf"|(?:[Дд]октор|[Дд]-р|[Мм]агистр)(?:\s(?:философии|права|PhD|юриспруденции|экономики))?(?:\s\(PhD\))?{END}"
    rf"|(?:[Фф]илософия|[а-яёәғқңөұүһі]+\s(?:ғылымдарының|ғылымының)|PhD)\s(?:доктор|кандидат|магистр)[ыі]{END}"
    rf"|(?:[Ққ]ауымдастырылған\s|[Аа]ссоциированный\s|[Аа]ссистент-)?(?:[Пп]рофессор[ы]?|[Дд]оцент[і]?|[Аа]кадемик){_STANDING}{END}"
    rf"|(?:[Пп]роф|[Дд]оц|[Аа]кад|[Аа]ссоц)\.|[Чч]лен-корр?(?:\.|еспондент){_STANDING}"
    r"|(?:Associate|Assistant|Assoc\.|Asst\.|Full|Adjunct)\s(?:Professor|Prof\.?)(?![\w])"
    r"|Professor(?![\w])|Prof\.(?:\s?(?=Dr))?|Dr\.(?:-Ing\.|\s?(?:h\.\s?c\.|habil\.|phil\.|iur\.|med\.|rer\.\s?nat\.))*"
    r"|Dr(?=\s)|Ph\.?\s?D\.?(?!\s(?:student|cand))(?![\w])"
    r"|(?:LL\.?\s?[MB]|[MBD]\.?Sc|D\.?Phil|MBA|Mag\.|Dipl\.-\w{2,5}|[MB]\.Eng|M\.A)\.?(?![\w]))"
)
ADDRESS = re.compile(r"(?<!\w)(?:Mr|Mrs|Ms|Miss|Sir|Herr|Frau|Г-н|г-н|Г-жа|г-жа|мырза|ханым)\.?\s")


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles beside one name, each kind joined by commas, and the words that are left; gaps are commas."""

    degree: str
    rank: str
    post: str
    rest: str


def take_titles(words: str) -> Titles:
    """Titles out of words: «к.ю.н., доцент Иванов И.И.» gives its degree and «Иванов И.И.»."""
    rest, post = _taken(POST, words)
    rest, rank = _taken(RANK, rest)
    rest, degree = _taken(DEGREE, rest)
    return Titles(degree, rank, post, ADDRESS.sub("", rest))


def _taken(pattern: re.Pattern[str], words: str) -> tuple[str, str]:
    listed, end = "", 0
    for found in pattern.finditer(words):
        gap = " " if not words[end : found.start()].strip() else ", "
        listed, end = f"{listed}{gap}{found[0].strip()}" if listed else found[0].strip(), found.end()
    return (pattern.sub(" , ", words) if listed else words), listed
