"""The sections of the pages: their headings, their anchors, their prose, and the programs that stand in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import markdown
from mkdocs.utils import meta

from gate.reading.fences import COMMENT, FENCE, TABLE
from gate.reading.project import Block, Project
from gate.reading.urls import url

HEADING = re.compile(r"^#{1,6} ")


@dataclass(frozen=True)
class Section:
    """What stands below one heading, up to the next."""

    page: str  # its address in the site
    line: int
    level: int
    anchor: str
    title: str
    prose: str

    @property
    def address(self) -> str:
        return self.page if self.level == 1 else f"{self.page}#{self.anchor}"


class Sections:
    """Every section of every page of docs/, in the site's order."""

    def __init__(self, project: Project) -> None:
        self.by_page: dict[str, list[Section]] = {}
        self.descriptions: dict[str, str] = {}
        for path in project.pages:
            page = str(path.relative_to(project.root))
            if page.startswith("docs/"):
                self.by_page[page] = list(_sections(path, page, project))
                self.descriptions[page] = str(meta.get_data(path.read_text())[1].get("description", ""))

    def of(self, block: Block) -> Section | None:
        """The section that a program stands in."""
        found = self.by_page.get(block.page, [])
        place = bisect_right([section.line for section in found], block.line) - 1
        return found[place] if place >= 0 else None


def _sections(path: Path, page: str, project: Project) -> Iterator[Section]:
    lines = path.read_text().splitlines()
    kept = list(_prose(lines))
    starts = [number for number, line in kept if HEADING.match(line)]
    reader = markdown.Markdown(
        extensions=["attr_list", "toc"], extension_configs={"toc": project.extensions.get("toc", {})}
    )
    reader.convert("\n\n".join(lines[number - 1] for number in starts))
    ends = [*starts[1:], len(lines) + 1]
    for start, end, token in zip(starts, ends, _flat(reader.toc_tokens), strict=True):
        prose = " ".join(line.strip() for number, line in kept if start < number < end and line.strip())
        yield Section(url(page), start, token["level"], token["id"], unescape(token["name"]), prose)


def _flat(tokens: list[dict]) -> Iterator[dict]:
    for token in tokens:
        yield token
        yield from _flat(token["children"])


def _prose(lines: list[str]) -> Iterator[tuple[int, str]]:
    """The lines that readers read as text, with their numbers: no front matter, programs or comments."""
    front = lines.index("---", 1) + 1 if lines[:1] == ["---"] else 0
    closing, table = None, False
    for number, line in enumerate(lines[front:], front + 1):
        fence = FENCE.match(line)
        if closing:
            closed = fence and fence["ticks"].startswith(closing) and not fence["info"].strip()
            closing = None if closed else closing
        elif fence:
            closing = fence["ticks"]
        elif table or TABLE.match(line):
            table = line.strip() != "-->"
        elif not COMMENT.match(line):
            yield number, line
