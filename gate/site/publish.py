"""Adds to a built site what is no page: `python -m gate.site.publish site`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from gate.pages import Project
from gate.site import evidence_json

# Each yields the files it makes: where they stand in the site, and their text.
PRODUCTS: tuple[Callable[[Project], Iterator[tuple[str, str]]], ...] = (evidence_json.files,)


def files(root: Path) -> Iterator[tuple[str, str]]:
    project = Project.current(root)
    for product in PRODUCTS:
        yield from product(project)


def publish(root: Path, site: Path) -> None:
    """Writes every product into the folder `site`."""
    for path, text in files(root):
        place = site / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    publish(Path(__file__).resolve().parents[2], Path(sys.argv[1]))
