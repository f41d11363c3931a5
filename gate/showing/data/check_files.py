"""/assets/check/: what the page "Check my code" loads once a reader starts a check: Python for the browser, and the checker.

Each address changes with its content, so that browsers may keep it for good. `files.json` says which there are and how large,
or why the checker was left out.
"""

from __future__ import annotations

import hashlib
import io
import json
import logging
import os
import zipfile
import zlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from gate.diagnostics import GateError
from gate.reading.project import Project
from gate.showing.pyodide import VERSION, pyodide

log = logging.getLogger(__name__)
FOLDER = "assets/check/"
ENGINE = "checker/keras_check"
PYTHON = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
LOCK = "pyodide-lock.json"  # of which only the head is needed: no package of Pyodide's is loaded
SUFFIXES = (".py", ".json", ".css")  # of the checker
EPOCH = (1980, 1, 1, 0, 0, 0)  # else each build would have another address


def files(project: Project) -> Iterator[tuple[str, str | bytes]]:
    if not (project.root / ENGINE).is_dir():
        return
    try:
        folder = pyodide()
    except GateError as error:
        if "CI" in os.environ:
            raise
        log.warning(f"The page “Check my code” has no checker in it: {error}")
        yield FOLDER + "files.json", _as_text({"absent": error.diagnostic.what})
        return
    python = {f"pyodide-{VERSION}/{name}": (folder / name).read_bytes() for name in PYTHON}
    engine = zipped(project.root / ENGINE)
    name = f"keras_check-{hashlib.sha256(engine).hexdigest()[:12]}.zip"
    yield from ((FOLDER + path, data) for path, data in python.items())
    yield FOLDER + name, engine
    lock = {"info": json.loads((folder / LOCK).read_text())["info"], "packages": {}}
    sizes = [[path, len(data), _transferred(data)] for path, data in (*python.items(), (name, engine))]
    yield (
        FOLDER + "files.json",
        _as_text({"engine": name, "lock": lock, "python": f"pyodide-{VERSION}/", "files": sizes}),
    )


def _as_text(found: dict[str, object]) -> str:
    return json.dumps(found, separators=(",", ":")) + "\n"


def zipped(package: Path) -> bytes:
    """The package with its knowledge, which needs nothing else."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for path in sorted(path for path in package.rglob("*.*") if path.suffix in SUFFIXES):
            member = zipfile.ZipInfo(str(path.relative_to(package.parent)), EPOCH)
            archive.writestr(member, path.read_bytes(), zipfile.ZIP_DEFLATED, compresslevel=9)
    return made.getvalue()


@lru_cache(maxsize=8)
def _transferred(data: bytes) -> int:
    """Its size as a host sends it."""
    return min(len(data), len(zlib.compress(data)))
