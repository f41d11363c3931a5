"""The sections that do not say what to write, with what is known of their programs: `python -m gate.tools.owing [page]`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from gate.diagnostics import GateError
from gate.judging import evidence
from gate.judging.replacing.answers import Answer, answers, left_for_legacy
from gate.judging.replacing.homes import home_of
from gate.judging.replacing.replacements import Replacement, bad_on, replacements
from gate.reading.project import Project


def main(page: str = "") -> None:
    project = Project(Path(__file__).resolve().parents[2])
    found, everywhere = answers(project), replacements(project)
    for answer in found:
        if answer.page == (page or answer.page):
            _show(project, answer, everywhere)
    proved = sum(bool(answer.proofs) for answer in found)
    left = sum(not answer.given for answer in found)
    legacy = sum(bool(left_for_legacy(project, answer, everywhere)) for answer in found)
    reasons = len(found) - proved - left
    print(
        f"{len(found)} sections show what fails or changes: {proved} are answered by proof, {reasons} by a reason, {left} not."
    )
    print(f"Of the proved ones, {legacy} have nothing for legacy Keras, where the old program is wrong as well.")


def _show(project: Project, answer: Answer, everywhere: Sequence[Replacement]) -> None:
    """What is missing: an answer, or one for legacy Keras."""
    where = f"{answer.page}:{answer.section.line}"
    if without := left_for_legacy(project, answer, everywhere):
        print(f"{where} nothing for legacy Keras: {', '.join(without)}")
    if answer.given:
        return
    print(f"{where} {answer.section.title}")
    for snippet in answer.asked:
        home, recorded = home_of(project, snippet), evidence.recorded(project.root, snippet)
        bad = bad_on(project, snippet)
        if home:
            weak = "" if home.proves else ", which proves nothing"
            print(f"  {snippet}\n    at home on {' '.join(home.runtimes)}, it prints this{weak}:")
            print("      " + home.output.replace("\n", "\n      "))
        else:
            print(f"  {snippet}\n    has no home")
        last = str(recorded.outcomes[bad[-1]]).splitlines()[0][:150]
        print(f"    fails, or does something else, on {' '.join(bad)}: {last}")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except GateError as error:
        sys.exit(str(error))
