"""One checkout of the project: its roster, pages, and embedded programs, each read once."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Any, ClassVar

from mkdocs.utils.yaml import yaml_load
from yaml import YAMLError

from gate.diagnostics import GateError
from gate.reading.blocks import Block, blocks_of
from gate.reading.claims import Receives
from gate.reading.error_pages import in_order_of_guides, is_error_page
from gate.reading.page import Page, read_page
from gate.reading.programs import fingerprint
from gate.reading.roster import Roster, load_roster


def times(root: Path, *folders: str) -> frozenset[tuple[str, int]]:
    """Every file in the folders with its modification time, to detect changed, added, and deleted files."""
    found, left = set(), [str(root / folder) for folder in folders]
    while left:
        with contextlib.suppress(FileNotFoundError), os.scandir(left.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    left.append(entry.path)
                else:
                    with contextlib.suppress(FileNotFoundError):  # such as an editor's temporary file
                        found.add((entry.path, entry.stat().st_mtime_ns))
    return frozenset(found)


class Project:
    """The pages of one checkout, parsed with the site's configuration."""

    _current: ClassVar[tuple[frozenset[tuple[str, int]], Project] | None] = None
    _held: ClassVar[Project | None] = None

    def __init__(self, root: Path) -> None:
        self.root = root
        self._blocks: dict[Page, list[Block]] = {}
        self._read: dict[Path, list[Block]] = {}  # by file, for `current`

    @classmethod
    def current(cls, root: Path) -> Project:
        """The project as its files are now; only pages that changed are parsed again."""
        if cls._held:
            return cls._held
        settings = root / "mkdocs.yml"
        state = times(root, "docs", "snippets", "evidence", "runtimes", "ports") | {
            (str(settings), settings.stat().st_mtime_ns)
        }
        before = cls._current
        if before is None or before[1].root != root:
            before = cls._current = state, cls(root)
        if before[0] != state:
            now = cls(root)
            now._reuse(before[1], {path for path, _ in before[0] ^ state})
            before = cls._current = state, now
        return before[1]

    def _reuse(self, before: Project, changed: set[str]) -> None:
        """Reuses the blocks of the pages that did not change and whose programs did not change."""
        if any(Path(path).parent == self.root / "runtimes" or Path(path).parent == self.root for path in changed):
            return
        self.roster = before.roster
        for page, blocks in before._read.items():
            programs = (str(self.root / "snippets" / block.snippet) for block in blocks)
            if page.parent != self.root and changed.isdisjoint([str(page), *programs]):
                self._read[page] = blocks

    @classmethod
    @contextlib.contextmanager
    def held(cls, root: Path) -> Iterator[Project]:
        """Fixes `current` for the duration of one build, without checking the files again."""
        cls._held = cls.current(root)
        try:
            yield cls._held
        finally:
            cls._held = None

    @cached_property
    def roster(self) -> Roster:
        return load_roster(self.root)

    @cached_property
    def extensions(self) -> dict[str, dict[str, Any]]:
        """The site's Markdown extensions and their configuration, except the gate's own."""
        try:
            config = yaml_load((self.root / "mkdocs.yml").read_text())
        except (OSError, YAMLError) as error:
            remedy = "fix it, or restore it from version control"
            raise GateError("mkdocs.yml", f"cannot read it: {error}", remedy) from error
        named = [entry if isinstance(entry, dict) else {entry: {}} for entry in config["markdown_extensions"]]
        found = {name: dict(settings or {}) for entry in named for name, settings in entry.items()}
        found["pymdownx.snippets"]["base_path"] = [str(self.root / "snippets")]
        return {name: settings for name, settings in found.items() if not name.startswith("gate.")}

    @cached_property
    def pages(self) -> list[Path]:
        """README.md, CONTRIBUTING.md, and the site's pages, those of errors after their guides, in their order."""
        top = [path for name in ("README.md", "CONTRIBUTING.md") if (path := self.root / name).exists()]
        pages = [path for path in (self.root / "docs").rglob("*.md") if not path.name.startswith(".")]  # as MkDocs does
        return [*top, *in_order_of_guides(self.root, pages)]

    def page(self, path: Path) -> Page:
        """A page as its file is now."""
        name = str(path.relative_to(self.root))
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            line = path.read_bytes()[: error.start].count(b"\n") + 1
            raise GateError(f"{name}:{line}", "this line is not valid UTF-8", "save the page as UTF-8") from error
        return read_page(name, text, tuple(self.extensions.get("toc", {}).items()))

    @cached_property
    def blocks(self) -> list[Block]:
        for page in self.pages:
            if page not in self._read:
                self._read[page] = self.blocks_of(page)
        return [block for page in self.pages for block in self._read[page]]

    def error_page_with(self, lines: list[str]) -> str | None:
        """The error page that these lines are, without its front matter; None if they are another page's."""
        return self._error_pages.get("\n".join(lines).strip())

    @cached_property
    def _error_pages(self) -> dict[str, str]:
        names = [str(path.relative_to(self.root)) for path in self.pages]
        pages = [self.page(self.root / name) for name in names if is_error_page(name)]
        return {"\n".join(page.lines[len(page.front_lines) :]).strip(): page.name for page in pages}

    def blocks_with(self, snippet: str) -> list[Block]:
        """The blocks that embed a program."""
        return self._by_snippet.get(snippet, [])

    @cached_property
    def _by_snippet(self) -> dict[str, list[Block]]:
        found: dict[str, list[Block]] = {}
        for block in self.blocks:
            found.setdefault(block.snippet, []).append(block)
        return found

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

    @cached_property
    def receives(self) -> dict[str, Receives]:
        """What programs receive, by program. A page with errors does not count; its own test reports them."""
        found: dict[str, Receives] = {}
        for page in self.pages:
            if b"pytest.mark.receives" not in page.read_bytes():  # faster than parsing the page
                continue
            with contextlib.suppress(GateError):
                found |= {block.snippet: block.receives for block in self.blocks_of(page) if block.receives}
        return found

    @cached_property
    def sent(self) -> set[tuple[str, str]]:
        """The programs that others receive files from, each with a runtime that it must run on for that."""
        return {(receives.sender, name) for receives in self.receives.values() for name in receives.on}

    def fingerprint(self, snippet: str, receivers: tuple[str, ...] = ()) -> str:
        """A hash of what a program's outcome depends on besides its runtime: itself, its imports, and what it receives."""
        own, receives = fingerprint(self.root, snippet), self.receives.get(snippet)
        if receives is None:
            return own
        if snippet in receivers:
            raise GateError(receives.where, f"{snippet} receives its own files", "remove one of the receives marks")
        sender = self.fingerprint(receives.sender, (*receivers, snippet))
        parts = [own, sender, *(f"{name} {self.roster[name].fingerprint}" for name in receives.on)]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]

    def where(self, line: str) -> str:
        """The page and line number of a line that is unique in the project, such as a directive with its arguments."""
        for page in map(self.page, self.pages):
            for number, text in enumerate(page.lines, 1):
                if text.strip() == line:
                    return f"{page.name}:{number}"
        return line

    def scope(self, snippet: str) -> list[str]:
        """The runtimes of every block that embeds this snippet, oldest first."""
        runtimes = {runtime for block in self.blocks_with(snippet) for runtime in block.runtimes}
        return [runtime for runtime in self.roster if runtime in runtimes]
