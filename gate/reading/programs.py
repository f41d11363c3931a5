"""The programs under snippets/: where they are and what their outcome depends on."""

from __future__ import annotations

import ast
import hashlib
from functools import lru_cache
from pathlib import Path


def program_path(root: Path, snippet: str) -> Path:
    return root / "snippets" / snippet


def all_snippets(root: Path) -> list[str]:
    """Every program, as its path below snippets/."""
    folder = root / "snippets"
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.py"))


def fingerprint(root: Path, snippet: str) -> str:
    """Changes whenever the snippet changes, or a module beside it that it imports, or that such a module imports."""
    digest = hashlib.sha256()
    for path in [program_path(root, snippet), *imported_from_beside(program_path(root, snippet))]:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def imported_from_beside(path: Path) -> list[Path]:
    """The modules in the program's own folder that it imports, then those that they import, each once."""
    found = [path]
    for module in found:  # grows meanwhile
        beside = (path.parent / f"{name}.py" for name in sorted(imports(module)))
        found += [other for other in beside if other.exists() and other not in found]
    return found[1:]


def imports(path: Path) -> frozenset[str]:
    """The names of the modules that a program imports, as it writes them."""
    return _imports(path.read_bytes())


@lru_cache(maxsize=10_000)  # a program's fingerprint is asked for on each of its runtimes
def _imports(source: bytes) -> frozenset[str]:
    try:
        nodes = list(ast.walk(ast.parse(source)))
    except (SyntaxError, ValueError):  # a program for another Python, or one that is meant to fail
        return frozenset()
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return frozenset(names | {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module})
