"""The gate as a pytest plugin: collects a test for every program on every runtime that its page is about."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from xdist.scheduler import LoadScopeScheduling

from gate import audit, cache, evidence, report
from gate.claims import judge
from gate.environments import provision
from gate.forkserver import ForkServers
from gate.green import Green
from gate.outcome import Outcome
from gate.pages import Block, Project
from gate.problem import GateError, Problem
from gate.prose import Prose
from gate.runtimes import Runtime
from gate.sentences import is_prose, problems_of
from gate.snippets import fingerprint, path_of

PROJECT = pytest.StashKey[Project]()
SERVERS = pytest.StashKey[ForkServers]()
GREEN = pytest.StashKey[Green]()
TOGETHER = "tests/browser/"
MEMO = pytest.StashKey[dict[tuple[str, str, bool], tuple[Outcome, float]]]()


class Red(Exception):
    """What happened, what is claimed and what is recorded do not agree."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("gate")
    group.addoption("--record", action="store_true", help="write what happens into evidence/ instead of comparing")
    group.addoption("--into", metavar="DIR", help="with --record: write what ran into this folder, for `make merge`")
    group.addoption("--timings", metavar="FILE", help="write the seconds of every run into this file, for `make bench`")
    group.addoption("--runtimes", metavar="SELECTOR", help='run programs on these runtimes only, e.g. "tf>=2,<2.16"')
    group.addoption("--fresh", action="store_true", help="run everything, also what this machine has run before")
    parser.addini("gate_seconds", "time limit of a snippet", default="60")
    parser.addini("gate_output_bytes", "output limit of a snippet", default="1000000")


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> int | None:
    config.stash[GREEN] = Green(config)
    return config.stash[GREEN].answer()


def pytest_configure(config: pytest.Config) -> None:
    project = config.stash[PROJECT] = Project(config.rootpath)
    try:
        project.roster.select(config.getoption("--runtimes") or "all", "--runtimes", with_aside=True)
    except GateError as error:
        raise pytest.UsageError(str(error)) from error
    cpus = sorted(os.sched_getaffinity(0))
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    config.stash[SERVERS] = ForkServers(config.rootpath, cpus[worker % len(cpus)])
    config.stash[MEMO] = {}
    if not hasattr(config, "workerinput"):
        into = config.getoption("--into")
        config.pluginmanager.register(
            report.Report(
                config.rootpath,
                record=config.getoption("--record"),
                into=into and Path(into).resolve(),
                timings=config.getoption("--timings"),
            )
        )
        config.pluginmanager.register(config.stash[GREEN])


def pytest_unconfigure(config: pytest.Config) -> None:
    if servers := config.stash.get(SERVERS, None):  # none, if what was asked for is not known
        servers.close()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    project = parent.config.stash[PROJECT]
    if file_path == project.root / "mkdocs.yml":
        return Tree.from_parent(parent, path=file_path)
    return Page.from_parent(parent, path=file_path) if file_path in project.pages else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    selector = config.getoption("--runtimes")
    if selector:
        chosen = config.stash[PROJECT].roster.select(selector, "--runtimes", with_aside=True)
        left_out = [item for item in items if isinstance(item, Run) and item.runtime not in chosen]
        config.hook.pytest_deselected(items=left_out)
        gone = set(left_out)
        items[:] = [item for item in items if item not in gone]


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> LoadScopeScheduling:
    return ByRuntime(config, log)


class ByRuntime(LoadScopeScheduling):
    """Gives all of a runtime's runs to one process, so that its framework is imported once; the browser's tests, too."""

    def _split_scope(self, nodeid: str) -> str:
        if ".md::" in nodeid:
            return nodeid.rpartition("[")[2].removesuffix("]")
        return TOGETHER if nodeid.startswith(TOGETHER) else nodeid


class Page(pytest.File):
    """One Markdown page."""

    def collect(self) -> Iterator[pytest.Item]:
        project = self.config.stash[PROJECT]
        seen: dict[str, int] = {}
        for block in project.blocks_of(self.path):
            seen[block.snippet] = seen.get(block.snippet, 0) + 1
            again = "" if seen[block.snippet] == 1 else f"#{seen[block.snippet]}"
            for runtime in block.runtimes:
                name = f"{block.snippet}{again}[{runtime}]"
                yield Run.from_parent(self, name=name, block=block, runtime=project.roster[runtime])
        if is_prose(project, self.path) and not self.config.getoption("--record"):
            yield Words.from_parent(self, name="prose", page=self.path)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException]) -> object:
        return _say(excinfo) or super().repr_failure(excinfo)


class Run(pytest.Item):
    """One program on one runtime."""

    def __init__(self, *, block: Block, runtime: Runtime, **keywords: object) -> None:
        super().__init__(**keywords)
        self.block, self.runtime = block, runtime

    def runtest(self) -> None:
        project = self.config.stash[PROJECT]
        claimed, recorded = self.block.claims, evidence.read(project.root, self.block.snippet)
        if provision(self.runtime) is None:
            self._without_interpreter(project, recorded)
        outcome, seconds, start = self._run()
        self.user_properties.append(("gate", {
            "block": self.block.where,
            "snippet": self.block.snippet,
            "source": fingerprint(project.root, self.block.snippet),
            "runtime": self.runtime.id,
            "outcome": outcome.as_json(),
            "seconds": seconds,
            "start": start,
            "cold": self.block.cold,
        }))  # fmt: skip
        problems = judge(outcome, list(claimed), self.runtime.id, self.block.where)
        if not self.config.getoption("--record"):
            problems += evidence.compare(recorded, self.block, self.runtime, outcome, project.root)
        if problems:
            raise Red(problems)

    def _run(self) -> tuple[Outcome, float, float]:
        """The outcome, the seconds it took, and those of starting a worker for it, if one had to be started."""
        project, memo = self.config.stash[PROJECT], self.config.stash[MEMO]
        key = (self.block.snippet, self.runtime.id, self.block.cold)
        if key in memo:
            return *memo[key], 0.0
        limits = {
            "seconds": float(self.config.getini("gate_seconds")),
            "output_bytes": int(self.config.getini("gate_output_bytes")),
        }
        stored = cache.Entry.of(project.root, self.block, self.runtime, limits)
        allowed = not (self.config.getoption("--fresh") or "CI" in os.environ)
        memo[key] = (allowed and stored.read()) or None
        start = 0.0
        if memo[key] is None:
            began = time.monotonic()
            server = self.config.stash[SERVERS].get(self.runtime, self.block.cold)
            start = time.monotonic() - began
            memo[key] = server.run(path_of(project.root, self.block.snippet), **limits)
            stored.write(*memo[key])
        return *memo[key], start

    def _without_interpreter(self, project: Project, recorded: evidence.Evidence | None) -> None:
        """What can be said of a run that this machine cannot make: the record must be fresh and bear out the claims."""
        missing = f"this machine has no Python {self.runtime.python}, and uv cannot bring it"
        if "CI" in os.environ:
            remedy = f"install Python {self.runtime.python} (pyenv install {self.runtime.python})"
            raise Red([Problem(self.block.where, f"{self.runtime.id} did not run: {missing}", remedy)])
        problems = evidence.freshness(recorded, self.block, self.runtime, project.root)
        if not problems:
            problems = judge(
                recorded.outcomes[self.runtime.id], list(self.block.claims), self.runtime.id, self.block.where
            )
        if problems:
            raise Red(problems)
        pytest.skip(f"{self.runtime.id}: {missing}; its record is checked, not repeated")

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> object:
        return _say(excinfo) or super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.block.line - 1, f"{self.block.snippet} on {self.runtime.id}"


class Words(pytest.Item):
    """What one page says outside of its programs."""

    def __init__(self, *, page: Path, **keywords: object) -> None:
        super().__init__(**keywords)
        self.page = page

    def runtest(self) -> None:
        project = self.config.stash[PROJECT]
        if problems := problems_of(project, Prose.of(project, self.page)):
            raise Red(problems)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, self.name

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> object:
        return _say(excinfo) or super().repr_failure(excinfo, style)


class Tree(pytest.File):
    """What must hold of the project as a whole."""

    def collect(self) -> Iterator[pytest.Item]:
        for check in audit.CHECKS:
            yield Check.from_parent(self, name=check.__name__.replace("_", " "), check=check)
        project = self.config.stash[PROJECT]
        asked_for = [(self.config.invocation_params.dir / arg.partition("::")[0]).resolve() for arg in self.config.args]
        for page in project.pages:
            if is_prose(project, page) and not any(
                map(page.resolve().is_relative_to, asked_for)
            ):  # else it has its own
                yield Words.from_parent(self, name=f"prose of {page.relative_to(project.root)}", page=page)


class Check(pytest.Item):
    """One rule of the tree."""

    def __init__(self, *, check: audit.Rule, **keywords: object) -> None:
        super().__init__(**keywords)
        self.check = check

    def runtest(self) -> None:
        if problems := list(self.check(self.config.stash[PROJECT])):
            raise Red(problems)

    def reportinfo(self) -> tuple[Path, None, str]:
        return self.path, None, self.name

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> object:
        return _say(excinfo) or super().repr_failure(excinfo, style)


def _say(excinfo: pytest.ExceptionInfo[BaseException]) -> str | None:
    """The gate's own messages need no traceback."""
    return str(excinfo.value) if isinstance(excinfo.value, GateError | Red) else None
