"""What is known of a publication besides the volume: where it will stand, who deposits it, the day of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Publication:
    """`url`: the site's address without slash at the end, empty where there is none yet; `depositor` and `email` are
    whoever sends records to a registry; `day` is ISO 8601, the edition's own."""

    url: str = ""
    depositor: str = ""
    email: str = ""
    day: str = ""
