"""Whether each section that shows a failure or a silent change says what to write instead."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gate.diagnostics import Diagnostic
from gate.judging.replacing.homes import outputs_of
from gate.judging.replacing.replacements import Replacement, bad_on, replacements
from gate.reading.blocks import Block
from gate.reading.project import Project
from gate.reading.prose import GUIDES
from gate.reading.sections import Section, Sections

NEVER_RAN = "Nothing can be proved equal to it, because it runs on none of the versions."


@dataclass(frozen=True)
class Answer:
    """What a section says of the programs in it that fail, or do something else, somewhere."""

    page: str
    section: Section
    asked: tuple[str, ...]  # these programs
    proofs: tuple[Replacement, ...]
    none: tuple[str, ...]  # of which it is said that nothing replaces them

    @property
    def given(self) -> bool:
        return bool(self.proofs) or set(self.none) == set(self.asked)


def answers(project: Project) -> list[Answer]:
    """The sections of the guides in which a program fails or does something else, in the order of the pages."""
    proved = replacements(project)
    by_old: dict[str, list[Replacement]] = defaultdict(list)
    for replacement in proved:
        by_old[replacement.old].append(replacement)
    new = {replacement.new for replacement in proved}
    sections = Sections(project)
    blocks: dict[tuple[str, Section], list[Block]] = defaultdict(list)
    for block in project.blocks:
        section = sections.of(block)
        if section and block.page.startswith(GUIDES):
            blocks[block.page, section].append(block)
    found = []
    for (page, section), here in blocks.items():
        programs = dict.fromkeys(block.snippet for block in here if not block.varies and block.snippet not in new)
        asked = tuple(snippet for snippet in programs if bad_on(project, snippet))
        if asked:
            proofs = (one for snippet in asked for one in by_old[snippet] if _where_it_is_needed(project, one))
            none = tuple(snippet for snippet in asked if why_none(project, snippet))
            found.append(Answer(page, section, asked, tuple(proofs), none))
    return found


def why_none(project: Project, snippet: str) -> str:
    """Why nothing replaces a program: as its page says, or because it never ran; empty, if something may."""
    said = next((block.irreplaceable for block in project.blocks_with(snippet) if block.irreplaceable), None)
    return said or ("" if outputs_of(project, snippet) else NEVER_RAN)


def none_in_words(project: Project, snippet: str) -> str:
    """What readers are told of a program that nothing replaces; empty, if something does, or may."""
    why = why_none(project, snippet)
    return f"No replacement: {why}" if why and why != NEVER_RAN else why


def _where_it_is_needed(project: Project, replacement: Replacement) -> bool:
    """Whether it holds on the newest runtime on which the old program is wrong, one without legacy Keras if there is one."""
    bad = bad_on(project, replacement.old)
    newest = next((name for name in reversed(bad) if not name.endswith("-legacy")), bad[-1])
    return newest in replacement.holds_on


def left_for_legacy(project: Project, answer: Answer, proved: Sequence[Replacement]) -> list[str]:
    """The replaced programs that are wrong with legacy Keras too, where none of their replacements is proved."""
    left = []
    for old in dict.fromkeys(one.old for one in answer.proofs):
        newest = next((name for name in reversed(bad_on(project, old)) if name.endswith("-legacy")), None)
        if newest and not any(newest in one.holds_on for one in proved if one.old == old):
            left.append(old)
    return left


def every_section_says_what_to_write(project: Project) -> Iterator[Diagnostic]:
    for answer in answers(project):
        if not answer.given:
            remedy = (
                f'show what to write, below <!-- pytest.mark.replaces("{answer.asked[0]}") -->, or say above the old one why '
                'nothing replaces it: <!-- pytest.mark.irreplaceable("…") -->'
            )
            what = (
                f"the section {answer.section.title!r} does not say what to write instead of {', '.join(answer.asked)}"
            )
            yield Diagnostic(f"{answer.page}:{answer.section.line}", what, remedy)


def every_irreplaceable_program_is_one(project: Project) -> Iterator[Diagnostic]:
    replaced = {one.old: one for one in replacements(project)}
    for block in project.blocks:
        if block.irreplaceable and block.snippet in replaced:
            what = f"{block.snippet} is said to have no replacement, but {replaced[block.snippet].new} is one"
            yield Diagnostic(block.where, what, "remove pytest.mark.irreplaceable")
        elif block.irreplaceable and not bad_on(project, block.snippet):
            yield Diagnostic(
                block.where, f"{block.snippet} does the same everywhere", "remove pytest.mark.irreplaceable"
            )
