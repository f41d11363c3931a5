"""Reads a page as the site shows it: its lines, and among them what is to be filled in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gate.reading.fences import DIRECTIVE, EMBED, FENCE, MARK, TABLE

STATEMENT = re.compile(r"^## (?P<id>[A-Z]\d+) (?P<text>.*?)\s*(?:\{#(?P<anchor>[\w-]+)\})?$")


@dataclass(frozen=True)
class Line:
    """To be shown as it is."""

    text: str
    code: bool = False  # inside of a fence


@dataclass(frozen=True)
class Embed(Line):
    """A line that stands for a program."""

    snippet: str = ""


@dataclass(frozen=True)
class Evidence:
    """What a program did, below its fence. `repeated` says that the page has shown it before."""

    snippet: str
    repeated: bool


@dataclass(frozen=True)
class Table:
    """`<!-- table` … `-->`, with the programs that stand on the same page."""

    rows: list[str]
    here: set[str]


@dataclass(frozen=True)
class Directive:
    """`<!-- name -->` or `<!-- name programs -->`, below the heading of a statement or of none."""

    line: str
    name: str
    programs: tuple[str, ...]
    statement: str | None


Part = Line | Evidence | Table | Directive


def walk(lines: Iterable[str]) -> Iterator[Part]:
    lines = list(lines)
    closing, embeds, statement, table = None, [], None, None
    here = {embed["path"] for line in lines if (embed := EMBED.match(line))}
    shown: set[str] = set()
    for line in lines:
        fence = FENCE.match(line)
        if closing:
            embed = EMBED.match(line)
            if embed:
                embeds.append(embed["path"])
            yield Embed(line, True, embed["path"]) if embed else Line(line, True)
            if fence and fence["ticks"].startswith(closing) and not fence["info"].strip():
                closing = None
                for snippet in embeds:
                    yield Evidence(snippet, snippet in shown)
                    shown.add(snippet)
                embeds = []
        elif table is not None:
            if line.strip() == "-->":
                yield Table(table, here)
                table = None
            elif line.strip():
                table.append(line.strip())
        elif fence:
            closing = fence["ticks"]
            yield Line(line, True)
        elif MARK.match(line):
            continue  # for the gate, not for readers
        elif TABLE.match(line):
            table = []
        elif directive := DIRECTIVE.match(line.strip()):
            programs = tuple((directive["programs"] or "").split())
            yield Directive(line.strip(), directive["name"], programs, statement)
        else:
            if stated := STATEMENT.match(line):
                statement = stated["id"]
            yield Line(line)
