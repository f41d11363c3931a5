"""Changes of a text by the places of its tokens, so that formatting and comments stay."""

from __future__ import annotations

import ast
import io
import tokenize
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, NamedTuple

OPENING, CLOSING = "([{", ")]}"


class Edit(NamedTuple):
    start: int  # in characters from the beginning of the text
    end: int
    text: str


class Token(NamedTuple):
    kind: int
    text: str
    start: int
    end: int


class Text:
    """A text with the places of its syntax tree, whose columns are bytes of UTF-8, and of its tokens."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._lines = text.split("\n")
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line) + 1)
        self._tokens: list[Token] | None = None

    def at(self, line: int, column: int) -> int:
        """`line` from 1, `column` in bytes."""
        row = self._lines[line - 1]
        if not row.isascii():
            column = len(row.encode("utf-8")[:column].decode("utf-8", "ignore"))
        return self._starts[line - 1] + column

    def span(self, node: Any) -> tuple[int, int]:
        return self.at(node.lineno, node.col_offset), self.at(node.end_lineno, node.end_col_offset)

    def of(self, node: ast.AST) -> str:
        start, end = self.span(node)
        return self.text[start:end]

    def end_of_line(self, place: int) -> int:
        found = self.text.find("\n", place)
        return len(self.text) if found < 0 else found

    def line_of(self, place: int) -> int:
        return bisect_left(self._starts, place + 1)

    def indent_at(self, place: int) -> str:
        line = self._lines[self.line_of(place) - 1]
        return line[: len(line) - len(line.lstrip())]

    @property
    def tokens(self) -> list[Token]:
        if self._tokens is None:
            read = tokenize.generate_tokens(io.StringIO(self.text).readline)
            self._tokens = [
                Token(
                    one.type,
                    one.string,
                    self._starts[one.start[0] - 1] + one.start[1],
                    self._starts[one.end[0] - 1] + one.end[1],
                )
                for one in read
                if one.start[0] <= len(self._lines)
            ]
        return self._tokens

    def within(self, start: int, end: int) -> list[Token]:
        return [one for one in self.tokens if one.start >= start and one.end <= end]

    def has_comment(self, start: int, end: int) -> bool:
        return any(one.kind == tokenize.COMMENT for one in self.within(start, end))

    def start_of_import(self, statement: ast.Import | ast.ImportFrom, alias: ast.alias) -> int:
        """Where a name of an import statement stands, which the tree says since Python 3.10."""
        every = self.within(*self.span(statement))
        tokens = [one for one in every if one.text.strip(" \t\n\\()") and one.kind != tokenize.COMMENT]
        starts = [after.start for one, after in zip(tokens, tokens[1:]) if one.text in ("import", ",")]
        return starts[statement.names.index(alias)]

    def arguments(self, call: ast.Call) -> Arguments:
        """Where the arguments of a call stand, with the parentheses that may be around them."""
        start, end = self.span(call.func)[1], self.span(call)[1]
        depth, opened, commas = 0, -1, []
        for one in self.within(start, end):
            if one.kind != tokenize.OP:
                continue
            if one.text in OPENING:
                depth += 1
                opened = one.end if depth == 1 and opened < 0 else opened
            elif one.text in CLOSING:
                depth -= 1
            elif one.text == "," and depth == 1:
                commas.append(one)
        return Arguments(self, opened, end - 1, commas)


class Arguments:
    def __init__(self, text: Text, start: int, end: int, commas: Sequence[Token]) -> None:
        self.text, self.start, self.end, self.commas = text, start, end, commas  # between the parentheses

    def _place(self, node: ast.AST) -> int:
        at = self.text.span(node)[0]
        return sum(comma.start < at for comma in self.commas)

    def bounds(self, node: ast.AST) -> tuple[int, int]:
        """From the first to the last token of an argument."""
        place = self._place(node)
        start = self.commas[place - 1].end if place else self.start
        end = self.commas[place].start if place < len(self.commas) else self.end
        inside = [one for one in self.text.within(start, end) if one.text.strip() and one.kind != tokenize.COMMENT]
        return inside[0].start, inside[-1].end

    def dropped(self, node: ast.AST) -> Edit:
        """Without an argument and one of the commas beside it."""
        place = self._place(node)
        start, end = self.bounds(node)
        if place < len(self.commas):
            after = self.text.within(self.commas[place].end, self.end)
            following = next((one for one in after if one.text.strip()), None)
            if following is not None and following.kind != tokenize.COMMENT:
                return Edit(start, following.start, "")
            if place:
                return Edit(self.commas[place - 1].start, end, "")
            return Edit(start, self.commas[place].end, "")
        return Edit(self.commas[place - 1].start if place else start, end, "")

    def added(self, call: ast.Call, text: str) -> Edit:
        """With one more argument behind the last."""
        every = [*call.args, *call.keywords]
        if not every:
            return Edit(self.start, self.start, text)
        end = max(self.bounds(one)[1] for one in every)
        last = max(every, key=lambda one: self.text.span(one)[0])
        first = self.bounds(last)[0]
        own_line = not self.text.text[self.text.text.rfind("\n", 0, first) + 1 : first].strip()
        between = ",\n" + self.text.indent_at(first) if own_line else ", "
        return Edit(end, end, between + text)


def applied(text: str, edits: Sequence[Edit]) -> str:
    """The text with edits that do not overlap."""
    parts: list[str] = []
    place = 0
    for edit in sorted(
        edits, key=lambda one: (one.start, one.end, one.text[:1] == "\n", one.text)
    ):  # imports before what follows them
        parts.extend((text[place : edit.start], edit.text))
        place = edit.end
    return "".join([*parts, text[place:]])


def shifted(place: int, edits: Sequence[Edit]) -> int:
    """Where a place is after edits; what is inserted there stands before it, but at the beginning."""
    return place + sum(len(one.text) - (one.end - one.start) for one in edits if place and one.end <= place)


def overlap(edits: Sequence[Edit], others: Sequence[Edit]) -> bool:
    return any((one.start < other.end and other.start < one.end) or one == other for one in edits for other in others)


def parents(tree: ast.AST) -> dict[int, ast.AST]:
    return {id(child): node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
