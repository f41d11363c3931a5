"""The sections of pages: headings, anchors, prose, and the programs in them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

from gate.reading.blocks import Block
from gate.reading.page import Heading, Page, Text
from gate.reading.project import Project
from gate.reading.urls import url


@dataclass(frozen=True)
class Section:
    """A heading and the text up to the next one."""

    page: str  # URL relative to the site's root
    line: int
    level: int
    anchor: str
    title: str
    prose: str

    @property
    def address(self) -> str:
        """Where readers find it, relative to the site's root."""
        return f"{self.page}#{self.anchor}"


class Sections:
    """Every section of every page under docs/."""

    def __init__(self, project: Project) -> None:
        pages = [page for page in map(project.page, project.pages) if page.name.startswith("docs/")]
        self.by_page = {page.name: sections_of(page) for page in pages}
        self.descriptions = {page.name: str(page.front.get("description", "")) for page in pages}

    def of(self, block: Block) -> Section | None:
        """The section that contains a block."""
        found = self.by_page.get(block.page, [])
        index = bisect_right([section.line for section in found], block.line) - 1
        return found[index] if index >= 0 else None


@lru_cache(maxsize=10_000)
def sections_of(page: Page) -> list[Section]:
    starts = [heading.line for heading in page.all(Heading)]
    lines = [(part.line, text) for part in page.all(Text) if (text := part.text.strip())]
    found = []
    ends = [*starts[1:], float("inf")]
    for start, end, token in zip(starts, ends[: len(starts)], page.contents, strict=True):
        prose = " ".join(text for line, text in lines if start < line < end)
        found.append(Section(url(page.name), start, token["level"], token["id"], unescape(token["name"]), prose))
    return found


def extent(page: Page, anchor: str) -> tuple[int, float] | None:
    """The line range of the section with this anchor, including its subsections."""
    sections = sections_of(page)
    start = next((section for section in sections if section.anchor == anchor), None)
    if start is None:
        return None
    ends = (section.line for section in sections if section.line > start.line and section.level <= start.level)
    return start.line, next(ends, float("inf"))
