"""The specimen as a book of two papers: the one that shows the style, and the list of its roles."""

from proceedings.assembly.book import SetPaper, assemble
from proceedings.assembly.title_block import open_paper
from proceedings.model.artifact import Artifact
from proceedings.model.conference import Conference
from proceedings.model.galley import DrawnPages
from proceedings.model.house import House
from proceedings.model.manuscript import Manuscript
from proceedings.model.profile import Profile
from proceedings.model.style import Style
from proceedings.model.submission import Kind, PaperRecord
from proceedings.pdf.draw import draw_galley
from proceedings.pdf.write import write_volume
from proceedings.specimens import paper, roles, words
from proceedings.typesetting import set_galley

PROFILE = Profile(name="specimen", parts=("sections", "resolution"))


def issue(style: Style) -> Artifact:
    """The specimen of a style: `compact-a5.pdf`."""
    shown = _with_samples(style)
    house = House(Conference.model_validate(words.CONFERENCE), shown, PROFILE)
    example = PaperRecord.model_validate(words.PAPER)
    listed = PaperRecord(id="2", kind=Kind.RESOLUTION, language="kk", title=words.ROLES_TITLE)

    def drawn(manuscript: Manuscript) -> DrawnPages:
        return draw_galley(set_galley(manuscript, shown))

    papers = (
        SetPaper(example, drawn(paper.compose(open_paper(example, house)))),
        SetPaper(listed, drawn(roles.compose(open_paper(listed, house), style))),
    )
    volume = assemble(house, papers, drawn)
    return Artifact(f"{style.name}.pdf", write_volume(volume), len(volume.pages))


def _with_samples(style: Style) -> Style:
    """The style with roles for what only a specimen has."""
    own = {**paper.figure_roles(style.roles["body"]), **roles.sample_roles(style)}
    return style.model_copy(update={"roles": {**style.roles, **own}})
