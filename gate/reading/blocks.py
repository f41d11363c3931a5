"""The programs embedded in a page as a reader sees them, with the claims that stand above them."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import markdown
import pytest_codeblocks

from gate.diagnostics import GateError
from gate.machine import WAYS_TO_DIFFER
from gate.reading.claims import Claim, DeclaredHome, Mark, Replaces, Since, claim_of, since_of
from gate.reading.fences import ONCE, marked_fences
from gate.reading.page import EMBED, Fence, Page
from gate.reading.programs import program_path
from gate.reading.roster import Roster

FEWEST_WORDS = 4  # of a sentence
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
    home: DeclaredHome | None = None
    replaces: tuple[Replaces, ...] = ()
    irreplaceable: str = ""  # why nothing replaces the program
    varies: bool = False  # its output is meant to differ from version to version, as a version number does

    @property
    def where(self) -> str:
        return f"{self.page}:{self.line}"


def blocks_of(page: Page, root: Path, roster: Roster, embedding: dict[str, Any]) -> list[Block]:
    """Top to bottom. `embedding` are the site's settings of pymdownx.snippets."""
    said = [number for number, line in enumerate(page.front_lines, 1) if line.startswith("runtimes:")]
    if len(said) > 1:
        raise GateError(f"{page.name}:{said[1]}", "a second runtimes in the front matter", ONCE["runtimes"])
    marked = list(marked_fences(page))  # whole: what is wrong with a mark is said first
    fences = [(fence, marks) for fence, marks in marked if _is_program(fence, marks, page)]
    seen = _as_readers_see_it(page, root, embedding)
    if len(fences) != len(seen):
        raise GateError(page.name, "its fences are not those that a reader sees", "close every fence, and nest none")
    return [_block(*found, block, page, root, roster) for found, block in zip(fences, seen, strict=True)]


def _is_program(fence: Fence, marks: list[Mark], page: Page) -> bool:
    if fence.language == "python":
        return True
    if fence.language in SHOWN_ONLY:
        if marks:
            raise GateError(marks[0].where, "a mark above a fence that does not run", "move it above a program")
        return False
    what = f"an unsupported fence language: ```{fence.language}" if fence.language else "a fence without a language"
    remedy = f"write ```python with one embed line, or one of {', '.join(SHOWN_ONLY)}"
    raise GateError(f"{page.name}:{fence.line}", what, remedy)


def _as_readers_see_it(page: Page, root: Path, embedding: dict[str, Any]) -> list[pytest_codeblocks.CodeBlock]:
    """Read independently of the page's parts: by the extension that the site embeds with, and by another tool."""
    name = "pymdownx.snippets"
    expander = markdown.Markdown(extensions=[name], extension_configs={name: embedding}).preprocessors["snippet"]
    try:
        expanded = expander.run(page.lines)
    except Exception as error:
        embeds = ((number, EMBED.match(line)) for number, line in enumerate(page.lines, 1))
        missing = (number for number, embed in embeds if embed and not program_path(root, embed["path"]).exists())
        where = f"{page.name}:{next(missing, 1)}"
        raise GateError(where, f"a failing embed: {error}", "name a file under snippets/") from error
    blocks = pytest_codeblocks.extract_from_buffer(io.StringIO("\n".join(expanded) + "\n"))
    return [block for block in blocks if block.syntax == "python"]


def _block(
    fence: Fence, marks: list[Mark], seen: pytest_codeblocks.CodeBlock, page: Page, root: Path, roster: Roster
) -> Block:
    where = f"{page.name}:{fence.line}"
    embed = EMBED.match(fence.body[0]) if len(fence.body) == 1 else None
    if not embed:
        remedy = 'put the program into a file under snippets/ and embed it whole: --8<-- "topic/program.py"'
        raise GateError(where, "a Python fence that does not consist of one embed line", remedy)
    if seen.code.strip("\n") != program_path(root, embed["path"]).read_text().strip("\n"):
        raise GateError(
            where, "what readers see differs from the file", f"snippets/{embed['path']} must not embed itself"
        )
    if seen.importorskip or seen.expected_output is not None or len(seen.marks) != len(marks):
        raise GateError(where, "an unsupported pytest-codeblocks comment", "write a claim instead")
    scope = next((mark for mark in marks if mark.name == "runtimes"), None)
    selector = scope.selector if scope else page.front.get("runtimes")
    if not isinstance(selector, str):
        remedy = 'say it in the page\'s front matter (runtimes: "tf>=1.12") or in a mark above the fence'
        raise GateError(where, "no runtimes are given for this program", remedy)
    runtimes = _chosen(roster, selector, scope.where if scope else f"{page.name}:1")
    claims = tuple(claim_of(mark, roster) for mark in marks if mark.name == "claim")
    for claim in claims:
        for part in claim.selector.split("|"):
            if not set(_chosen(roster, part, claim.where)) & set(runtimes):
                outside = f'"{part.strip()}" is outside of what the block is about ("{selector}")'
                remedy = "widen the block's runtimes, or remove the claim or this part of its selector"
                raise GateError(claim.where, f"a claim that applies to no runtime: {outside}", remedy)
    cold = any(mark.name == "cold" for mark in marks)
    since = next((since_of(mark, roster) for mark in marks if mark.name == "since"), None)
    if since and since.runtime not in runtimes:
        what = f'a first version on {since.runtime}, which the block is not about ("{selector}")'
        raise GateError(since.where, what, "widen the block's runtimes, or remove the mark")
    machine = next((_way_to_differ(mark) for mark in marks if mark.name == "machine"), None)
    return Block(
        page.name,
        fence.line,
        embed["path"],
        runtimes,
        claims,
        cold,
        since,
        machine,
        home=_home(page, marks, roster),
        replaces=tuple(_replaces(mark, runtimes, roster) for mark in marks if mark.name == "replaces"),
        irreplaceable=next((_reason(mark) for mark in marks if mark.name == "irreplaceable"), ""),
        varies=any(mark.name == "varies" for mark in marks),
    )


def _home(page: Page, marks: list[Mark], roster: Roster) -> DeclaredHome | None:
    if mark := next((mark for mark in marks if mark.name == "home"), None):
        return DeclaredHome(mark.where, _chosen(roster, mark.selector, mark.where), of_page=False)
    said = page.front.get("home")
    if said is None:
        return None
    line = next(number for number, text in enumerate(page.front_lines, 1) if text.startswith("home:"))
    where = f"{page.name}:{line}"
    if not isinstance(said, str):
        raise GateError(where, "a home that is not a selector", 'write it like home: "tf<2"')
    return DeclaredHome(where, _chosen(roster, said, where), of_page=True)


def _replaces(mark: Mark, runtimes: tuple[str, ...], roster: Roster) -> Replaces:
    on = _chosen(roster, mark.keywords["on"], mark.where) if "on" in mark.keywords else ()
    if on and not set(on) & set(runtimes):
        what = f'a replacement that holds nowhere: the block is not about "{mark.keywords["on"]}"'
        raise GateError(mark.where, what, "widen the block's runtimes, or correct on=")
    return Replaces(mark.where, mark.selector, on)


def _reason(mark: Mark) -> str:
    if len(mark.selector.split()) < FEWEST_WORDS or not mark.selector.endswith("."):
        raise GateError(
            mark.where, "a reason that is no sentence", "say in one sentence why nothing replaces the program"
        )
    return mark.selector


def _chosen(roster: Roster, selector: str, where: str) -> tuple[str, ...]:
    """The runtimes that a selector means; each of its alternatives must mean one."""
    parts = [{runtime.id for runtime in roster.select(part.strip(), where)} for part in selector.split("|")]
    return tuple(name for name in roster if any(name in part for part in parts))


def _way_to_differ(mark: Mark) -> str:
    if mark.selector not in WAYS_TO_DIFFER:
        what = f'"{mark.selector}" is no way in which machines differ'
        raise GateError(mark.where, what, f"one of: {'; '.join(WAYS_TO_DIFFER)}")
    return mark.selector
