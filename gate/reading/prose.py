"""Reads what pages say outside of their programs: lines, sentences, headings, front matter, and the rows of tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from markdown.extensions.toc import slugify

from gate.reading.fences import COMMENT, FENCE, TABLE
from gate.reading.project import Project

GUIDES = "docs/guides/"
SPAN = re.compile(r"(?<!`)(`+)(?!`)(?P<text>.+?)(?<!`)\1(?!`)")
HEADING = re.compile(r"#{1,6} ")
BEGINS = re.compile(r"#{1,6} |\s*(?:[-*+]|\d+\.) |\s*(?:!!!|\?\?\?)|.* \| |\|")  # a line that continues none
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
    """One sentence; it may begin on one line and end on another."""

    start: int  # where it begins in its paragraph
    ends: tuple[int, ...]  # where the paragraph's lines end
    first: int  # the paragraph's first line
    is_last: bool  # of its paragraph

    def where_of(self, position: int) -> str:
        """The line that the sentence's character at `position` stands on."""
        return f"{self.page}:{self.first + sum(end <= self.start + position for end in self.ends)}"


@dataclass(frozen=True)
class Row(Line):
    """One row of a table that a page asks for: its label and its program."""

    @property
    def label(self) -> str:
        return self.text.rpartition(": ")[0]

    @property
    def snippet(self) -> str:
        return self.text.rpartition(": ")[2].partition(" ")[0]


class Prose:
    """What one page says outside of its programs."""

    def __init__(self, page: str, text: str) -> None:
        self.page = page
        self.front: dict[str, Line] = {}  # the title and the description
        self.lines: list[Line] = []  # those a reader sees: not in front matter, fences and comments
        self.shell: list[Line] = []  # those of shell blocks
        self.tables: list[list[Row]] = []
        self._read(text)

    @classmethod
    def of(cls, project: Project, path: Path) -> Prose:
        return cls(str(path.relative_to(project.root)), path.read_text())

    def _read(self, text: str) -> None:
        closing, info, comment = None, "", ""
        front = text.startswith("---\n")
        for number, words in enumerate(text.splitlines(), 1):
            line = Line(self.page, number, words)
            if front:
                front = number == 1 or words != "---"
                self.front[words.partition(":")[0]] = line
                continue
            fence = FENCE.match(words)
            if closing:
                if fence and fence["ticks"].startswith(closing) and not fence["info"].strip():
                    closing = None
                elif info == "bash":
                    self.shell.append(line)
            elif fence:
                closing, info = fence["ticks"], fence["info"].strip()
            elif comment or COMMENT.match(words):
                if TABLE.match(words):
                    self.tables.append([])
                elif comment == "table" and "-->" not in words:
                    self.tables[-1].append(Row(self.page, number, words))
                comment = "" if "-->" in words else "table" if TABLE.match(words) else comment or "comment"
            elif words.strip():
                self.lines.append(line)

    @cached_property
    def headings(self) -> list[tuple[int, int]]:
        """The line and the level of each heading."""
        return [(line.number, len(line.text.split(" ")[0])) for line in self.lines if HEADING.match(line.text)]

    def section(self, number: int) -> tuple[float, float]:
        """Between which lines the text of the last heading above a line stands."""
        above = [line for line, _ in self.headings if line <= number]
        below = [line for line, _ in self.headings if line > number]
        return above[-1] if above else 0, below[0] if below else float("inf")

    def sections_around(self, number: int) -> Iterator[tuple[float, float]]:
        """The section of a line with those below it, and each larger one that holds it, but for the page."""
        level = 7
        for line, depth in reversed([heading for heading in self.headings if heading[0] <= number]):
            if 1 < depth < level:
                level = depth
                yield line, self._end(line, depth)

    def anchored(self, anchor: str) -> tuple[float, float] | None:
        """Between which lines the section stands that has this anchor."""
        for line in self.lines:
            if HEADING.match(line.text) and anchor in (_explicit(line.text), _slug(line.text)):
                return line.number, self._end(line.number, len(line.text.split(" ")[0]))
        return None

    def _end(self, number: int, level: int) -> float:
        return next((line for line, depth in self.headings if line > number and depth <= level), float("inf"))

    @cached_property
    def sentences(self) -> list[Sentence]:
        return [sentence for paragraph in self._paragraphs() for sentence in _sentences(paragraph)]

    def _paragraphs(self) -> Iterator[list[Line]]:
        """Lines that follow one another, but for those that begin something of their own: a heading, an item, a row."""
        held: list[Line] = []
        for line in self.lines:
            apart = BEGINS.match(line.text) or (held and HEADING.match(held[-1].text))
            if held and (apart or line.number != held[-1].number + 1):
                yield held
                held = []
            held.append(line)
        if held:
            yield held


def _explicit(heading: str) -> str | None:
    found = re.search(r"\{\s*#([\w-]+)\s*\}\s*$", heading)
    return found and found[1]


def _slug(heading: str) -> str:
    """The anchor that the site gives a heading which names none."""
    text = (
        re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading.lstrip("# "))
        .replace("`", "")
        .replace("\\", "")
        .replace("*", "")
    )
    return slugify(text, "-")


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
