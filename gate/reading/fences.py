"""The fences of a page, each with the marks above it. A comment that the gate would ignore is an error."""

from __future__ import annotations

from collections.abc import Iterator

from gate.diagnostics import GateError
from gate.reading.claims import Mark, parse_mark
from gate.reading.page import SPAN, Comment, Fence, MarkLine, Page, Table, Text

DUPLICATE_REMEDY = {  # for the marks that a fence may have once
    "runtimes": "keep one; a selector separates alternatives with |",
    "since": "keep one: a block has one first version",
    "cold": "keep one",
    "home": "keep one; a selector joins alternatives by |",
    "irreplaceable": "give one reason",
    "means": "name one program",
    "receives": "name one program; a selector joins the runtimes that it runs on by |",
    "varies": "keep one",
    "machine": "keep the one that matters; if several do, write a program for each",
}


def marked_fences(page: Page) -> Iterator[tuple[Fence, list[Mark]]]:
    marks: list[Mark] = []
    for part in page.parts:
        where = f"{page.name}:{part.line}"
        if isinstance(part, MarkLine):
            marks.append(parse_mark(part.code, where))
            *above, last = marks
            if last.name in DUPLICATE_REMEDY and any(mark.name == last.name for mark in above):
                what = f"a second pytest.mark.{last.name} above one fence"
                raise GateError(last.where, what, DUPLICATE_REMEDY[last.name])
        elif isinstance(part, Comment):
            what = f"an unrecognized comment: {part.text.strip()}"
            raise GateError(where, what, "write <!-- pytest.mark.… --> or a directive that CONTRIBUTING.md lists")
        elif isinstance(part, Fence):
            if part.closing is None:
                raise GateError(where, "an unclosed fence", f"close it with {part.ticks}")
            yield part, marks
            marks = []
        elif isinstance(part, Text) and "<!--" in SPAN.sub("", part.text):
            what = "a comment inside a line: the gate would ignore it"
            raise GateError(where, what, "put it on its own line, or in `code` style")
        elif marks and part.text.strip():
            break
        elif isinstance(part, Table) and not part.closed:
            raise GateError(where, "an unclosed table", "close it with a line that contains only -->")
    if marks:
        raise GateError(marks[-1].where, "a mark without a fence below it", "put it directly above the fence")
