"""The gate as a pytest plugin: its options, what is collected, and which process runs what."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling
from xdist.workermanage import WorkerController

from gate import machine
from gate.diagnostics import GateError
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.running.forkserver import ForkServers, Limits
from gate.running.turnstile import Turnstile
from gate.testing.items import MEMO, PLAN, PROJECT, SERVERS, TURNSTILE, Page, Run, Tree
from gate.testing.plan import Plan, Sample
from gate.testing.progress import PROGRAMS, TESTS, Progress, kind_of
from gate.testing.report import Report

BROWSER = "tests/browser/"
# What the browser's tests look at; where only pages of docs/ have changed, those that go through every page suffice.
LOOKED_AT = ("docs/", "overrides/", "gate/showing/", "gate/reading/", "mkdocs.yml", "requirements.txt", BROWSER)


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("gate")
    group.addoption("--record", action="store_true", help="write what happens into evidence/ instead of comparing")
    group.addoption("--into", metavar="DIR", help="with --record: write what ran into this folder, for `make merge`")
    group.addoption("--timings", metavar="FILE", help="write the seconds of every run into this file, for `make bench`")
    group.addoption("--runtimes", metavar="SELECTOR", help='run programs on these runtimes only, e.g. "tf>=2,<2.16"')
    group.addoption("--fresh", action="store_true", help="run everything, also what this machine has run before")
    group.addoption(
        "--sample",
        metavar="SEED",
        help='run what is stale or changed and what this number draws ("random": any); hold the rest against its record',
    )
    group.addoption(
        "--until",
        type=float,
        metavar="TIME",
        help="end by then (seconds since 1970); the rest is held against its record",
    )
    group.addoption("--plain", action="store_true", help="run each program in a process of its own, for `make plain`")
    group.addoption(
        "--other-machine", action="store_true", help="with other settings than the record's, for `make other-machine`"
    )
    group.addoption("--progress", action="store_true", help="show how far the run is, in place of a dot for each test")
    parser.addini("gate_seconds", "limit of a program, in seconds of processor time", default=str(Limits.seconds))
    parser.addini("gate_output_bytes", "limit of a program's output", default=str(Limits.output_bytes))


@pytest.hookimpl(trylast=True)  # the terminal is set up by then
def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "every_page: a browser's test that goes through all pages, or those that changed"
    )
    config.addinivalue_line("markers", "all_runtimes: a test that makes environments, and is left out of a sample")
    project = config.stash[PROJECT] = Project(config.rootpath)
    try:
        project.roster.select(config.getoption("--runtimes") or "all", "--runtimes", with_aside=True)
        sample = _sample(config, project)
    except GateError as error:
        raise pytest.UsageError(str(error)) from error
    cpus = sorted(os.sched_getaffinity(0))
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    like = machine.OTHER if config.getoption("--other-machine") else machine.THIS
    config.stash[SERVERS] = ForkServers(config.rootpath, cpus[worker % len(cpus)], like)
    config.stash[TURNSTILE] = Turnstile(config.rootpath)
    config.stash[PLAN] = Plan(project, deadline=config.getoption("--until"), sample=sample)
    config.stash[MEMO] = {}
    config.option.loadscopereorder = False  # or xdist would start with what has the most tests, whatever their order
    if not hasattr(config, "workerinput"):
        into = config.getoption("--into")
        config.pluginmanager.register(
            Report(
                config.stash[PLAN],
                record=config.getoption("--record"),
                into=into and Path(into).resolve(),
                timings=config.getoption("--timings"),
            )
        )
        if config.getoption("--progress"):
            config.pluginmanager.register(Progress(config, project))


def _sample(config: pytest.Config, project: Project) -> Sample | None:
    """What --sample asks for. The first process draws; those that it starts are told what was drawn."""
    asked = config.getoption("--sample")
    if asked is None:
        return None
    if clashing := [name for name in ("--record", "--runtimes", "--plain") if config.getoption(name)]:
        raise pytest.UsageError(f"--sample draws on runtimes of its own: leave out {' and '.join(clashing)}")
    if asked != "random" and not asked.isdecimal():
        raise pytest.UsageError(f'--sample {asked}: a number, or "random"')
    if drawn := getattr(config, "workerinput", {}).get("sample"):
        seed, *runtimes = drawn
        return Sample(seed, tuple(runtimes))
    return Sample.drawn(project.roster, None if asked == "random" else int(asked))


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: WorkerController) -> None:
    if sample := node.config.stash[PLAN].sample:
        node.workerinput["sample"] = [sample.seed, *sample.runtimes]


def pytest_unconfigure(config: pytest.Config) -> None:
    if servers := config.stash.get(SERVERS, None):  # none, if what was asked for is not known
        servers.close()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    project = parent.config.stash[PROJECT]
    if file_path == project.root / "mkdocs.yml":
        return Tree.from_parent(parent, path=file_path)
    return Page.from_parent(parent, path=file_path) if file_path in project.pages else None


@pytest.hookimpl(trylast=True)  # what -k deselects needs no place
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    plan = config.stash[PLAN]
    kept = [item for item in items if _is_asked_for(config, item)]
    gone = set(items) - set(kept)
    config.hook.pytest_deselected(items=[item for item in items if item in gone])
    items[:] = sorted(
        kept, key=lambda item: (1, *plan.place(item.block.snippet, item.runtime.id)) if isinstance(item, Run) else (0,)
    )


def _is_asked_for(config: pytest.Config, item: pytest.Item) -> bool:
    plan, selector = config.stash[PLAN], config.getoption("--runtimes")
    if isinstance(item, Run):
        return not selector or item.runtime in plan.project.roster.select(selector, "--runtimes", with_aside=True)
    if plan.sample is None:
        return True
    concerned = _parameter(item, "runtime")
    if isinstance(concerned, Runtime):
        return concerned.id in plan.sample.runtimes
    if isinstance(concerned, str) and concerned.startswith("python"):
        return concerned.removeprefix("python") in plan.sample.pythons(plan.project.roster)
    if item.get_closest_marker("all_runtimes"):
        return False
    if not item.nodeid.startswith(BROWSER):
        return True
    changed = [path for path in plan.changed if path.startswith(LOOKED_AT)]
    pages_alone = all(path.startswith("docs/") and path.endswith(".md") for path in changed)
    return bool(changed) and (not pages_alone or item.get_closest_marker("every_page") is not None)


def _parameter(item: pytest.Item, name: str) -> object:
    return item.callspec.params.get(name) if hasattr(item, "callspec") else None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    with contextlib.nullcontext() if isinstance(item, Run) else item.config.stash[TURNSTILE].together():
        return (yield)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    return ByPortion(config, log)


class ByPortion(LoadScopeScheduling):
    """Gives a portion of a runtime's runs to one process, so that its framework is imported once.

    Tests of the gate go file by file: those of a file share what they set up.
    """

    def _split_scope(self, nodeid: str) -> str:
        if kind_of(nodeid) != PROGRAMS:
            return nodeid.partition("::")[0] if kind_of(nodeid) == TESTS else nodeid
        if self.config.getoption("--plain"):  # nothing is shared between two runs
            return nodeid
        snippet, _, runtime = nodeid.partition("::")[2].removesuffix("]").rpartition("[")
        return self.config.stash[PLAN].portion(snippet.partition("#")[0], runtime)
