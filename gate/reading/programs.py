"""The programs under snippets/, their imports, and their fingerprints."""

from __future__ import annotations

import ast
import hashlib
import re
import warnings
from functools import lru_cache
from pathlib import Path

WORD = re.compile(r"\w+")


def program_path(root: Path, snippet: str) -> Path:
    return root / "snippets" / snippet


def all_snippets(root: Path) -> list[str]:
    """Every program, as a path relative to snippets/."""
    folder = root / "snippets"
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.py"))


def fingerprint(root: Path, snippet: str) -> str:
    """A hash of the program and of the modules in its folder that it imports, directly or indirectly."""
    digest = hashlib.sha256()
    for path in [program_path(root, snippet), *imported_from_beside(program_path(root, snippet))]:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def imported_from_beside(path: Path) -> list[Path]:
    """The modules in the program's folder that it imports, directly or indirectly."""
    found, there = [path], _names(path.parent, path.parent.stat().st_mtime_ns)
    for module in found:  # which grows during the loop
        beside = _imported(module, module.stat().st_mtime_ns, there)
        found += [other for other in beside if other not in found]
    return found[1:]


@lru_cache(maxsize=10_000)
def _imported(module: Path, changed: int, there: frozenset[str]) -> list[Path]:
    """The files in its own folder that a module imports."""
    words = WORD.findall(module.read_bytes().decode(errors="replace"))
    if not any(f"{word}.py" in there for word in words):  # faster than parsing the module
        return []
    return [module.parent / f"{name}.py" for name in sorted(imports(module)) if f"{name}.py" in there]


@lru_cache(maxsize=1000)
def _names(folder: Path, changed: int) -> frozenset[str]:
    return frozenset(path.name for path in folder.iterdir())


def imports(path: Path) -> frozenset[str]:
    """The modules that a program imports, as named in its import statements."""
    return _imports(path.read_bytes())


@lru_cache(maxsize=10_000)  # called once for each runtime of a program
def _imports(source: bytes) -> frozenset[str]:
    try:
        nodes = list(ast.walk(ast.parse(source)))
    except (SyntaxError, ValueError):  # for another version of Python, or meant to fail
        return frozenset()
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return frozenset(names | {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module})


def syntax_tree(text: str) -> ast.Module:
    """Of a program's text, without a word about what is old in it; raises SyntaxError if this Python cannot read it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text)
