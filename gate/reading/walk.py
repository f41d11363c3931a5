"""A page as a sequence of lines to show unchanged and of places to fill in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gate.reading.page import EMBED, Comment, Directive, Fence, MarkLine, Part, Table


@dataclass(frozen=True)
class Shown:
    """A line to show unchanged."""

    text: str
    code: bool = False  # in a fence


@dataclass(frozen=True)
class ProgramPlace:
    """A fence with one program. `above` are the programs that the page shows before it."""

    snippet: str
    lines: tuple[str, str, str]
    above: frozenset[str] = frozenset()


@dataclass(frozen=True)
class EvidencePlace:
    """Where a program's evidence goes, below its fence. `repeated` is set if the page already shows it above."""

    snippet: str
    repeated: bool
    here: frozenset[str] = frozenset()  # the programs on the same page


@dataclass(frozen=True)
class TablePlace:
    """Where a table of outcomes goes."""

    rows: list[str]
    here: set[str]  # the programs on the same page


def walk(parts: list[Part]) -> Iterator[Shown | ProgramPlace | EvidencePlace | TablePlace | Directive]:
    lines = (line for part in parts for line in (part.text, *(part.body if isinstance(part, Fence) else ())))
    here = {embed["path"] for line in lines if (embed := EMBED.match(line))}
    shown: set[str] = set()
    for part in parts:
        match part:
            case MarkLine():
                continue
            case Directive():
                yield part
            case Table():
                yield TablePlace([row.text for row in part.rows], here)
            case Comment():
                yield from map(Shown, (part.text, *part.rest))
            case Fence():
                yield from _fence(part, shown, frozenset(here))
            case _:
                yield Shown(part.text)


def _fence(fence: Fence, shown: set[str], here: frozenset[str]) -> Iterator[Shown | ProgramPlace | EvidencePlace]:
    embeds = [embed["path"] for line in fence.body if (embed := EMBED.match(line))]
    if len(fence.body) == len(embeds) == 1 and fence.closing is not None:
        yield ProgramPlace(embeds[0], (fence.text, fence.body[0], fence.closing), frozenset(shown))
    else:  # which is an error, said elsewhere
        closing = [fence.closing] if fence.closing is not None else []
        yield from (Shown(line, True) for line in (fence.text, *fence.body, *closing))
    if fence.closing is not None:
        for snippet in embeds:
            yield EvidencePlace(snippet, snippet in shown, here)
            shown.add(snippet)
