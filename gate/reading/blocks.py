"""The programs embedded in a page, as the site shows them, with the claims above them."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import markdown
import pytest_codeblocks

from gate.diagnostics import GateError
from gate.machine import VARIATIONS
from gate.reading.claims import Claim, DeclaredHome, Mark, Means, Receives, Replaces, Since, claim_of, since_of
from gate.reading.fences import DUPLICATE_REMEDY, marked_fences
from gate.reading.page import EMBED, Fence, Page
from gate.reading.programs import program_path
from gate.reading.roster import Roster

FEWEST_WORDS = 4  # of a sentence
OTHER_LANGUAGES = ("text", "toml", "json", "yaml", "markdown", "bash")  # shown, but not run


@dataclass(frozen=True)
class Block:
    """One program embedded in a page, with its runtimes and claims."""

    page: str  # relative to the project, such as "docs/guides/arg-scope.md"
    line: int  # of the opening fence
    snippet: str  # relative to snippets/
    runtimes: tuple[str, ...]  # from a mark above the fence or from the page's front matter
    claims: tuple[Claim, ...]
    cold: bool = False
    since: Since | None = None
    machine: str | None = None  # the variation (gate/machine.py) that its outcome depends on
    home: DeclaredHome | None = None
    means: Means | None = None
    receives: Receives | None = None
    replaces: tuple[Replaces, ...] = ()
    irreplaceable: str = ""  # why nothing replaces the program
    varies: bool = False  # its output is meant to differ from version to version, as a version number does

    @property
    def where(self) -> str:
        return f"{self.page}:{self.line}"


def blocks_of(page: Page, root: Path, roster: Roster, embedding: dict[str, Any]) -> list[Block]:
    """The blocks of a page, top to bottom. `embedding` is the site's configuration of pymdownx.snippets."""
    numbers = [number for number, line in enumerate(page.front_lines, 1) if line.startswith("runtimes:")]
    if len(numbers) > 1:
        remedy = DUPLICATE_REMEDY["runtimes"]
        raise GateError(f"{page.name}:{numbers[1]}", "the front matter sets runtimes twice", remedy)
    marked = list(marked_fences(page))  # complete, so that errors in marks are reported first
    fences = [(fence, marks) for fence, marks in marked if _is_program(fence, marks, page)]
    rendered = _rendered_blocks(page, root, embedding)
    if len(fences) != len(rendered):
        what = "the Python fences differ from those that the site renders"
        raise GateError(page.name, what, "close every fence, and do not nest fences")
    return [_block(*marked, block, page, root, roster) for marked, block in zip(fences, rendered, strict=True)]


def _is_program(fence: Fence, marks: list[Mark], page: Page) -> bool:
    if fence.language == "python":
        return True
    if fence.language in OTHER_LANGUAGES:
        if marks:
            raise GateError(marks[0].where, "a mark above a fence that is not a program", "move it above a program")
        return False
    what = f"an unsupported fence language: ```{fence.language}" if fence.language else "a fence without a language"
    remedy = f"write ```python with one embed line, or one of {', '.join(OTHER_LANGUAGES)}"
    raise GateError(f"{page.name}:{fence.line}", what, remedy)


def _rendered_blocks(page: Page, root: Path, embedding: dict[str, Any]) -> list[pytest_codeblocks.CodeBlock]:
    """The Python blocks as the site's own extension embeds them, parsed by pytest-codeblocks as a cross-check."""
    name = "pymdownx.snippets"
    expander = markdown.Markdown(extensions=[name], extension_configs={name: embedding}).preprocessors["snippet"]
    try:
        expanded = expander.run(page.lines)
    except Exception as error:
        embeds = ((number, EMBED.match(line)) for number, line in enumerate(page.lines, 1))
        missing = (number for number, embed in embeds if embed and not program_path(root, embed["path"]).exists())
        where = f"{page.name}:{next(missing, 1)}"
        raise GateError(where, f"cannot embed: {error}", "name a file under snippets/") from error
    blocks = pytest_codeblocks.extract_from_buffer(io.StringIO("\n".join(expanded) + "\n"))
    return [block for block in blocks if block.syntax == "python"]


def _block(
    fence: Fence, marks: list[Mark], rendered: pytest_codeblocks.CodeBlock, page: Page, root: Path, roster: Roster
) -> Block:
    where = f"{page.name}:{fence.line}"
    embed = EMBED.match(fence.body[0]) if len(fence.body) == 1 else None
    if not embed:
        remedy = 'move the program to a file under snippets/ and embed the whole file: --8<-- "topic/program.py"'
        raise GateError(where, "a Python fence must consist of one embed line", remedy)
    if rendered.code.strip("\n") != program_path(root, embed["path"]).read_text().strip("\n"):
        remedy = f"remove the embed lines from snippets/{embed['path']}"
        raise GateError(where, "the site shows something other than the file", remedy)
    if rendered.importorskip or rendered.expected_output is not None or len(rendered.marks) != len(marks):
        raise GateError(where, "an unsupported pytest-codeblocks comment", "write a claim instead")
    scope = next((mark for mark in marks if mark.name == "runtimes"), None)
    selector = scope.selector if scope else page.front.get("runtimes")
    if not isinstance(selector, str):
        remedy = 'set them in the page\'s front matter (runtimes: "tf>=1.12") or in a mark above the fence'
        raise GateError(where, "no runtimes are set for this program", remedy)
    runtimes = _selected(roster, selector, scope.where if scope else f"{page.name}:1")
    claims = tuple(claim_of(mark, roster) for mark in marks if mark.name == "claim")
    for claim in claims:
        for part in claim.selector.split("|"):
            if not set(_selected(roster, part, claim.where)) & set(runtimes):
                what = (
                    f'the claim applies to no runtime: "{part.strip()}" is outside the block\'s runtimes ("{selector}")'
                )
                remedy = "widen the block's runtimes, or remove the claim or this part of its selector"
                raise GateError(claim.where, what, remedy)
    cold = any(mark.name == "cold" for mark in marks)
    since = next((since_of(mark, roster) for mark in marks if mark.name == "since"), None)
    if since and since.runtime not in runtimes:
        what = f'the since mark names {since.runtime}, which is outside the block\'s runtimes ("{selector}")'
        raise GateError(since.where, what, "widen the block's runtimes, or remove the mark")
    machine = next((mark for mark in marks if mark.name == "machine"), None)
    if machine and machine.selector not in VARIATIONS:
        what = f'"{machine.selector}" is not a known machine variation'
        raise GateError(machine.where, what, f"write one of: {'; '.join(VARIATIONS)}")
    return Block(
        page.name,
        fence.line,
        embed["path"],
        runtimes,
        claims,
        cold,
        since,
        machine.selector if machine else None,
        home=_home(page, marks, roster),
        means=next((Means(mark.where, mark.selector) for mark in marks if mark.name == "means"), None),
        receives=next((_receives(mark, root, roster) for mark in marks if mark.name == "receives"), None),
        replaces=tuple(_replaces(mark, runtimes, roster) for mark in marks if mark.name == "replaces"),
        irreplaceable=next((_reason(mark) for mark in marks if mark.name == "irreplaceable"), ""),
        varies=any(mark.name == "varies" for mark in marks),
    )


def _home(page: Page, marks: list[Mark], roster: Roster) -> DeclaredHome | None:
    if mark := next((mark for mark in marks if mark.name == "home"), None):
        return DeclaredHome(mark.where, _selected(roster, mark.selector, mark.where), of_page=False)
    said = page.front.get("home")
    if said is None:
        return None
    line = next(number for number, text in enumerate(page.front_lines, 1) if text.startswith("home:"))
    where = f"{page.name}:{line}"
    if not isinstance(said, str):
        raise GateError(where, "a home that is not a selector", 'write it like home: "tf<2"')
    return DeclaredHome(where, _selected(roster, said, where), of_page=True)


def _replaces(mark: Mark, runtimes: tuple[str, ...], roster: Roster) -> Replaces:
    on = _selected(roster, mark.keywords["on"], mark.where) if "on" in mark.keywords else ()
    if on and not set(on) & set(runtimes):
        what = f'a replacement that holds nowhere: the block is not about "{mark.keywords["on"]}"'
        raise GateError(mark.where, what, "widen the block's runtimes, or correct on=")
    return Replaces(mark.where, mark.selector, on)


def _receives(mark: Mark, root: Path, roster: Roster) -> Receives:
    if not program_path(root, mark.selector).is_file():
        what = f"receives the files of {mark.selector}, which does not exist"
        raise GateError(mark.where, what, "name a file under snippets/")
    if "on" not in mark.keywords:
        remedy = f'say on which runtimes it runs first: pytest.mark.receives("{mark.selector}", on="tf<2")'
        raise GateError(mark.where, "the receives mark names no runtimes", remedy)
    return Receives(mark.where, mark.selector, _selected(roster, mark.keywords["on"], mark.where))


def _reason(mark: Mark) -> str:
    if len(mark.selector.split()) < FEWEST_WORDS or not mark.selector.endswith("."):
        raise GateError(
            mark.where, "a reason that is no sentence", "say in one sentence why nothing replaces the program"
        )
    return mark.selector


def _selected(roster: Roster, selector: str, where: str) -> tuple[str, ...]:
    """The runtimes that a selector matches; each of its alternatives must match at least one."""
    parts = [{runtime.id for runtime in roster.select(part.strip(), where)} for part in selector.split("|")]
    return tuple(name for name in roster if any(name in part for part in parts))
