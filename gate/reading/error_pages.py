"""Pages about one error or one silent change each: docs/errors/<topic>/<name>.md, where a topic is the name of a guide."""

from __future__ import annotations

import re
from itertools import dropwhile, takewhile
from pathlib import Path

from gate.reading.page import Directive, Heading, Page, Part, Text

FOLDER = "docs/errors/"
CARD = re.compile(r"^<!-- error (?P<name>\S+) -->$", re.MULTILINE)


def is_error_page(page: str) -> bool:
    """Whether a page is about one error; the indexes in the same folder are not."""
    return page.startswith(FOLDER) and "/" in page.removeprefix(FOLDER)


def error_page(name: str) -> str:
    """The page that `<!-- error topic/name -->` stands for."""
    return f"{FOLDER}{name}.md"


def in_order_of_guides(root: Path, pages: list[Path]) -> list[Path]:
    """The pages by name, but those of errors after their guide, in the order of its cards."""
    places = {
        error_page(card["name"]): place
        for path in pages
        if path.parent == root / "docs" / "guides"
        for place, card in enumerate(CARD.finditer(path.read_text(encoding="utf-8", errors="replace")))
    }

    def key(path: Path) -> tuple[list[str], int, str]:
        page = str(path.relative_to(root))
        place = 1 + places.get(page, len(places)) if is_error_page(page) else 0
        return (guide_of(page) if place else page).split("/"), place, page

    return sorted(pages, key=key)


def topic_of(page: str) -> str:
    return page.removeprefix(FOLDER).partition("/")[0]


def guide_of(page: str) -> str:
    """The guide that tells what an error page belongs to."""
    return f"docs/guides/{topic_of(page)}.md"


def story_of(page: str) -> str:
    """The page that tells what a page belongs to: the guide of an error, or the page itself."""
    return guide_of(page) if is_error_page(page) else page


def opening_of(parts: list[Part]) -> list[Part]:
    """The first paragraph below the title: what a reader has to know first. Empty if a program or a list stands there."""
    below = dropwhile(lambda part: isinstance(part, Heading) or not part.text.strip(), parts)
    return list(takewhile(lambda part: type(part) is Text and bool(part.text.strip()), below))


def with_computed(parts: list[Part], page: str) -> list[Part]:
    """The parts of an error page with what is computed: the first screen below the opening, what is near at the end."""
    opening = opening_of(parts)
    title = next(part for part in parts if isinstance(part, Heading))
    at = parts.index(opening[-1] if opening else title) + 1
    first, remedy, near = (
        Directive(title.line, "", name, (page,), None) for name in ("first-screen", "remedy", "near")
    )
    return [*parts[:at], first, remedy, *parts[at:], near]


def opening_text(page: Page) -> str:
    return " ".join(part.text.strip() for part in opening_of(page.parts))
