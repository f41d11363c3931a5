"""Adds to a built site what is no page, whatever has built it: `python -m gate.showing.publish site`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from gate.diagnostics import GateError
from gate.reading.programs import all_snippets
from gate.reading.project import Project
from gate.showing.data import (
    as_markdown,
    changes_json,
    check_files,
    downloads,
    errors_json,
    evidence_json,
    feed,
    llms,
    names_json,
    names_used_json,
    plan_json,
    previews,
    remedies_json,
    replacements_json,
    runtimes_js,
)
from gate.showing.said import record_of

# What makes the files whose paths in the site are so. Each yields their paths and their contents.
PRODUCTS: dict[str, Callable[[Project], Iterator[tuple[str, str]] | Iterator[tuple[str, str | bytes]]]] = {
    "evidence.json": evidence_json.files,
    "replacements.json": replacements_json.files,
    "errors.json": errors_json.files,
    "remedies/*": remedies_json.files,
    "changes.json": changes_json.files,
    "plan.json": plan_json.files,
    "names.json": names_json.files,
    "names-used.json": names_used_json.files,
    "assets/runtimes.js": runtimes_js.files,
    "assets/check/*": check_files.files,
    "programs/*": downloads.files,
    "previews/*": previews.files,
    "*.md": as_markdown.files,
    "llms.txt": llms.files,
    "feed.xml": feed.files,
}


def files(root: Path) -> Iterator[tuple[str, str | bytes]]:
    project = Project.current(root)
    for snippet in all_snippets(root):
        record_of(project, snippet)  # raises where a record does not fit the roster
    for product in PRODUCTS.values():
        yield from product(project)


def publish(root: Path, site: Path) -> None:
    """Writes every product into the folder `site`."""
    folders = set()
    for path, content in files(root):
        place = site / path
        if place.parent not in folders:
            place.parent.mkdir(parents=True, exist_ok=True)
            folders.add(place.parent)
        place.write_bytes(as_bytes(content))


def as_bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


if __name__ == "__main__":
    try:
        publish(Path.cwd(), Path(sys.argv[1]))
    except GateError as error:
        sys.exit(str(error))
