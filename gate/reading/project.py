"""Reads the pages: the embedded programs as a reader sees them, and the claims that stand above them."""

from __future__ import annotations

import contextlib
import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import ClassVar

import markdown
import pytest_codeblocks
from mkdocs.utils import meta
from mkdocs.utils.yaml import yaml_load
from yaml import YAMLError

from gate.diagnostics import GateError
from gate.machine import WAYS_TO_DIFFER
from gate.reading.claims import Claim, Mark, Since, claim_of, since_of
from gate.reading.fences import EMBED, ONCE, Fence, read_fences
from gate.reading.roster import Roster, load_roster

SHOWN_ONLY = ("text", "toml", "json", "yaml", "markdown", "bash")  # languages a fence may name besides python


@dataclass(frozen=True)
class Block:
    """One embedded program on a page, with what the page says about it."""

    page: str  # path below the project, "docs/guides/arg-scope.md"
    line: int  # of the opening fence
    snippet: str  # path below snippets/
    runtimes: tuple[str, ...]  # that the page, or a mark above the fence, is about
    claims: tuple[Claim, ...]
    cold: bool = False
    since: Since | None = None
    machine: str | None = None  # the way to differ (gate/machine.py) on which its outcome depends, as the page says

    @property
    def where(self) -> str:
        return f"{self.page}:{self.line}"


def times(root: Path, *folders: str) -> frozenset[tuple[str, int]]:
    """When each file was written; another value once one of them is changed, added or gone."""
    found, left = set(), [str(root / folder) for folder in folders]
    while left:
        with contextlib.suppress(FileNotFoundError), os.scandir(left.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    left.append(entry.path)
                else:
                    with contextlib.suppress(FileNotFoundError):  # gone meanwhile, as an editor's own files are
                        found.add((entry.path, entry.stat().st_mtime_ns))
    return frozenset(found)


class Project:
    """The pages of one checkout, read with the site's own settings."""

    _current: ClassVar[tuple[frozenset[tuple[str, int]], Project] | None] = None
    _held: ClassVar[Project | None] = None

    def __init__(self, root: Path) -> None:
        self.root = root
        self._read: dict[Path, list[Block]] = {}

    @classmethod
    def current(cls, root: Path) -> Project:
        """The project as its files are now; read anew only when one of them has changed."""
        if cls._held:
            return cls._held
        settings = root / "mkdocs.yml"
        state = times(root, "docs", "snippets", "evidence", "runtimes") | {(str(settings), settings.stat().st_mtime_ns)}
        before = cls._current
        if before is None or before[1].root != root:
            cls._current = state, cls(root)
        elif before[0] != state:
            cls._current = state, cls(root)
            cls._current[1]._take_over(before[1], {path for path, _ in before[0] ^ state})
        return cls._current[1]

    def _take_over(self, before: Project, changed: set[str]) -> None:
        """What is on pages that are as they were, with all their programs, need not be read again."""
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
        """For as long as one build takes, the project is what it is at its start, and nobody looks at its files again."""
        cls._held = cls.current(root)
        try:
            yield cls._held
        finally:
            cls._held = None

    @cached_property
    def roster(self) -> Roster:
        return load_roster(self.root)

    @cached_property
    def extensions(self) -> dict[str, dict]:
        """The site's Markdown extensions with their settings, but for the gate's own, which shows what this reads."""
        try:
            config = yaml_load((self.root / "mkdocs.yml").read_text())
        except (OSError, YAMLError) as error:
            raise GateError(
                "mkdocs.yml", f"cannot be read: {error}", "mend it, or restore it from version control"
            ) from error
        named = [entry if isinstance(entry, dict) else {entry: {}} for entry in config["markdown_extensions"]]
        found = {name: dict(settings or {}) for entry in named for name, settings in entry.items()}
        found["pymdownx.snippets"]["base_path"] = [str(self.root / "snippets")]
        return {name: settings for name, settings in found.items() if not name.startswith("gate.")}

    @cached_property
    def pages(self) -> list[Path]:
        """The site's pages, and the files at the top that contributors read."""
        top = [path for name in ("README.md", "CONTRIBUTING.md") if (path := self.root / name).exists()]
        pages = (self.root / "docs").rglob("*.md")
        return [*top, *sorted(path for path in pages if not path.name.startswith("."))]  # which MkDocs passes over

    @cached_property
    def blocks(self) -> list[Block]:
        for page in self.pages:
            if page not in self._read:
                self._read[page] = self.blocks_of(page)
        return [block for page in self.pages for block in self._read[page]]

    def blocks_with(self, snippet: str) -> list[Block]:
        """Where a program is embedded, page by page."""
        return self._by_snippet.get(snippet, [])

    @cached_property
    def _by_snippet(self) -> dict[str, list[Block]]:
        found: dict[str, list[Block]] = {}
        for block in self.blocks:
            found.setdefault(block.snippet, []).append(block)
        return found

    def where(self, line: str) -> str:
        """The page and the number of a line that stands on one page only, such as a directive with its arguments."""
        for page in self.pages:
            for number, text in enumerate(page.read_text().splitlines(), 1):
                if text.strip() == line:
                    return f"{page.relative_to(self.root)}:{number}"
        return line

    def scope(self, snippet: str) -> list[str]:
        """The runtimes that any page speaks of with this snippet, oldest first."""
        spoken_of = {runtime for block in self.blocks_with(snippet) for runtime in block.runtimes}
        return [runtime for runtime in self.roster if runtime in spoken_of]

    def blocks_of(self, path: Path) -> list[Block]:
        """The programs embedded in one page, top to bottom."""
        page = str(path.relative_to(self.root))
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            line = path.read_bytes()[: error.start].count(b"\n") + 1
            raise GateError(f"{page}:{line}", "a character that is not UTF-8", "save the page as UTF-8") from error
        body, front = meta.get_data(text)
        offset = text.count("\n") - body.count("\n") if text.endswith(body) else 0
        said = [n for n, line in enumerate(text.splitlines()[:offset], 1) if line.startswith("runtimes:")]
        if len(said) > 1:
            raise GateError(f"{page}:{said[1]}", "a second runtimes in the front matter", ONCE["runtimes"])
        lines = [""] * offset + body.splitlines()
        fences = [fence for fence in read_fences(lines, page) if self._is_program(fence, page)]
        seen = self._as_readers_see_it(lines, page)
        if len(fences) != len(seen):
            raise GateError(page, "its fences are not those that a reader sees", "close every fence, and nest none")
        return [self._block(fence, block, front, page) for fence, block in zip(fences, seen, strict=True)]

    def _is_program(self, fence: Fence, page: str) -> bool:
        where = f"{page}:{fence.line}"
        if fence.info == "python":
            return True
        if fence.info in SHOWN_ONLY:
            if fence.marks:
                raise GateError(fence.marks[0].where, "a mark above a fence that is not run", "move it above a program")
            return False
        raise GateError(
            where,
            f"a fence that no test would see: ```{fence.info}" if fence.info else "a fence that names no language",
            "write ```python with one embed line, or one of " + ", ".join(SHOWN_ONLY),
        )

    def _as_readers_see_it(self, lines: list[str], page: str) -> list[pytest_codeblocks.CodeBlock]:
        embedding = "pymdownx.snippets"
        expander = markdown.Markdown(
            extensions=[embedding], extension_configs={embedding: self.extensions[embedding]}
        ).preprocessors["snippet"]
        try:
            expanded = expander.run(lines)
        except Exception as error:
            missing = next((n for n, line in enumerate(lines, 1) if self._missing(line)), 1)
            raise GateError(
                f"{page}:{missing}", f"an embed that fails: {error}", "name a file under snippets/"
            ) from error
        blocks = pytest_codeblocks.extract_from_buffer(io.StringIO("\n".join(expanded) + "\n"))
        return [block for block in blocks if block.syntax == "python"]

    def _missing(self, line: str) -> bool:
        embed = EMBED.match(line)
        return bool(embed) and not (self.root / "snippets" / embed["path"]).exists()

    def _block(self, fence: Fence, seen: pytest_codeblocks.CodeBlock, front: dict, page: str) -> Block:
        where = f"{page}:{fence.line}"
        embed = EMBED.match(fence.body[0]) if len(fence.body) == 1 else None
        if not embed:
            raise GateError(
                where,
                "a Python fence that is not one embed",
                'put the program into a file under snippets/ and embed it whole: --8<-- "topic/program.py"',
            )
        if seen.code.strip("\n") != (self.root / "snippets" / embed["path"]).read_text().strip("\n"):
            raise GateError(
                where, "what a reader sees is not the file", f"snippets/{embed['path']} must not embed itself"
            )
        if seen.importorskip or seen.expected_output is not None or len(seen.marks) != len(fence.marks):
            raise GateError(where, "a pytest-codeblocks comment that the gate does not know", "write a claim instead")
        scopes = [mark for mark in fence.marks if mark.name == "runtimes"]
        selector = scopes[0].selector if scopes else front.get("runtimes")
        if not isinstance(selector, str):
            raise GateError(
                where,
                "nothing says which runtimes this program is about",
                'say it in the page\'s front matter (runtimes: "tf>=1.12") or in a mark above the fence',
            )
        runtimes = self._chosen(selector, scopes[0].where if scopes else f"{page}:1")
        claims = tuple(claim_of(mark, self.roster) for mark in fence.marks if mark.name == "claim")
        for claim in claims:
            for part in claim.selector.split("|"):
                if not set(self._chosen(part, claim.where)) & set(runtimes):
                    outside = f'"{part.strip()}" is outside of what the block is about ("{selector}")'
                    remedy = "widen the block's runtimes, or remove the claim or this part of its selector"
                    raise GateError(claim.where, f"a claim on no runtime: {outside}", remedy)
        cold = any(mark.name == "cold" for mark in fence.marks)
        since = next((since_of(mark, self.roster) for mark in fence.marks if mark.name == "since"), None)
        if since and since.runtime not in runtimes:
            what = f'a first version on {since.runtime}, which the block is not about ("{selector}")'
            raise GateError(since.where, what, "widen the block's runtimes, or remove the mark")
        machine = next((_way_to_differ(mark) for mark in fence.marks if mark.name == "machine"), None)
        return Block(page, fence.line, embed["path"], runtimes, claims, cold, since, machine)

    def _chosen(self, selector: str, where: str) -> tuple[str, ...]:
        """The runtimes that a selector means; each of its alternatives must mean one."""
        parts = [{runtime.id for runtime in self.roster.select(part.strip(), where)} for part in selector.split("|")]
        return tuple(name for name in self.roster if any(name in part for part in parts))


def _way_to_differ(mark: Mark) -> str:
    if mark.selector not in WAYS_TO_DIFFER:
        what = f'"{mark.selector}" is no way in which machines differ'
        raise GateError(mark.where, what, f"one of: {'; '.join(WAYS_TO_DIFFER)}")
    return mark.selector
