"""Where the files of the authors' loop lie in a conference folder."""

FOLDER = "proofing"


def record_path(paper: str) -> str:
    """Where a paper stands: `proofing/017.yaml`."""
    return f"{FOLDER}/{paper}.yaml"


def proof_path(paper: str, version: int, suffix: str = "pdf") -> str:
    """A proof, or with suffix json what is known of it: `proofing/017/proof-2.pdf`."""
    return f"{FOLDER}/{paper}/proof-{version}.{suffix}"


def returned_path(paper: str, name: str) -> str:
    """What an author returned, kept as it came: `proofing/017/returned/3f2a-proof.pdf`."""
    return f"{FOLDER}/{paper}/returned/{name}"
