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
class Embed(Shown):
    """A line that embeds a program."""

    snippet: str = ""


@dataclass(frozen=True)
class EvidencePlace:
    """Where a program's evidence goes, below its fence. `repeated` is set if the page already shows it above."""

    snippet: str
    repeated: bool


@dataclass(frozen=True)
class TablePlace:
    """Where a table of outcomes goes."""

    rows: list[str]
    here: set[str]  # the programs on the same page


def walk(parts: list[Part]) -> Iterator[Shown | EvidencePlace | TablePlace | Directive]:
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
                yield from _fence(part, shown)
            case _:
                yield Shown(part.text)


def _fence(fence: Fence, shown: set[str]) -> Iterator[Shown | EvidencePlace]:
    yield Shown(fence.text, True)
    embeds = []
    for line in fence.body:
        if embed := EMBED.match(line):
            embeds.append(embed["path"])
        yield Embed(line, True, embed["path"]) if embed else Shown(line, True)
    if fence.closing is not None:
        yield Shown(fence.closing, True)
        for snippet in embeds:
            yield EvidencePlace(snippet, snippet in shown)
            shown.add(snippet)
