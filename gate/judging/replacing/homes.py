"""Where programs are at home: the runtimes on which one does what its author meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from gate.diagnostics import Diagnostic
from gate.judging import evidence
from gate.judging.replacing.sameness import one_spelling, proves_something, without_banner
from gate.reading.claims import DeclaredHome
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.running.outcome import Outcome

LONGEST = 200  # characters of an output in a message
MANY = 2  # outputs that differ
REMEDY = (
    'say above its fence where it does what its author meant, <!-- pytest.mark.home("tf<2") -->, in the page\'s front matter '
    '(home: "tf<2"), or that its output is meant to vary: <!-- pytest.mark.varies -->'
)


@dataclass(frozen=True)
class Home:
    """What a program does at home."""

    runtimes: tuple[str, ...]
    output: str  # in one spelling
    spelled: str  # as the newest runtime of its home spells it
    proves: bool  # whether the output says anything about the framework

    def is_else(self, outcome: Outcome) -> bool:
        """A silent change: it runs to its end, and does something else."""
        return outcome.outcome == "ran" and one_spelling(outcome.stdout) != self.output


Effect = Literal["same", "respelled", "else", "refuses", "unknown"]


def effect(outcome: Outcome, home: Home | None) -> Effect:
    """What an outcome is, seen from home. "unknown": it runs, but nothing is known that it could be held against."""
    if outcome.outcome != "ran":
        return "refuses"
    if home is None:
        return "unknown"
    if home.is_else(outcome):
        return "else"
    if not home.proves:
        return "unknown"
    return "same" if without_banner(outcome.stdout) == home.spelled else "respelled"


def home_of(project: Project, snippet: str) -> Home | None:
    """Declared above the fence or for the page; else computed, if the program does the same wherever it runs.

    A program that never did what its author meant has the home of the one that did: `Conv2D(32, 3, 3)` of `tf.keras`.
    """
    meant = meant_by(project, snippet)
    receives = project.receives.get(snippet) if meant != snippet else None
    if receives and receives.sender == meant:
        outputs = outputs_of(project, meant)
        return _home(project, meant, {name: output for name, output in outputs.items() if name in receives.on})
    if any(block.varies for block in project.blocks_with(meant)):
        return None
    return _home(project, meant, at_home(outputs_of(project, meant), declared(project, meant)))


def meant_by(project: Project, snippet: str) -> str:
    """The program that did what the author of this one meant: itself, unless a mark names another.

    A program that receives files is meant to do with them what the program that left them did there.
    """
    named = next((block.means.snippet for block in project.blocks_with(snippet) if block.means), None)
    receives = project.receives.get(snippet)
    return named or (receives.sender if receives else snippet)


def _home(project: Project, snippet: str, outputs: dict[str, str]) -> Home | None:
    if len(set(outputs.values())) != 1:
        return None
    output = next(iter(outputs.values()))
    proves = proves_something(program_path(project.root, snippet).read_text(), output)
    newest = evidence.recorded(project.root, snippet).outcomes[list(outputs)[-1]]
    return Home(tuple(outputs), output, without_banner(newest.stdout), proves)


def outputs_of(project: Project, snippet: str) -> dict[str, str]:
    """What it prints, in one spelling, on each runtime on which it runs to its end."""
    recorded = evidence.read(project.root, snippet)
    outcomes = recorded.outcomes.items() if recorded else ()
    return {name: one_spelling(outcome.stdout) for name, outcome in outcomes if outcome.outcome == "ran"}


def declared(project: Project, snippet: str) -> DeclaredHome | None:
    """What a mark says, else what the page says for all of its programs."""
    said = [block.home for block in project.blocks_with(snippet) if block.home]
    return next((home for home in said if not home.of_page), next(iter(said), None))


def at_home(outputs: dict[str, str], home: DeclaredHome | None) -> dict[str, str]:
    """A page's home is about those of its programs that run there."""
    inside = {name: output for name, output in outputs.items() if home and name in home.runtimes}
    return inside if inside or (home and not home.of_page) else outputs


def silent_changes_are_told_from_a_home(project: Project) -> Iterator[Diagnostic]:
    """A program that does different things on different runtimes says on which of them it is right."""
    for snippet in dict.fromkeys(block.snippet for block in project.blocks):
        if evidence.read(project.root, snippet) is not None:
            yield from _home_is_one_behavior(project, snippet)


def _home_is_one_behavior(project: Project, snippet: str) -> Iterator[Diagnostic]:
    means = next((block.means for block in project.blocks_with(snippet) if block.means), None)
    receives = project.receives.get(snippet)
    other, where = meant_by(project, snippet), means.where if means else receives.where if receives else ""
    if where and (other == snippet or home_of(project, snippet) is None):
        yield Diagnostic(where, f"means {other}, which has no home", "name a program that pages show, with a home")
    if where:
        return
    blocks, outputs, home = project.blocks_with(snippet), outputs_of(project, snippet), declared(project, snippet)
    mark = home if home and not home.of_page else None
    where = mark.where if mark else blocks[0].where
    inside = at_home(outputs, home)
    shown = "\n".join(
        f"{name}: {output[:LONGEST]}" for output, name in {text: name for name, text in inside.items()}.items()
    )
    varies = any(block.varies for block in blocks)
    if varies and mark:
        yield Diagnostic(where, f"{snippet} varies and has a home", "keep one of the two marks")
    elif varies and len(set(outputs.values())) < MANY:
        yield Diagnostic(where, f"{snippet} prints the same wherever it runs", "remove pytest.mark.varies")
    elif varies:
        return
    elif mark and not inside:
        yield Diagnostic(where, f"{snippet} runs on none of the runtimes that are called its home", "name others")
    elif len(set(inside.values())) >= MANY and home:
        what = f"the home of {snippet} has more than one behavior:\n{shown}"
        yield Diagnostic(where, what, f"narrow it to where the program does what its author meant: {REMEDY}")
    elif len(set(inside.values())) >= MANY:
        yield Diagnostic(where, f"{snippet} does different things and has no home:\n{shown}", REMEDY)
    elif mark and (found := home_of(project, snippet)) and not found.proves:
        what = f"{snippet} has a home, but prints nothing that comes from the framework"
        yield Diagnostic(where, what, "print a shape, a number or a text that would differ, or remove the mark")
