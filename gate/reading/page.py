"""Parses a page into its front matter and its parts, each with its line number."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from typing import Any, TypeVar

import markdown
from mkdocs.utils import meta

FENCE = re.compile(r"^\s*(?P<ticks>`{3,}|~{3,})(?P<info>.*)$")
EMBED = re.compile(r'^\s*--8<-- "(?P<path>[^":]+)"\s*$')
MARK = re.compile(r"^\s*<!--[-\s]*(?P<code>pytest\.mark\..*?)\s*-->\s*$")
COMMENT = re.compile(r"^\s*<!--")
DIRECTIVE = re.compile(
    r"^<!-- (?P<name>verdict|verdicts|runtimes|pins|settings|numbers|matrix|plot(?= )|names(?= )|translations(?= )|ports(?= )"
    r"|world(?= )|foretold(?= )|error(?= )|errors(?= ))"
    r"(?: (?P<programs>\S.*?))? -->$"
)
TABLE = re.compile(r"^<!-- table$")
HEADING = re.compile(r"(?P<signs>#{1,6}) ")
STATEMENT = re.compile(r"^## (?P<id>[A-Z]\d+) (?P<words>.*?)\s*(?:\{#(?P<anchor>[\w-]+)\})?$")
SPAN = re.compile(r"(?<!`)(`+)(?!`)(?P<text>.+?)(?<!`)\1(?!`)")  # code in a line of prose


@dataclass(frozen=True)
class Part:
    line: int
    text: str  # its first line, unchanged


@dataclass(frozen=True)
class Text(Part):
    """A line of prose, possibly empty."""


@dataclass(frozen=True)
class Heading(Text):
    level: int


@dataclass(frozen=True)
class StatementHeading(Heading):
    """The heading of a statement: `## A4 What it says {#a4}`."""

    id: str
    words: str
    anchor: str | None


@dataclass(frozen=True)
class Fence(Part):
    ticks: str
    info: str
    body: tuple[str, ...]
    closing: str | None  # the closing line; None if the fence is unclosed

    @property
    def language(self) -> str:
        """The language; the whole opening line if it does not start with exactly three backticks."""
        return self.info if self.ticks == "```" else self.text.lstrip()


@dataclass(frozen=True)
class MarkLine(Part):
    """`<!-- pytest.mark.… -->`."""

    code: str


@dataclass(frozen=True)
class Table(Part):
    """`<!-- table` … `-->`: a table of outcomes, one row a line."""

    rows: tuple[Part, ...]
    closed: bool


@dataclass(frozen=True)
class Directive(Part):
    """`<!-- name -->` or `<!-- name programs -->`."""

    name: str
    programs: tuple[str, ...]
    statement: str | None  # the id of the last statement above it


@dataclass(frozen=True)
class Comment(Part):
    """Any other comment, which is an error."""

    rest: tuple[str, ...]  # its other lines


Kind = TypeVar("Kind", bound=Part)


def parts_of(lines: list[str], first: int = 1) -> Iterator[Part]:
    """The parts of a page below its front matter. `first` is the number of the first line."""
    statement: str | None = None
    at = 0
    while at < len(lines):
        line, number = lines[at], first + at
        at += 1
        if fence := FENCE.match(line):
            end = _first(lines, at, partial(_closes, fence["ticks"]))
            closing = lines[end] if end < len(lines) else None
            yield Fence(number, line, fence["ticks"], fence["info"].strip(), tuple(lines[at:end]), closing)
            at = end + 1
        elif mark := MARK.match(line):
            yield MarkLine(number, line, mark["code"])
        elif TABLE.match(line):
            end = _first(lines, at, lambda other: "<!--" in other or "-->" in other or bool(FENCE.match(other)))
            rows = tuple(Part(first + index, lines[index].strip()) for index in range(at, end) if lines[index].strip())
            closed = end < len(lines) and lines[end].strip() == "-->"
            yield Table(number, line, rows, closed)
            at = end + closed
        elif directive := DIRECTIVE.match(line):
            yield Directive(number, line, directive["name"], tuple((directive["programs"] or "").split()), statement)
        elif COMMENT.match(line):
            end = _first(lines, at - 1, lambda other: "-->" in other)
            yield Comment(number, line, tuple(lines[at : end + 1]))
            at = max(at, end + 1)
        elif stated := STATEMENT.match(line):
            statement = stated["id"]
            yield StatementHeading(number, line, 2, statement, stated["words"], stated["anchor"])
        elif heading := HEADING.match(line):
            yield Heading(number, line, len(heading["signs"]))
        else:
            yield Text(number, line)


def _first(lines: list[str], start: int, matches: Callable[[str], bool]) -> int:
    """The index of the first matching line from `start` on; len(lines) if there is none."""
    return next((index for index in range(start, len(lines)) if matches(lines[index])), len(lines))


def _closes(ticks: str, line: str) -> bool:
    fence = FENCE.match(line)
    return fence is not None and fence["ticks"].startswith(ticks) and not fence["info"].strip()


class Page:
    """One page, named like "docs/guides/arg-scope.md". `toc` is the site's configuration of the toc extension."""

    def __init__(self, name: str, text: str, toc: tuple[tuple[str, object], ...] = ()) -> None:
        self.name, self._toc = name, toc
        body, self.front = meta.get_data(text)
        before = text.count("\n") - body.count("\n") if text.endswith(body) else 0
        self.front_lines = text.splitlines()[:before]
        self.lines = [""] * before + body.splitlines()  # with the front matter blanked

    @cached_property
    def parts(self) -> list[Part]:
        before = len(self.front_lines)
        return list(parts_of(self.lines[before:], before + 1))

    def all(self, kind: type[Kind]) -> list[Kind]:
        return [part for part in self.parts if isinstance(part, kind)]

    @cached_property
    def contents(self) -> list[dict[str, Any]]:
        """Its headings as tokens of the toc extension (level, id, name), flattened."""
        reader = markdown.Markdown(extensions=["attr_list", "toc"], extension_configs={"toc": dict(self._toc)})
        reader.convert("\n\n".join(heading.text for heading in self.all(Heading)))
        tokens: list[dict[str, Any]] = vars(reader)["toc_tokens"]  # set by the extension
        return list(_flat(tokens))


def _flat(tokens: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for token in tokens:
        yield token
        yield from _flat(token["children"])


# Cached by content: blocks, prose, sections, and the site all parse the same pages.
read_page = lru_cache(maxsize=10_000)(Page)
