"""What a port takes: computed from the records under ports/."""

from __future__ import annotations

import json
import statistics
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from gate.diagnostics import GateError
from gate.reading.asked import HALVES, MEASURED
from gate.reading.asked import KINDS as KINDS_ASKED
from gate.reading.ports import KINDS, Port, ports
from gate.reading.project import Project
from gate.reading.sections import Sections
from gate.reading.site_settings import settings
from gate.showing.labels import label
from gate.showing.template import View, view

ERAS = ((2016, 2017), (2018, 2019), (2020, 2024))  # years of the code
MOST_MET = 20  # sections in the list of what ports meet
WORDS = {
    "name": "a name that moved or is gone",
    "import": "an import",
    "argument": "an argument",
    "value": "a value that is refused",
    "method": "a method of a model, layer or optimizer",
    "structure": "how the program is built",
    "silent": "something else, silently",
    "file": "a file or its name",
    "python": "Python 2",
    "other": "NumPy, SciPy and other libraries",
}


def shown_ports(project: Project, what: tuple[str, ...], where: str) -> View:
    """One of the parts of the page, as its directive names it."""
    found = ports(project.root)
    if not found:
        raise GateError(where, "no port is recorded", "add records to ports/")
    part = PARTS.get(" ".join(what))
    if part is None:
        raise GateError(where, f"no such part: {' '.join(what)}", f"write one of {', '.join(PARTS)}")
    return part(project, found)


def _summary(project: Project, found: list[Port]) -> View:
    obstacles = [obstacle for port in found for obstacle in port.obstacles]
    compared = [port for port in found if port.numbers]
    return view(
        "ports-summary",
        ports=len(found),
        years=f"{found[0].year} to {found[-1].year}",
        at_home=sum(bool(port.home) for port in found),
        lines=sum(port.lines for port in found),
        obstacles=len(obstacles),
        silent=sum(obstacle.kind == "silent" for obstacle in obstacles),
        hushed=sum(any(obstacle.kind == "silent" for obstacle in port.obstacles) for port in found),
        compared=len(compared),
        equal=sum(bool(port.numbers and port.numbers.equal) for port in compared),
    )


def _kinds(project: Project, found: list[Port]) -> View:
    """The changed lines by kind, for each target."""
    targets = [name for name in project.roster if any(one.runtime == name for port in found for one in port.targets)]
    lines: dict[str, Counter[str]] = {name: Counter() for name in targets}
    for port in found:
        for target in port.targets:
            if target.reached:
                lines[target.runtime].update(target.changed)
    rows = [(WORDS[kind], [(lines[name][kind], lines[name].total()) for name in targets]) for kind in KINDS]
    heads = ["Changed lines by what forced them", *(label(project.roster[name]) for name in targets)]
    most = max(max(counts.values(), default=0) for counts in lines.values()) or 1
    return view("ports-kinds", heads=heads, rows=rows, most=most, totals=[lines[name].total() for name in targets])


def _eras(project: Project, found: list[Port]) -> View:
    """How long the list is, by the age of the code."""
    rows = [_era(first, last, [port for port in found if first <= port.year <= last]) for first, last in ERAS]
    widest = max((row.share for row in rows if row), default=0) or 1
    return view("ports-eras", rows=[row for row in rows if row], words=WORDS, widest=widest)


@dataclass(frozen=True)
class Era:
    """Medians over the repositories of some years."""

    years: str
    ports: int
    share: float  # changed lines of 100, for the first target
    obstacles: float
    silent: float
    first: str  # the kind that is most often met first


def _era(first: int, last: int, found: list[Port]) -> Era | None:
    shares = [100 * port.targets[0].lines / port.lines for port in found if port.targets[0].reached]
    if not shares:
        return None
    return Era(
        f"{first} to {last}",
        len(found),
        round(statistics.median(shares), 1),
        statistics.median(len(port.obstacles) for port in found),
        statistics.median(sum(obstacle.kind == "silent" for obstacle in port.obstacles) for port in found),
        Counter(port.obstacles[0].kind for port in found if port.obstacles).most_common(1)[0][0],
    )


def _met(project: Project, found: list[Port]) -> View:
    """The sections that answered the most repositories."""
    base = settings(project.root).base
    titles = {one.address: one.title for sections in Sections(project).by_page.values() for one in sections}
    met: Counter[str] = Counter()
    for port in found:
        met.update({obstacle.right[0] for obstacle in port.obstacles if obstacle.right})
    most = sorted(met.items(), key=lambda item: (-item[1], item[0]))[:MOST_MET]
    rows = [(titles.get(one, one), f"{base}{one}", count) for one, count in most]
    return view("ports-met", rows=rows, ports=len(found))


def _answers(project: Project, found: list[Port]) -> View:
    """How often the traceback box had the right section first when a port met something: before the others, and after them."""
    rows = [
        (words, len(ports), _known(ports, silent=False), _known(ports, silent=True), _answered(ports))
        for words, ports in (
            ("ported first; what the site lacked was then written", [port for port in found if not port.fresh]),
            ("further ones, ported after that", [port for port in found if port.fresh]),
        )
    ]
    return view("ports-answers", rows=[row for row in rows if row[1]])


def _known(found: list[Port], *, silent: bool) -> tuple[int, int]:
    """Of so many obstacles so many were answered at once."""
    asked = [one.found for port in found for one in port.obstacles if (one.kind == "silent") is silent]
    return asked.count("first"), len(asked)


def _answered(found: list[Port]) -> tuple[int, int]:
    """Of so many obstacles so many have a section today."""
    asked = [one for port in found for one in port.obstacles]
    return sum(bool(one.right) for one in asked), len(asked)


def _asked(project: Project, found: list[Port]) -> View:
    """How often the box has the right section first today, in the half that it was tuned on and in the other."""
    path = project.root / MEASURED
    try:
        figures = json.loads(path.read_text())
    except (OSError, ValueError) as error:
        raise GateError(MEASURED, f"cannot be read: {error}", "run python -m gate.tools.asked SITE --write") from error
    return view("ports-asked", rows=[(half, [figures[half][kind] for kind in KINDS_ASKED]) for half in HALVES])


def _repositories(project: Project, found: list[Port]) -> View:
    newest = [name for name in project.roster if any(one.runtime == name for port in found for one in port.targets)]
    rows = [
        {
            "port": port,
            "home": label(project.roster[port.home]) if port.home else "",
            "changed": {one.runtime: one.lines for one in port.targets if one.reached},
            "silent": sum(obstacle.kind == "silent" for obstacle in port.obstacles),
        }
        for port in found
    ]
    return view("ports-repositories", rows=rows, targets=[(name, label(project.roster[name])) for name in newest])


PARTS: dict[str, Callable[[Project, list[Port]], View]] = {
    "summary": _summary,
    "kinds": _kinds,
    "eras": _eras,
    "met": _met,
    "answers": _answers,
    "asked": _asked,
    "repositories": _repositories,
}
