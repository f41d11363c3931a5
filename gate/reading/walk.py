"""A page as the site shows it: its lines, and among them what is to be filled in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gate.reading.page import EMBED, Comment, Directive, Fence, MarkLine, Part, Table


@dataclass(frozen=True)
class Shown:
    """A line to be shown as it is."""

    text: str
    code: bool = False  # inside of a fence


@dataclass(frozen=True)
class ProgramPlace:
    """A fence with one program."""

    snippet: str
    lines: tuple[str, str, str]


@dataclass(frozen=True)
class EvidencePlace:
    """What a program did, below its fence. `repeated` says that the page has shown it before."""

    snippet: str
    repeated: bool


@dataclass(frozen=True)
class TablePlace:
    """A table of outcomes, with the programs that stand on the same page."""

    rows: list[str]
    here: set[str]


def walk(parts: list[Part]) -> Iterator[Shown | ProgramPlace | EvidencePlace | TablePlace | Directive]:
    lines = (line for part in parts for line in (part.text, *(part.body if isinstance(part, Fence) else ())))
    here = {embed["path"] for line in lines if (embed := EMBED.match(line))}
    shown: set[str] = set()
    for part in parts:
        match part:
            case MarkLine():
                continue  # for the gate, not for readers
            case Directive():
                yield part
            case Table():
                yield TablePlace([row.text for row in part.rows], here)
            case Comment():
                yield from map(Shown, (part.text, *part.rest))
            case Fence():
                yield from _fence(part, shown)
            case _:
                yield Shown(part.text)


def _fence(fence: Fence, shown: set[str]) -> Iterator[Shown | ProgramPlace | EvidencePlace]:
    embeds = [embed["path"] for line in fence.body if (embed := EMBED.match(line))]
    if len(fence.body) == len(embeds) == 1 and fence.closing is not None:
        yield ProgramPlace(embeds[0], (fence.text, fence.body[0], fence.closing))
    else:  # which is an error, said elsewhere
        closing = [fence.closing] if fence.closing is not None else []
        yield from (Shown(line, True) for line in (fence.text, *fence.body, *closing))
    if fence.closing is not None:
        for snippet in embeds:
            yield EvidencePlace(snippet, snippet in shown)
            shown.add(snippet)
