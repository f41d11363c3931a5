"""The site: the build time compared with plain MkDocs and with 1,000 additional pages, and the delay after an edit."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

from gate.reading.blocks import Block
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.reading.urls import url
from gate.tools.bench.figure import Figure, figure

ROUNDS = 3
MORE = 1000  # additional pages
EXTENSION = "  - gate.showing.extension\n"
NEEDED = ("docs", "snippets", "evidence", "runtimes", "overrides", "gate", "mkdocs.yml")
MARK = "An edit of the bench"


def figures(project: Project, runtimes: list[Runtime], selector: str) -> Iterator[tuple[str, Figure]]:
    whole, bare = [], []
    for _round in range(ROUNDS):
        bare.append(_built(project.root, bare=True))
        whole.append(_built(project.root))
    ratios = [ours[0] / theirs[0] for ours, theirs in zip(whole, bare, strict=True)]
    how = "make site without caches, relative to MkDocs on the same pages without the gate's extension and data"
    processors = round(sum(ours[1] for ours in whole) / sum(theirs[1] for theirs in bare), 2)
    seconds = [round(ours[0], 1) for ours in whole]
    yield "build to a bare build", figure(ratios, 2, "ratio", how, seconds=seconds, processors=processors)

    with tempfile.TemporaryDirectory() as folder:
        root = _copy(project.root, Path(folder))
        began = time.monotonic()
        with _served(root) as page:
            assert "</h1>" in page("")
            first = time.monotonic() - began
            slower = max([8, *(seconds for seconds, _ in bare)])
            yield "first page of make serve", figure([first], slower, "s", "from the command; at most a bare build")
            block = _busiest(project)
            for what, edit in (("page", _edit_page), ("claim", _edit_claim), ("program", _edit_program)):
                page(url(block.page))
                took = [_until_back(root, page, block, edit, number) for number in range(ROUNDS)]
                how = f"{block.page}, from saving the file to receiving the page"
                yield f"edit of a {what} back", figure(took, 2, "s", how)

        half = _with_more_pages(root, project, MORE // 2)
        full = _with_more_pages(root, project, MORE)
        how = f"{MORE} additional pages with one program each"
        more = {"seconds with half": round(half, 1), "without": min(seconds)}
        yield "build with many pages more", figure([full], 60, "s", how, **more)


def _built(root: Path, *, bare: bool = False) -> tuple[float, float]:
    """Wall time and processor time of a build, in seconds."""
    config = (root / "mkdocs.yml").read_text()
    assert EXTENSION in config
    with tempfile.TemporaryDirectory() as folder:
        site = [sys.executable, "-m", "gate.showing.site", folder]
        mkdocs = [sys.executable, "-m", "mkdocs", "build", "--quiet", "-f", "-", "-d", folder]
        before, began = os.times(), time.monotonic()
        subprocess.run(
            mkdocs if bare else site, input=config.replace(EXTENSION, ""), cwd=root, text=True, check=True
        )  # fmt: skip
        after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return time.monotonic() - began, used


def _copy(root: Path, folder: Path) -> Path:
    for name in NEEDED:
        source = root / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    return folder


@contextlib.contextmanager
def _served(root: Path) -> Iterator[Callable[[str], str]]:
    """Runs `make serve`; yields a function that fetches a path."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environ = {**os.environ, "XDG_CACHE_HOME": str(root / "none"), "PYTHONPATH": str(root)}  # without runtimes
    command = [sys.executable, "-m", "gate.showing.serve", "--port", str(port)]
    process = subprocess.Popen(command, cwd=root, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def page(path: str) -> str:
        while True:
            assert process.poll() is None, "make serve ended"
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}") as response:
                    text: str = response.read().decode()
                    return text
            except ConnectionRefusedError:
                time.sleep(0.02)
            except urllib.error.URLError as error:
                if not isinstance(error.reason, ConnectionRefusedError):
                    raise
                time.sleep(0.02)

    try:
        yield page
        process.send_signal(signal.SIGINT)
        process.wait(60)
    finally:
        process.kill()


def _busiest(project: Project) -> Block:
    """A program with claims on the page with the most programs."""
    pages = [block.page for block in project.blocks if block.page.startswith("docs/")]
    page = max(sorted(set(pages)), key=pages.count)
    return next(block for block in project.blocks if block.page == page and block.claims)


def _edit_page(root: Path, block: Block, mark: str) -> None:
    with (root / block.page).open("a") as page:
        page.write(f"\n{mark}\n")


def _edit_claim(root: Path, block: Block, mark: str) -> None:
    """Adds a claim that fails; the page shows the failure message."""
    path = root / block.page
    claim = f'<!-- pytest.mark.claim("{block.runtimes[-1]}", prints="{mark}") -->'
    lines = path.read_text().splitlines()
    lines.insert(lines.index(f'--8<-- "{block.snippet}"') - 1, claim)
    path.write_text("\n".join(lines) + "\n")


def _edit_program(root: Path, block: Block, mark: str) -> None:
    with program_path(root, block.snippet).open("a") as program:
        program.write(f"# {mark}\n")


def _until_back(
    root: Path, page: Callable[[str], str], block: Block, edit: Callable[[Path, Block, str], None], number: int
) -> float:
    """Seconds from an edit to the updated page. Polls the edition as the page's script does."""
    mark, edition = f"{MARK} {edit.__name__} {number}", page("edition/")
    began = time.monotonic()
    edit(root, block, mark)
    while page("edition/") == edition:
        time.sleep(0.15)  # half the interval of the page's script
    assert mark in page(url(block.page)), mark
    return time.monotonic() - began


def _with_more_pages(root: Path, project: Project, count: int) -> float:
    """Build time in seconds with this many additional pages of one program each."""
    block = _busiest(project)
    source, record = program_path(root, block.snippet), (root / "evidence" / block.snippet).with_suffix(".json")
    for folder in ("docs", "snippets", "evidence"):
        (root / folder / "generated").mkdir(exist_ok=True)
    for number in range(count):
        shutil.copy(source, root / "snippets" / "generated" / f"program_{number}.py")
        shutil.copy(record, root / "evidence" / "generated" / f"program_{number}.json")
        (root / "docs" / "generated" / f"page_{number}.md").write_text(
            f'---\nruntimes: "{" | ".join(block.runtimes)}"\n---\n# Page {number}\n\nWords about it.\n\n'
            f'```python\n--8<-- "generated/program_{number}.py"\n```\n'
        )
    config = root / "mkdocs.yml"
    if "not_in_nav" not in config.read_text():
        with config.open("a") as file:
            file.write("\nnot_in_nav: /generated/\n")
    return _built(root)[0]
