"""The fences of a page, each with the marks that stand above it; what a page says past the gate is an error."""

from __future__ import annotations

from collections.abc import Iterator

from gate.diagnostics import GateError
from gate.reading.claims import Mark, parse_mark
from gate.reading.page import SPAN, Comment, Fence, MarkLine, Page, Table, Text

ONCE = {  # above one fence, and what to do with a second
    "runtimes": "keep one; a selector joins alternatives by |",
    "since": "keep one: a block is about one first version",
    "cold": "keep one",
    "home": "keep one; a selector joins alternatives by |",
    "irreplaceable": "give one reason",
    "varies": "keep one",
    "machine": "name the one way that decides; where several do, claim each in a program of its own",
}


def marked_fences(page: Page) -> Iterator[tuple[Fence, list[Mark]]]:
    marks: list[Mark] = []
    for part in page.parts:
        where = f"{page.name}:{part.line}"
        if isinstance(part, MarkLine):
            marks.append(parse_mark(part.said, where))
            _only_once(marks)
        elif isinstance(part, Comment):
            what = f"an unrecognized comment: {part.text.strip()}"
            raise GateError(where, what, "write <!-- pytest.mark.… -->; CONTRIBUTING.md lists the directives")
        elif isinstance(part, Fence):
            if part.closing is None:
                raise GateError(where, "an unclosed fence", f"close it with {part.ticks}")
            yield part, marks
            marks = []
        elif isinstance(part, Text) and "<!--" in SPAN.sub("", part.text):
            what = "a comment inside of a line: the gate would pass over it"
            raise GateError(where, what, "write it on a line of its own, or as `code`")
        elif marks and part.text.strip():
            break
        elif isinstance(part, Table) and not part.closed:
            raise GateError(where, "an unclosed table", "close it with a line that is --> alone")
    if marks:
        raise GateError(marks[-1].where, "a mark that is not followed by a fence", "put it right above the fence")


def _only_once(marks: list[Mark]) -> None:
    """Of a second mark of this kind, only one could count."""
    *above, last = marks
    if last.name in ONCE and any(mark.name == last.name for mark in above):
        raise GateError(last.where, f"a second pytest.mark.{last.name} above one fence", ONCE[last.name])
