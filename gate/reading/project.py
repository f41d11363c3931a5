"""One checkout of the project: its roster, its pages and the programs embedded in them, each read once."""

from __future__ import annotations

import contextlib
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Any, ClassVar

from mkdocs.utils.yaml import yaml_load
from yaml import YAMLError

from gate.diagnostics import GateError
from gate.reading.blocks import Block, blocks_of
from gate.reading.page import Page, read_page
from gate.reading.roster import Roster, load_roster


def times(root: Path, *folders: str) -> frozenset[tuple[str, int]]:
    """When each file was written; another value once one of them is changed, added or gone."""
    found = set()
    for path in (path for folder in folders for path in (root / folder).rglob("*")):
        with contextlib.suppress(FileNotFoundError):  # gone meanwhile, as an editor's own files are
            found.add((str(path), path.stat().st_mtime_ns))
    return frozenset(found)


class Project:
    """The pages of one checkout, read with the site's own settings."""

    _current: ClassVar[tuple[object, Project] | None] = None

    def __init__(self, root: Path) -> None:
        self.root = root
        self._blocks: dict[Page, list[Block]] = {}

    @classmethod
    def current(cls, root: Path) -> Project:
        """The project as its files are now; read anew only when one of them has changed, for `mkdocs serve`."""
        state = root, times(root, "docs", "snippets", "evidence", "runtimes")
        if cls._current is None or cls._current[0] != state:
            cls._current = state, cls(root)
        return cls._current[1]

    @cached_property
    def roster(self) -> Roster:
        return load_roster(self.root)

    @cached_property
    def extensions(self) -> dict[str, dict[str, Any]]:
        """The site's Markdown extensions with their settings, but for the gate's own, which shows what this reads."""
        try:
            config = yaml_load((self.root / "mkdocs.yml").read_text())
        except (OSError, YAMLError) as error:
            remedy = "mend it, or restore it from version control"
            raise GateError("mkdocs.yml", f"cannot be read: {error}", remedy) from error
        named = [entry if isinstance(entry, dict) else {entry: {}} for entry in config["markdown_extensions"]]
        found = {name: dict(settings or {}) for entry in named for name, settings in entry.items()}
        found["pymdownx.snippets"]["base_path"] = [str(self.root / "snippets")]
        return {name: settings for name, settings in found.items() if not name.startswith("gate.")}

    @cached_property
    def pages(self) -> list[Path]:
        """The site's pages, and the files at the top that contributors read."""
        top = [path for name in ("README.md", "CONTRIBUTING.md") if (path := self.root / name).exists()]
        return [*top, *sorted((self.root / "docs").rglob("*.md"))]

    def page(self, path: Path) -> Page:
        """A page as its file is now."""
        name = str(path.relative_to(self.root))
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            line = path.read_bytes()[: error.start].count(b"\n") + 1
            raise GateError(f"{name}:{line}", "a character that is not UTF-8", "save the page as UTF-8") from error
        return read_page(name, text, tuple(self.extensions.get("toc", {}).items()))

    @cached_property
    def blocks(self) -> list[Block]:
        return [block for page in self.pages for block in self.blocks_of(page)]

    def blocks_on(self, page: str) -> list[Block]:
        return self._by_page.get(page, [])

    @cached_property
    def _by_page(self) -> dict[str, list[Block]]:
        return {page: list(blocks) for page, blocks in groupby(self.blocks, lambda block: block.page)}

    def blocks_of(self, path: Path) -> list[Block]:
        """The programs embedded in one page, top to bottom."""
        page = self.page(path)
        if page not in self._blocks:
            self._blocks[page] = blocks_of(page, self.root, self.roster, self.extensions["pymdownx.snippets"])
        return self._blocks[page]

    def where(self, line: str) -> str:
        """The page and the number of a line that stands on one page only, such as a directive with its arguments."""
        for page in map(self.page, self.pages):
            for number, text in enumerate(page.lines, 1):
                if text.strip() == line:
                    return f"{page.name}:{number}"
        return line

    def scope(self, snippet: str) -> list[str]:
        """The runtimes that any page speaks of with this snippet, oldest first."""
        spoken_of = {runtime for block in self.blocks if block.snippet == snippet for runtime in block.runtimes}
        return [runtime for runtime in self.roster if runtime in spoken_of]
