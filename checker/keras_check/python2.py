"""Makes Python 2 readable for Python 3, a line at a time and in the same lines: for reading, not for running."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Callable, TypeVar

LONGEST_LINE = 2000  # characters; data that was written into a program is not rewritten
MOST_CHARACTERS = 20_000_000  # that are parsed again and again, each time without one line more
PRINT = re.compile(
    r"^(?P<start>\s*(?:.*?(?::|;|\belse)\s*)?)print\b(?!\s*\()[ \t]*"
    r"(?:>>[ \t]*(?P<into>[\w.]+)[ \t]*,?)?(?P<what>[^#\n]*?)(?P<end>,?[ \t]*(?:#.*)?)$"
)
PRINT_OF_TUPLE = re.compile(r"^(?P<start>\s*)print\s*(?P<what>\(.*\)\s*[%,.\[+-].*?)(?P<end>,?\s*(?:#.*)?)$")
PRINTED = "print"
RULES = [  # with the word by which a reader knows each
    ("except", re.compile(r"\bexcept\s+(\([^)]*\)|[\w.]+)\s*,\s*([\w.]+)\s*:"), r"except \1 as \2:"),
    ("raise", re.compile(r"\braise\s+([\w.]+)\s*,\s*([^#\n]+)"), r"raise \1(\2)"),
    ("exec", re.compile(r"\bexec\s+(?!\()([^#\n]+?)\s+in\s+([^#\n]+)"), r"exec(\1, \2)"),
    ("exec", re.compile(r"\bexec\s+(?!\()([^#\n]+)"), r"exec(\1)"),
    ("backticks", re.compile(r"`([^`\n]+)`"), r"repr(\1)"),
    ("<>", re.compile(r"<>"), "!="),
    ("octal", re.compile(r"(?<![\w.])0([0-7]+)\b(?![.\w])"), r"0o\1"),
    ("long", re.compile(r"\b(\d+)[lL]\b"), r"\1"),
    ("ur", re.compile(r"\b[uU][rR](?=[\"'])"), "r"),
    ("lambda", re.compile(r"\blambda\s*\(([\w\s,]+)\)\s*:"), r"lambda \1:"),
    ("parameters", re.compile(r"^(\s*def\s+\w+\(.*)\(([\w\s,]+)\)(.*\)\s*:)"), r"\1\2\3"),
    ("async", re.compile(r"\basync\s*="), "async_="),
]


def readable(text: str) -> str:
    """The text with what Python 3 cannot read rewritten, each in its line; it may still be unreadable."""
    return "\n".join(_line(line) for line in text.expandtabs(8).split("\n"))


def old_syntax(text: str) -> Iterator[tuple[int, str]]:
    """The lines that are rewritten, from 1, each with the word for what is old in it."""
    for number, line in enumerate(text.expandtabs(8).split("\n"), start=1):
        for word in _rewritten(line.partition("#")[0])[1]:
            yield number, word


def _line(line: str) -> str:
    return _rewritten(line)[0]


def _rewritten(line: str) -> tuple[str, list[str]]:
    """The line as Python 3 reads it, with the words for what was old in it."""
    if len(line) > LONGEST_LINE:
        return line, []
    words = []
    match = PRINT.match(line) or PRINT_OF_TUPLE.match(line)
    if match is not None and not match["start"].lstrip().startswith(("#", '"', "'")):
        line = match["start"] + "print(" + match["what"].strip() + ")" + match["end"].replace(",", "", 1)
        words.append(PRINTED)
    for word, pattern, new in RULES:
        line, changes = pattern.subn(new, line)
        words += [word] * bool(changes)
    return line, words


Tree = TypeVar("Tree")


def without_unreadable_lines(text: str, parse: Callable[[str], Tree], most: int = 50) -> tuple[Tree, list[int]]:
    """The tree of what can be read, and the lines that were left out; raises SyntaxError if these are too many."""
    lines = text.split("\n")
    left_out: list[int] = []
    most = min(most, MOST_CHARACTERS // (len(text) + 1))
    while True:
        try:
            return parse("\n".join(lines)), left_out
        except SyntaxError as error:  # noqa: PERF203 - each error names the next line to leave out
            at = (error.lineno or 1) - 1
            if len(left_out) >= most or at >= len(lines) or not lines[at].strip():
                raise
            lines[at] = "" if at + 1 in left_out else _stand_in(lines[at])
            left_out.extend([at + 1] * (at + 1 not in left_out))


def _stand_in(line: str) -> str:
    """What a line is read as that cannot be read: the block that it opens is kept."""
    indent = line[: len(line) - len(line.lstrip())]
    return indent + ("if True:" if line.partition("#")[0].rstrip().endswith(":") else "pass")
