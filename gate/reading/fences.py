"""Finds the fences in a page's source, each with the marks that stand above it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from gate.diagnostics import GateError
from gate.reading.claims import Mark, parse_mark

FENCE = re.compile(r"^(?P<indent>\s*)(?P<ticks>`{3,}|~{3,})(?P<info>.*)$")
EMBED = re.compile(r'^\s*--8<-- "(?P<path>[^":]+)"\s*$')
MARK = re.compile(r"^\s*<!--[-\s]*(?P<text>pytest\.mark\..*?)\s*-->\s*$")
COMMENT = re.compile(r"^\s*<!--")
DIRECTIVE = re.compile(
    r"^<!-- (?P<name>verdict|verdicts|runtimes|settings|numbers|matrix|plot(?= )|names(?= ))(?: (?P<programs>\S.*?))? -->$"
)
TABLE = re.compile(r"^<!-- table$")
CODE = re.compile(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)")  # in a line of prose
ONCE = {  # above one fence, and what to do with a second
    "runtimes": "keep one; a selector joins alternatives by |",
    "since": "keep one: a block is about one first version",
    "cold": "keep one",
    "machine": "name the one way that decides; where several do, claim each in a program of its own",
}


@dataclass
class Fence:
    """A fence in a page's source."""

    line: int
    info: str
    body: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)


def read_fences(lines: list[str], page: str) -> list[Fence]:
    """The fences of a page's source, each with the marks that stand above it."""
    fences: list[Fence] = []
    marks: list[Mark] = []
    closing, table = None, 0  # the line where a table begins
    for number, line in enumerate(lines, 1):
        match = FENCE.match(line)
        if closing:
            if match and match["ticks"].startswith(closing) and not match["info"].strip():
                closing = None
            else:
                fences[-1].body.append(line)
        elif table:
            if line.strip() == "-->":
                table = 0
            elif match or "<!--" in line or "-->" in line:
                break
        elif match:
            info = match["info"].strip() if match["ticks"] == "```" else match["ticks"] + match["info"]
            fences.append(Fence(number, info, marks=marks))
            marks, closing = [], match["ticks"]
        elif mark := MARK.match(line):
            marks.append(parse_mark(mark["text"], f"{page}:{number}"))
            _only_once(marks)
        elif COMMENT.match(line) and not (DIRECTIVE.match(line) or TABLE.match(line)):
            what = f"a comment that the gate does not know: {line.strip()}"
            raise GateError(
                f"{page}:{number}", what, "write <!-- pytest.mark.… -->; CONTRIBUTING.md lists the directives"
            )
        elif not COMMENT.match(line) and "<!--" in CODE.sub("", line):
            what = "a comment inside of a line: the gate would pass over it"
            raise GateError(f"{page}:{number}", what, "write it on a line of its own, or as `code`")
        elif line.strip() and marks:
            raise GateError(marks[-1].where, "a mark that stands above no fence", "put it right above the fence")
        elif TABLE.match(line):
            table = number
    if table:
        raise GateError(f"{page}:{table}", "a table that is not closed", "close it with a line that is --> alone")
    if closing:
        raise GateError(f"{page}:{fences[-1].line}", "a fence that is not closed", f"close it with {closing}")
    if marks:
        raise GateError(marks[-1].where, "a mark that stands above no fence", "put it right above the fence")
    return fences


def _only_once(marks: list[Mark]) -> None:
    """Of a second mark of this kind, only one could count."""
    *above, last = marks
    if last.name in ONCE and any(mark.name == last.name for mark in above):
        raise GateError(last.where, f"a second pytest.mark.{last.name} above one fence", ONCE[last.name])
