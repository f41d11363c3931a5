"""The prose of pages: lines, sentences, headings, front matter, and table rows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from gate.reading.error_pages import is_error_page
from gate.reading.page import HEADING, SPAN, Fence, Heading, Page, Table, Text
from gate.reading.project import Project

GUIDES = ("docs/guides/", "docs/errors/")
BEGINS = re.compile(
    r"#{1,6} |\s*(?:[-*+]|\d+\.) |\s*(?:!!!|\?\?\?)|.* \| |\|"
)  # a line that does not continue a paragraph
SENTENCE = re.compile(r"(?<=[.!?:])[\"”)*_]*\s+(?=[*_(\[]*[A-Z`\"“(\[\d])")


@dataclass(frozen=True)
class Line:
    """One line of prose."""

    page: str
    number: int
    text: str

    @property
    def where(self) -> str:
        return f"{self.page}:{self.number}"

    def spans(self) -> Iterator[str]:
        for match in SPAN.finditer(self.text):
            yield match["text"].strip()


@dataclass(frozen=True)
class Sentence(Line):
    """One sentence, which may span several lines."""

    start: int  # its offset in the paragraph
    ends: tuple[int, ...]  # the offsets at which the paragraph's lines end
    first: int  # the line number of the paragraph
    is_last: bool  # in its paragraph

    def where_of(self, position: int) -> str:
        """The page and line of the sentence's character at `position`."""
        return f"{self.page}:{self.first + sum(end <= self.start + position for end in self.ends)}"


@dataclass(frozen=True)
class Row(Line):
    """One row of a table directive."""

    @property
    def label(self) -> str:
        return self.text.rpartition(": ")[0]

    @property
    def snippet(self) -> str:
        return self.text.rpartition(": ")[2].partition(" ")[0]


class Prose:
    """The prose of one page."""

    def __init__(self, source: Page) -> None:
        self.source, self.page = source, source.name
        fields = ((number, line.partition(":")[0]) for number, line in enumerate(source.front_lines, 1))
        self.front = {key: Line(self.page, at, str(source.front[key])) for at, key in fields if key in source.front}
        self.lines = [Line(self.page, part.line, part.text) for part in source.all(Text) if part.text.strip()]
        self.tables = [[Row(self.page, row.line, row.text) for row in table.rows] for table in source.all(Table)]
        self.headings = [(heading.line, heading.level) for heading in source.all(Heading)]

    @classmethod
    def of(cls, project: Project, path: Path) -> Prose:
        return cls(project.page(path))

    @property
    def shell(self) -> Iterator[Line]:
        """The lines of shell blocks."""
        for fence in self.source.all(Fence):
            for number, line in enumerate(fence.body if fence.info == "bash" else (), fence.line + 1):
                yield Line(self.page, number, line)

    def section(self, number: int) -> tuple[float, float]:
        """The range of lines between the headings above and below a line."""
        above = [line for line, _ in self.headings if line <= number]
        below = [line for line, _ in self.headings if line > number]
        return above[-1] if above else 0, below[0] if below else float("inf")

    def sections_around(self, number: int) -> Iterator[tuple[float, float]]:
        """The line ranges of the sections that contain a line, innermost first; a guide as a whole is none."""
        level, whole = 7, 0 if is_error_page(self.page) else 1
        for line, depth in reversed([heading for heading in self.headings if heading[0] <= number]):
            if whole < depth < level:
                level = depth
                yield line, self._end(line, depth)

    def _end(self, number: int, level: int) -> float:
        return next((line for line, depth in self.headings if line > number and depth <= level), float("inf"))

    @cached_property
    def sentences(self) -> list[Sentence]:
        return [sentence for paragraph in self._paragraphs() for sentence in _sentences(paragraph)]

    def _paragraphs(self) -> Iterator[list[Line]]:
        """Consecutive lines; a heading, list item, or table row starts a new paragraph."""
        held: list[Line] = []
        for line in self.lines:
            apart = BEGINS.match(line.text) or (held and HEADING.match(held[-1].text))
            if held and (apart or line.number != held[-1].number + 1):
                yield held
                held = []
            held.append(line)
        if held:
            yield held


def _sentences(lines: list[Line]) -> Iterator[Sentence]:
    text = "\n".join(line.text for line in lines)
    ends, at = [], 0
    for line in lines:
        at += len(line.text) + 1
        ends.append(at)
    shown = SPAN.sub(lambda match: "`" + "\0" * (len(match[0]) - 2) + "`", text)
    breaks = [0, *(match.end() for match in SENTENCE.finditer(shown)), len(text)]
    for start, end in pairwise(breaks):
        number = lines[0].number + sum(one <= start for one in ends)
        words = text[start:end].replace("\n", " ")
        yield Sentence(lines[0].page, number, words, start, tuple(ends), lines[0].number, end == len(text))


def all_prose(project: Project) -> list[Prose]:
    """The prose of the site's pages."""
    return [Prose.of(project, path) for path in sorted((project.root / "docs").rglob("*.md"))]
