"""What a reader is told to write first: the nearest replacement, and the statements that change."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from gate.judging.replacing.answers import Answer
from gate.judging.replacing.replacements import Replacement
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.showing.pair import changed_lines

MOST_LINES = 16  # of an excerpt: for a first look
CUT = "# …"
BLOCKS = ("body", "handlers", "orelse", "finalbody")  # of statements that hold others, in their order


@dataclass(frozen=True)
class Remedy:
    """The statements that change from the program that fails to the one that replaces it."""

    replacement: Replacement
    before: list[str]
    after: list[str]


def nearest_remedy(project: Project, answer: Answer) -> Remedy | None:
    """The replacement that changes the fewest lines of the first program that has one; None if nothing is proved."""
    old = next((old for old in answer.asked if any(one.old == old for one in answer.proofs)), None)
    proofs = [one for one in answer.proofs if one.old == old]
    if not proofs:
        return None
    nearest = min(proofs, key=lambda one: sum(map(len, changed_lines(project, one))))
    gone, added = changed_lines(project, nearest)
    sources = (program_path(project.root, one).read_text(encoding="utf-8") for one in (nearest.old, nearest.new))
    before, after = (excerpt(*of) for of in zip(sources, (gone, added), strict=True))
    return Remedy(nearest, before, after)


def excerpt(source: str, numbers: list[int]) -> list[str]:
    """The statements that some lines of a program belong to, each below what it stands in; cut if that is too long."""
    lines = source.splitlines()
    try:
        whole = dict(_statements(ast.parse(source).body, frozenset()))
    except SyntaxError:  # Python 2
        whole = {}
    wanted = sorted({line for number in numbers for line in whole.get(number, {number})})
    chosen = [lines[line - 1] for line in wanted if lines[line - 1].strip()]
    shared = min((len(line) - len(line.lstrip()) for line in chosen), default=0)
    shown = [line[shared:] for line in chosen]
    return shown if len(shown) <= MOST_LINES else [*shown[: MOST_LINES - 1], CUT]


def _statements(nodes: list[Any], above: frozenset[int]) -> Iterator[tuple[int, frozenset[int]]]:
    """For each line the lines of its statement, with the first lines of all that this stands in, which are `above`."""
    for node in nodes:
        end = _start(node) - 1
        for block in filter(None, (getattr(node, name, None) for name in BLOCKS)):
            head = range(end + 1, _start(block[0]))
            yield from ((line, above.union(head)) for line in head)
            yield from _statements(block, above.union(head))
            end = block[-1].end_lineno
        own = range(end + 1, node.end_lineno + 1)
        yield from ((line, above.union(own if len(own) <= MOST_LINES else [line])) for line in own)


def _start(node: Any) -> int:
    lines: list[int] = [part.lineno for part in (node, *getattr(node, "decorator_list", ()))]
    return min(lines)
