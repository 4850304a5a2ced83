"""How a letter begins: Құрметті Айгүл Қайратқызы! Уважаемая Айгуль Кайратовна! Dear Aigul Sarsenova,"""

from proceedings.assembly.names import full_name, name_in
from proceedings.model.language import Language
from proceedings.model.people import Person

FEMININE = ("вна", "чна", "қызы", "кызы", "гызы")
MASCULINE = ("вич", "ьич", "ұлы", "улы", "оглы", "оғлы")
RUSSIAN = {"": "Уважаемый(-ая)", "f": "Уважаемая", "m": "Уважаемый"}
NOBODY = {"kk": "Құрметті автор", "ru": "Уважаемый автор", "en": "Dear author"}


def salutation(person: Person | None, name: str, language: Language) -> str:
    """How somebody is addressed: in Kazakh and Russian by given name and patronymic, in English by the whole name."""
    own = language if language in NOBODY else "en"
    form = name_in(person, (own,)) if person else None
    called = f"{form.given} {form.patronymic}".strip() if form and own != "en" else full_name(form) if form else name
    if not (called or name):
        return NOBODY[own]
    if own == "ru":
        return f"{RUSSIAN[_gender(form.patronymic if form else '')]} {called or name}"
    return f"{'Құрметті' if own == 'kk' else 'Dear'} {called or name}"


def _gender(patronymic: str) -> str:
    """What the ending of a patronymic tells; given names are never guessed by."""
    ending = patronymic.casefold()
    return "f" if ending.endswith(FEMININE) else "m" if ending.endswith(MASCULINE) else ""
