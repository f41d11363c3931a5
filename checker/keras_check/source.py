"""Python files and notebooks as trees, with the lines that a reader knows."""

from __future__ import annotations

import ast
import codecs
import io
import json
import os
import re
import tokenize
import warnings
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, Callable, NamedTuple

from keras_check.python2 import readable, without_unreadable_lines
from keras_check.reading.syntax import FunctionNode

SUFFIXES = (".py", ".ipynb")
LARGEST = {".py": 10_000_000, ".ipynb": 50_000_000}  # bytes; notebooks hold their pictures
LEFT_OUT = {"__pycache__", "node_modules", "site-packages", "venv", "env", "build", "dist"}
WORD = re.compile(r"\w+")
NO_PYTHON = ("%%", "%%time", "%%capture")  # a cell that starts with the first but with none of the others


class Problem(NamedTuple):
    """What could not be read; the rest is."""

    path: str
    line: int
    what: str


class Source(NamedTuple):
    path: str
    text: str
    tree: ast.Module
    cells: tuple[tuple[int, int], ...]  # of a notebook: the first line of each cell, and its number
    problems: tuple[Problem, ...]
    rewritten: str = ""  # what the tree is of, if that is not the text: Python 2

    def place(self, line: int) -> tuple[int | None, int]:
        """The cell of a notebook, and the line in it."""
        return _place(self.cells, line)

    def column(self, line: int, offset: int) -> int:
        """From 1, in characters; the tree counts bytes from 0."""
        read = _line(self.rewritten or self.text, line)
        column = len(read.encode(errors="surrogatepass")[:offset].decode(errors="ignore"))
        return (_same_word(read, column, _line(self.text, line)) if self.rewritten else column) + 1

    def line(self, cell: int | None, line: int) -> int:
        """The line of the text: the inverse of `place`."""
        return next((start for start, number in self.cells if number == cell), 1) + line - 1

    def may_yield(self, function: FunctionNode) -> bool:
        """Whether the word is in the text of a function: its tree takes longer to search."""
        lines = _lines_that_yield(self.rewritten or self.text)
        at = bisect_left(lines, function.lineno)
        return at < len(lines) and lines[at] <= (function.end_lineno or function.lineno)

    def code(self, line: int) -> str:
        """A line of the text, without its end."""
        return _line(self.text, line)


def _same_word(read: str, column: int, written: str) -> int:
    """Where the word is written that is read there: of several alike, the one with as many before it."""
    match = WORD.match(read, column)
    word = match.group() if match else ""
    place = written.find(word) if word else -1
    for _ in range(read[:column].count(word) if word else 0):
        place = written.find(word, place + 1)
    return place if place >= 0 else min(column, len(written))


@lru_cache(maxsize=2)
def _lines(text: str) -> list[str]:
    return text.split("\n")


@lru_cache(maxsize=2)
def _lines_that_yield(text: str) -> list[int]:
    if "yield" not in text:
        return []
    return [number for number, line in enumerate(text.split("\n"), start=1) if "yield" in line]


def _line(text: str, line: int) -> str:
    lines = _lines(text)
    return lines[line - 1] if 0 < line <= len(lines) else ""


def _place(cells: tuple[tuple[int, int], ...], line: int) -> tuple[int | None, int]:
    found = [(start, number) for start, number in cells if start <= line]
    return (found[-1][1], line - found[-1][0] + 1) if found else (None, line)


def never(_: object) -> bool:
    return False


def files(
    paths: Iterable[str],
    wanted: Callable[[str], bool] = lambda name: name.endswith(SUFFIXES),
    excluded: Callable[[Path], bool] = never,
    unreadable: Callable[[OSError], object] = never,
) -> Iterator[Path]:
    """The Python files and notebooks of folders, sorted; a file that is named is taken as it is."""
    for one in map(Path, paths):
        if not one.is_dir():
            if not excluded(one):
                yield one
            continue
        for folder, folders, names in os.walk(str(one), onerror=unreadable):
            folders[:] = sorted(name for name in folders if is_read(name) and not excluded(Path(folder, name)))
            for name in sorted(names):
                if wanted(name) and not excluded(Path(folder, name)):
                    yield Path(folder, name)


def is_read(folder: str) -> bool:
    """Whether a folder of this name may hold a project's own code."""
    return folder not in LEFT_OUT and not folder.startswith(".")


def read(path: Path) -> Source | Problem:
    data = content(path)
    return data if isinstance(data, Problem) else parsed(str(path), data)


def content(path: Path) -> bytes | Problem:
    try:
        status = path.stat()
        if path.exists() and not path.is_file():
            return Problem(str(path), 0, "is no file")
        if status.st_size > largest(path.name):
            return too_large(str(path))
        return path.read_bytes()
    except (OSError, ValueError) as error:
        return Problem(str(path), 0, f"cannot be read: {getattr(error, 'strerror', None) or error}")


def largest(name: str) -> int:
    return LARGEST[".ipynb" if name.endswith(".ipynb") else ".py"]


def too_large(name: str) -> Problem:
    return Problem(name, 0, f"is larger than {largest(name) // 1_000_000} MB and was not read")


def parsed(name: str, data: bytes, before: Source | None = None) -> Source | Problem:
    """A file's content, which need not be on a disk; `before` is what was read of it, if it was."""
    problems: list[Problem] = []
    text = decoded(name, data, problems)
    if text is None:
        return Problem(name, 0, "is a binary file")
    cells: tuple[tuple[int, int], ...] = ()
    if name.endswith(".ipynb"):
        try:
            text, cells = _notebook(json.loads(text))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return Problem(name, 0, "is no notebook: its JSON cannot be read")
    if before is not None and before.text == text:
        return before
    try:
        tree, left_out, rewritten = _tree(text)
    except SyntaxError as error:
        return _at(name, cells, error.lineno or 0, f"is no Python that can be read: {error.msg}")
    except (RecursionError, MemoryError):
        return nested_too_deeply(name)
    except ValueError as error:
        return Problem(name, 0, f"cannot be read: {error}")
    problems.extend(_at(name, cells, line, "this line cannot be read; the others were") for line in left_out)
    return Source(name, text, tree, cells, tuple(problems), rewritten)


def nested_too_deeply(name: str) -> Problem:
    return Problem(name, 0, "is nested too deeply")


def _at(name: str, cells: tuple[tuple[int, int], ...], line: int, what: str) -> Problem:
    cell, line = _place(cells, line)
    return Problem(name, line, what if cell is None else f"in cell {cell}: {what}")


def _parse(text: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # invalid escapes in somebody's strings
        return ast.parse(text)


def _tree(text: str) -> tuple[ast.Module, list[int], str]:
    """With the lines that were left out, and the text that was read if it is another one."""
    try:
        return _parse(text), [], ""
    except SyntaxError:
        rewritten = readable(text)
        tree, left_out = without_unreadable_lines(rewritten, _parse)
        return tree, left_out, "" if rewritten == text else rewritten


def decoded(name: str, data: bytes, problems: list[Problem]) -> str | None:
    """The text, its lines ending as Python's do; None if it is none."""
    utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))  # what PowerShell writes
    if not utf16 and b"\0" in data[:8000]:
        return None
    try:
        encoding = "utf-16" if utf16 else tokenize.detect_encoding(io.BytesIO(data).readline)[0]
        text = data.decode(encoding)
    except (SyntaxError, UnicodeDecodeError, LookupError):
        problems.append(Problem(name, 0, "is not in the encoding that it names, or in UTF-8; read as Latin-1"))
        text = data.decode("latin-1")
    return text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")


def _notebook(notebook: dict[str, Any]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The code of all cells, one below the other; what is no Python becomes a comment."""
    lines: list[str] = []
    cells = []
    old = notebook.get("worksheets")  # until nbformat 3
    every = [cell for sheet in old for cell in sheet["cells"]] if old else notebook["cells"]
    for number, cell in enumerate(every, start=1):
        if cell["cell_type"] != "code":
            continue
        written = cell["input"] if old else cell["source"]
        source = written if isinstance(written, str) else "".join(written)
        bare = source.lstrip()
        if bare.startswith(NO_PYTHON[0]) and not bare.startswith(NO_PYTHON[1:]):
            continue
        cells.append((len(lines) + 1, number))
        lines.extend(_plain(line) for line in source.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return "\n".join(lines), tuple(cells)


def _plain(line: str) -> str:
    bare = line.lstrip()
    return line[: len(line) - len(bare)] + "pass  # " + bare if bare.startswith(("%", "!", "?")) else line
