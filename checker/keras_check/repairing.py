"""Rewrites files: their bytes before and after, the difference, and writing that leaves no half of a file."""

from __future__ import annotations

import difflib
import io
import json
import os
import stat
import tempfile
import tokenize
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from keras_check.check import check
from keras_check.findings import Finding
from keras_check.fixes import Silence, fixed
from keras_check.fixes import nothing as silent_about_nothing
from keras_check.knowledge import Knowledge
from keras_check.notebook_text import with_cells
from keras_check.source import Problem, Source, parsed

PYTHON2 = "is Python 2, or has lines that cannot be read, and is not rewritten"


class Repaired(NamedTuple):
    name: str
    before: bytes
    after: bytes
    fixed: int  # findings
    left: int

    @property
    def changed(self) -> bool:
        return self.before != self.after


def repaired(
    name: str, data: bytes, known: Knowledge, homes: Collection[str] = (), silence: Silence = silent_about_nothing
) -> Repaired | Problem:
    """What rewriting makes of a file; a Problem if it cannot be rewritten."""
    source = parsed(name, data)
    if isinstance(source, Problem):
        return source
    findings = check(source, known, homes)
    if not findings:
        return Repaired(name, data, data, 0, 0)
    if not _is_readable(source.text):
        return Problem(name, 0, PYTHON2)
    marks = [_offset(source.text, line) for line, _ in source.cells]
    done = fixed(source.text, known, homes, silence=silence, marks=marks)
    if done is None:
        return Repaired(name, data, data, 0, len(findings))
    try:
        after = _notebook(source, data, done.text, done.marks) if source.cells else _encoded(data, done.text)
    except (UnicodeError, LookupError, SyntaxError, KeyError, ValueError):
        return Repaired(name, data, data, 0, len(findings))
    again = parsed(name, after)
    if isinstance(again, Problem) or again.text != done.text:
        return Repaired(name, data, data, 0, len(findings))
    left = len(check(again, known, homes))
    return Repaired(name, data, after, len(findings) - left, left)


def with_fixable(
    findings: Sequence[Finding], source: Source, known: Knowledge, homes: Collection[str] = ()
) -> list[Finding]:
    """The findings of a file, each with whether rewriting repairs it."""
    done = fixed(source.text, known, homes) if findings and _is_readable(source.text) else None
    if done is None:
        return list(findings)
    again = parsed("rewritten.py", done.text.encode("utf-8", "surrogatepass"))
    after = (
        Counter((one.rule, one.name) for one in check(again, known, homes)) if isinstance(again, Source) else Counter()
    )
    before = Counter((one.rule, one.name) for one in findings)
    marked = []
    for one in findings:
        what = one.rule, one.name
        line = next((start for start, number in source.cells if number == one.cell), 1) + one.line - 1
        repaired_here = not after[what] or (after[what] < before[what] and any(row == line for row, _ in done.places))
        marked.append(one._replace(fixable=repaired_here))
    return marked


def difference(one: Repaired) -> Iterator[str]:
    """A unified diff."""
    before, after = (_text(data).splitlines(keepends=True) for data in (one.before, one.after))
    for line in difflib.unified_diff(before, after, "a/" + one.name.lstrip("/"), "b/" + one.name.lstrip("/")):
        yield line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"


def write(one: Repaired) -> None:
    """In one step: a reader of the file sees all of it as it was, or as it is. Links and permissions stay."""
    path = Path(os.path.realpath(one.name))
    handle, beside = tempfile.mkstemp(dir=str(path.parent), prefix="." + path.name + ".")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(one.after)
        Path(beside).chmod(stat.S_IMODE(path.stat().st_mode))
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink()
        raise


def _is_readable(text: str) -> bool:
    try:
        compile(text, "text", "exec", flags=ONLY_AST, dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


ONLY_AST = 0x400  # ast.PyCF_ONLY_AST


def _offset(text: str, line: int) -> int:
    place = 0
    for _ in range(line - 1):
        place = text.index("\n", place) + 1
    return place


def _encoding(data: bytes) -> str:
    return tokenize.detect_encoding(io.BytesIO(data).readline)[0]


def _text(data: bytes) -> str:
    try:
        return data.decode(_encoding(data)).lstrip("\ufeff")
    except (SyntaxError, UnicodeDecodeError, LookupError):
        return data.decode("latin-1")


def _encoded(data: bytes, text: str) -> bytes:
    """A new text with the encoding, the mark and the ends of lines of the old one."""
    encoding = _encoding(data)
    before = data.decode(encoding)
    mark = "\ufeff" if before.startswith("\ufeff") else ""
    return (mark + _with_ends(before.lstrip("\ufeff"), text)).encode(encoding)


def _with_ends(before: str, text: str) -> str:
    """With the ends of lines that the file has, each where it was; new lines get that of most."""
    ends = _ends(before)
    if len(set(ends)) < 2:
        return text.replace("\n", ends[0]) if ends else text
    usual = Counter(ends).most_common(1)[0][0]
    old, new = before.replace("\r\n", "\n").replace("\r", "\n").split("\n"), text.split("\n")
    found = [usual] * len(new)
    for _, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        for at in range(min(b - a, d - c)):
            if a + at < len(ends):
                found[c + at] = ends[a + at]
    return "".join(line + end for line, end in zip(new[:-1], found)) + new[-1]


def _ends(text: str) -> list[str]:
    found, place = [], 0
    while place < len(text):
        if text[place] == "\r":
            found.append("\r\n" if text[place : place + 2] == "\r\n" else "\r")
            place += len(found[-1])
        else:
            if text[place] == "\n":
                found.append("\n")
            place += 1
    return found


def _notebook(source: Source, data: bytes, text: str, marks: Sequence[int]) -> bytes:
    encoding = _encoding(data)
    written = data.decode(encoding)
    cells = json.loads(written.lstrip("\ufeff"))["cells"]
    new: dict[int, str] = {}
    bounds = [*marks, len(text) + 1]
    for at, (line, number) in enumerate(source.cells):
        code = cells[number - 1]["source"]
        before = code if isinstance(code, str) else "".join(code)
        old_lines = before.replace("\r\n", "\n").split("\n")
        shown = source.text.split("\n")[line - 1 : line - 1 + len(old_lines)]
        plain = {as_read: as_written for as_read, as_written in zip(shown, old_lines) if as_read != as_written}
        lines = text[bounds[at] : bounds[at + 1] - 1].split("\n")
        after = "\n".join(plain.get(one, one) for one in lines)
        if after != before.replace("\r\n", "\n"):
            new[number] = after
    return with_cells(written, new).encode(encoding)
