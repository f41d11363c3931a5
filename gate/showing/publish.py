"""Adds to a built site what is no page: `python -m gate.showing.publish site`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from gate.reading.programs import all_snippets
from gate.reading.project import Project, times
from gate.showing.data import as_markdown, changes_json, errors_json, evidence_json, feed, llms, names_json, runtimes_js
from gate.showing.data import downloads as programs
from gate.showing.panel import record_of

# Each yields the files it makes: where they stand in the site, and their text.
PRODUCTS: tuple[Callable[[Project], Iterator[tuple[str, str]]], ...] = (
    evidence_json.files,
    errors_json.files,
    changes_json.files,
    names_json.files,
    runtimes_js.files,
    programs.files,
    as_markdown.files,
    llms.files,
    feed.files,
)


def files(root: Path) -> Iterator[tuple[str, str]]:
    project = Project.current(root)
    for snippet in all_snippets(root):
        record_of(project, snippet)  # raises where a record does not fit the roster
    for product in PRODUCTS:
        yield from product(project)


def files_of_record(root: Path) -> list[tuple[str, str]]:
    """The same, made anew only when a record has changed, so that `mkdocs serve` rebuilds sooner."""
    return _files_of_record(root, times(root, "evidence"))


@lru_cache(maxsize=1)
def _files_of_record(root: Path, changed: frozenset) -> list[tuple[str, str]]:
    return list(files(root))


def publish(root: Path, site: Path) -> None:
    """Writes every product into the folder `site`."""
    write(files(root), site)


def write(products: Iterable[tuple[str, str]], site: Path) -> None:
    for path, text in products:
        place = site / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    publish(Path(__file__).resolve().parents[2], Path(sys.argv[1]))
