"""The gate's pytest plugin: options, collection, and distribution over processes."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
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
from gate.testing.items import LEFT, MEMO, PLAN, PROJECT, SERVERS, TURNSTILE, Page, ProjectRules, Run
from gate.testing.plan import Plan, Sample
from gate.testing.progress import PROGRAMS, TESTS, Progress, kind_of
from gate.testing.report import Report

BROWSER = "tests/browser/"
# What the browser tests cover. If only pages under docs/ changed, only the tests that visit every page run.
COVERED_BY_BROWSER = (
    "docs/",
    "ports/",
    "overrides/",
    "gate/showing/",
    "gate/reading/",
    "gate/tools/tasks/",
    "mkdocs.yml",
    "requirements.txt",
    BROWSER,
)


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("gate")
    group.addoption("--record", action="store_true", help="write outcomes to evidence/ instead of comparing them")
    group.addoption("--into", metavar="DIR", help="with --record: write to this folder, for `make merge`")
    group.addoption("--timings", metavar="FILE", help="write the duration of each run to this file, for `make bench`")
    group.addoption("--runtimes", metavar="SELECTOR", help='only run programs on these runtimes, e.g. "tf>=2,<2.16"')
    group.addoption("--fresh", action="store_true", help="ignore cached outcomes")
    group.addoption(
        "--sample",
        metavar="SEED",
        help='run what is stale or changed and what this seed draws (a number or "random"); only check the other records',
    )
    group.addoption(
        "--until",
        type=float,
        metavar="TIME",
        help="finish by this time (in seconds since the epoch); only check the other records",
    )
    group.addoption("--plain", action="store_true", help="run each program in its own process, for `make plain`")
    group.addoption(
        "--other-machine", action="store_true", help="run with another machine's settings, for `make other-machine`"
    )
    group.addoption("--progress", action="store_true", help="show progress instead of a letter for each test")
    parser.addini("gate_seconds", "a program's time limit, in seconds of processor time", default=str(Limits.seconds))
    parser.addini("gate_output_bytes", "a program's output limit, in bytes", default=str(Limits.output_bytes))


@pytest.hookimpl(trylast=True)  # after the terminal is set up
def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "every_page: a browser test that visits all pages, or all that changed")
    config.addinivalue_line("markers", "all_runtimes: a test that installs environments, which a sample omits")
    project = config.stash[PROJECT] = Project(config.rootpath)
    try:
        project.roster.select(config.getoption("--runtimes") or "all", "--runtimes", with_aside=True)
        sample = _sample(config, project)
    except GateError as error:
        raise pytest.UsageError(str(error)) from error
    cpus = sorted(os.sched_getaffinity(0))
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    simulated = machine.OTHER if config.getoption("--other-machine") else machine.THIS
    config.stash[SERVERS] = ForkServers(config.rootpath, cpus[worker % len(cpus)], simulated)
    config.stash[TURNSTILE] = Turnstile(config.rootpath)
    config.stash[PLAN] = Plan(project, deadline=config.getoption("--until"), sample=sample)
    config.stash[MEMO] = {}
    config.stash[LEFT] = _folder_for_files(config)
    config.option.loadscopereorder = False  # or xdist would start with the largest scope
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
    """The sample for --sample. The main process draws it and passes it to its workers."""
    option = config.getoption("--sample")
    if option is None:
        return None
    if conflicts := [name for name in ("--record", "--runtimes", "--plain") if config.getoption(name)]:
        raise pytest.UsageError(f"--sample selects runtimes itself: remove {' and '.join(conflicts)}")
    if option != "random" and not option.isdecimal():
        raise pytest.UsageError(f'--sample {option}: write a number or "random"')
    if drawn := getattr(config, "workerinput", {}).get("sample"):
        seed, *runtimes = drawn
        return Sample(seed, tuple(runtimes))
    return Sample.drawn(project.roster, None if option == "random" else int(option))


def _folder_for_files(config: pytest.Config) -> Path | None:
    """Where programs leave files for others, if those of earlier runs must not be used. All processes share it."""
    if shared := getattr(config, "workerinput", {}).get("left"):
        return Path(shared)
    if not (config.option.fresh or config.option.record or "CI" in os.environ):
        return None
    return Path(tempfile.mkdtemp(prefix="gate-left-"))


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: WorkerController) -> None:
    if left := node.config.stash[LEFT]:
        node.workerinput["left"] = str(left)
    if sample := node.config.stash[PLAN].sample:
        node.workerinput["sample"] = [sample.seed, *sample.runtimes]


def pytest_unconfigure(config: pytest.Config) -> None:
    if servers := config.stash.get(SERVERS, None):  # None after a usage error
        servers.close()
    if (left := config.stash.get(LEFT, None)) and not hasattr(config, "workerinput"):
        shutil.rmtree(left)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    project = parent.config.stash[PROJECT]
    if file_path == project.root / "mkdocs.yml":
        return ProjectRules.from_parent(parent, path=file_path)
    return Page.from_parent(parent, path=file_path) if file_path in project.pages else None


@pytest.hookimpl(trylast=True)  # after -k
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    plan = config.stash[PLAN]
    selected = [item for item in items if _is_selected(config, item)]
    config.hook.pytest_deselected(items=list(set(items) - set(selected)))
    plan.selected = sum(isinstance(item, Run) for item in selected)
    items[:] = sorted(
        selected,
        key=lambda item: (1, *plan.place(item.block.snippet, item.runtime.id)) if isinstance(item, Run) else (0,),
    )


def _is_selected(config: pytest.Config, item: pytest.Item) -> bool:
    plan, selector = config.stash[PLAN], config.getoption("--runtimes")
    if isinstance(item, Run):
        return not selector or item.runtime in plan.project.roster.select(selector, "--runtimes", with_aside=True)
    if plan.sample is None:
        return True
    runtime = item.callspec.params.get("runtime") if hasattr(item, "callspec") else None
    if isinstance(runtime, Runtime):
        return runtime.id in plan.sample.runtimes
    if isinstance(runtime, str) and runtime.startswith("python"):
        return runtime.removeprefix("python") in plan.sample.pythons(plan.project.roster)
    if item.get_closest_marker("all_runtimes"):
        return False
    if not item.nodeid.startswith(BROWSER):
        return True
    changed = [path for path in plan.changed if path.startswith(COVERED_BY_BROWSER)]
    only_pages = all(path.startswith("docs/") and path.endswith(".md") for path in changed)
    return bool(changed) and (not only_pages or item.get_closest_marker("every_page") is not None)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    with contextlib.nullcontext() if isinstance(item, Run) else item.config.stash[TURNSTILE].together():
        return (yield)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    return ByPortion(config, log)


class ByPortion(LoadScopeScheduling):
    """Assigns each portion of a runtime's runs to one process, so that it imports the framework once.

    The tests of the gate are assigned by file, because they share fixtures.
    """

    def schedule(self) -> None:
        ids = next(iter(self.registered_collections.values()))
        self.config.stash[PLAN].selected = sum(kind_of(nodeid) == PROGRAMS for nodeid in ids)
        super().schedule()

    def _reschedule(self, node: WorkerController) -> None:
        """Assigns more work to a process only at its last test; xdist queues three, while other processes may be idle."""
        if not self.workqueue or self._pending_of(self.assigned_work[node]) <= 1:
            super()._reschedule(node)

    def _split_scope(self, nodeid: str) -> str:
        if kind_of(nodeid) != PROGRAMS:
            return nodeid.partition("::")[0] if kind_of(nodeid) == TESTS else nodeid
        if self.config.getoption("--plain"):  # runs share nothing
            return nodeid
        snippet, _, runtime = nodeid.partition("::")[2].removesuffix("]").rpartition("[")
        return self.config.stash[PLAN].portion(snippet.partition("#")[0], runtime)
