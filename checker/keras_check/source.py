"""Files, folders and notebooks as trees, with the lines that a reader knows."""

from __future__ import annotations

import ast
import io
import json
import os
import tokenize
import warnings
from pathlib import Path
from typing import Iterable, Iterator, List, NamedTuple, Optional, Tuple

from keras_check.python2 import readable, without_unreadable_lines

LARGEST = 10_000_000  # bytes
SUFFIXES = (".py", ".ipynb")
LEFT_OUT = {"__pycache__", "node_modules", "site-packages", "venv", "env", "build", "dist"}


class Problem(NamedTuple):
    """What could not be read; the rest is."""

    path: str
    line: int
    what: str


class Source(NamedTuple):
    path: str
    text: str
    tree: ast.Module
    cells: Tuple[Tuple[int, int], ...]  # of a notebook: the first line of each cell, and its number
    problems: Tuple[Problem, ...]

    def place(self, line: int) -> Tuple[Optional[int], int]:
        """The cell of a notebook, and the line in it."""
        found: Optional[Tuple[int, int]] = None
        for start, number in self.cells:
            if start <= line:
                found = start, number
        return (None, line) if found is None else (found[1], line - found[0] + 1)


def files(paths: Iterable[str]) -> Iterator[Path]:
    """The Python files and notebooks of folders, sorted; a file that is named is taken as it is."""
    for one in map(Path, paths):
        if not one.is_dir():
            yield one
            continue
        for folder, folders, names in os.walk(str(one)):
            folders[:] = sorted(name for name in folders if name not in LEFT_OUT and not name.startswith("."))
            for name in sorted(names):
                if name.endswith(SUFFIXES):
                    yield Path(folder, name)


def read(path: Path) -> "Source | Problem":
    name = str(path)
    try:
        if path.stat().st_size > LARGEST:
            return Problem(name, 0, "is larger than 10 MB and was not read")
        data = path.read_bytes()
    except OSError as error:
        return Problem(name, 0, "cannot be read: %s" % (error.strerror or error))
    return parsed(name, data)


def parsed(name: str, data: bytes) -> "Source | Problem":
    """A file's content, which need not be on a disk."""
    if b"\0" in data[:8000]:
        return Problem(name, 0, "is a binary file")
    problems: List[Problem] = []
    text = _decoded(name, data, problems)
    cells: Tuple[Tuple[int, int], ...] = ()
    if name.endswith(".ipynb"):
        try:
            text, cells = _notebook(text)
        except (ValueError, KeyError, TypeError, AttributeError):
            return Problem(name, 0, "is no notebook: its JSON cannot be read")
    try:
        tree, left_out = _tree(text)
    except SyntaxError as error:
        return Problem(name, error.lineno or 0, "is no Python that can be read: %s" % error.msg)
    except (RecursionError, MemoryError):
        return Problem(name, 0, "is nested too deeply")
    except ValueError as error:
        return Problem(name, 0, "cannot be read: %s" % error)
    problems.extend(Problem(name, line, "this line cannot be read; the others were") for line in left_out)
    return Source(name, text, tree, cells, tuple(problems))


def _parse(text: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # invalid escapes in somebody's strings
        return ast.parse(text)


def _tree(text: str) -> Tuple[ast.Module, List[int]]:
    try:
        return _parse(text), []
    except SyntaxError:
        return without_unreadable_lines(readable(text), _parse)


def _decoded(name: str, data: bytes, problems: List[Problem]) -> str:
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        text = data.decode(encoding)
    except (SyntaxError, UnicodeDecodeError, LookupError):
        problems.append(Problem(name, 0, "is not in the encoding that it names; read as Latin-1"))
        text = data.decode("latin-1")
    return text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")


def _notebook(text: str) -> Tuple[str, Tuple[Tuple[int, int], ...]]:
    """The code of all cells, one below the other; what is no Python becomes a comment."""
    lines: List[str] = []
    cells = []
    for number, cell in enumerate(json.loads(text)["cells"], start=1):
        if cell["cell_type"] != "code":
            continue
        source = cell["source"] if isinstance(cell["source"], str) else "".join(cell["source"])
        if source.lstrip().startswith("%%") and not source.lstrip().startswith(("%%time", "%%capture")):
            continue
        cells.append((len(lines) + 1, number))
        lines.extend(_plain(line) for line in source.split("\n"))
    return "\n".join(lines), tuple(cells)


def _plain(line: str) -> str:
    bare = line.lstrip()
    return line[: len(line) - len(bare)] + "pass  # " + bare if bare.startswith(("%", "!", "?")) else line
