"""The programs that a page tells of: its own, and in a guide those of the errors that it leads to."""

from __future__ import annotations

from dataclasses import replace

from gate.reading.blocks import Block
from gate.reading.error_pages import error_page
from gate.reading.page import Directive, Page
from gate.reading.project import Project


def blocks_told_on(project: Project, page: Page) -> list[Block]:
    """The blocks of a page, and those of each error where its card stands, top to bottom."""
    cards = [part for part in page.all(Directive) if part.name == "error"]
    told = [
        replace(block, line=card.line)
        for card in cards
        for block in project.blocks_on(error_page(" ".join(card.programs)))
    ]
    return sorted([*project.blocks_on(page.name), *told], key=lambda block: block.line)
