"""Programs see the machine settings that the gate fixes, not those of its own environment."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from small_project import SmallProject

from gate import machine
from gate.machine import NUMPY_FEATURES, OTHER, SETTINGS, THIS, VARIATIONS

SAYS = """
import getpass, locale, os, shutil, socket, sys, time

print(sorted(item for item in os.environ.items() if item[0] not in ("HOME", "PATH", "PWD", "TMPDIR")))
print(time.tzname, locale.getpreferredencoding(), tuple(shutil.get_terminal_size()), getpass.getuser())
print(os.cpu_count(), len(os.sched_getaffinity(0)), os.getuid(), socket.gethostname(), oct(os.umask(0)))
print(os.path.relpath(os.environ["HOME"], os.environ["PWD"]), os.nice(0))
"""


def says(project: SmallProject, **environ: str) -> str:
    (project.root / "snippets" / "page" / "program.py").write_text(SAYS)
    done = project.gate("--record", "docs", env={**os.environ, **environ}, preexec_fn=lambda: os.umask(0o077))
    assert "1 failed, 1 passed" not in done.stdout
    return (project.root / "evidence" / "page" / "program.json").read_text()


@pytest.mark.usefixtures("monkeypatch")
def test_programs_do_not_see_the_user_or_the_folder(project: SmallProject) -> None:
    here = says(project)
    there = says(
        project, LANG="C", LC_ALL="POSIX", TZ="Asia/Kathmandu", TERM="xterm", COLUMNS="200", USER="somebody",
        TF_ENABLE_ONEDNN_OPTS="1", OMP_NUM_THREADS="7", PYTHONWARNINGS="error", PYTHONOPTIMIZE="2", KERAS_BACKEND="theano",
    )  # fmt: skip
    assert here == there
    assert "('UTC', 'UTC') UTF-8 (80, 24) reader" in here


def versions(**locked: str) -> Callable[[str], str | None]:
    return locked.get


def test_numpy_disables_only_features_that_it_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "processor", lambda: frozenset({"avx2", "fma"}))
    assert "NPY_DISABLE_CPU_FEATURES" not in THIS.environ(versions(numpy="1.26.4"))
    monkeypatch.setattr(machine, "processor", lambda: frozenset(machine.SKX | {"avx2", "fma"}))
    assert THIS.environ(versions(numpy="1.26.4"))["NPY_DISABLE_CPU_FEATURES"] == "AVX512F AVX512CD AVX512_SKX"
    assert THIS.environ(versions(numpy="2.5.5"))["NPY_DISABLE_CPU_FEATURES"] == "X86_V4"
    assert "NPY_DISABLE_CPU_FEATURES" not in THIS.environ(versions(numpy="1.18.5"))
    assert set(NUMPY_FEATURES) >= set(THIS.environ(versions(numpy="1.26.4"))["NPY_DISABLE_CPU_FEATURES"].split())


def test_xla_flags_are_set_only_where_supported() -> None:
    assert "XLA_FLAGS" in THIS.environ(versions(jaxlib="0.12.0"))
    assert "XLA_FLAGS" in THIS.environ(versions(tf="2.21.0"))
    assert "XLA_FLAGS" not in THIS.environ(versions(tf="2.18.1"))


def test_the_other_machine_differs_in_every_setting() -> None:
    fixed = {"PYTHONHASHSEED", "PYTHONIOENCODING", "PYTHONDONTWRITEBYTECODE"}  # the gate's own, on any machine
    here, there = (which.environ(versions(numpy="1.26.4", jaxlib="0.12.0", tf="2.21.0")) for which in (THIS, OTHER))
    assert all(here[name] != there.get(name) for name in set(SETTINGS) - fixed)
    assert OTHER.cpus == 2
    old = OTHER.environ(versions(numpy="1.19.5", tf="2.6.5"))
    assert old["TF_ENABLE_ONEDNN_OPTS"] == "0"  # where no machine switches it on by itself
    assert all(way != THIS for way in VARIATIONS.values())


def test_a_missing_processor_feature_is_named_in_the_error(project: SmallProject) -> None:
    (project.root / "conftest.py").write_text(
        "from gate import machine\n\nmachine.processor = lambda: frozenset({'fma'})\n"
    )
    assert project.gate("--record", "docs").returncode == 0
    record = project.root / "evidence" / "page" / "program.json"
    record.write_text(record.read_text().replace("no flag", "a flag"))
    said = project.gate("docs").stdout
    assert "this processor has no AVX2" in said
    assert "differs from the record" in said


def test_a_difference_on_another_machine_names_its_setting(project: SmallProject) -> None:
    (project.root / "snippets" / "page" / "program.py").write_text("import time\n\nprint(time.tzname[0])\n")
    page = project.root / "docs" / "page.md"
    page.write_text("\n".join(line for line in page.read_text().splitlines() if "claim" not in line))
    assert project.gate("--record", "docs").returncode == 0
    done = project.gate("--other-machine", "docs")
    assert done.returncode == 1
    assert "this setting alone has the same effect: the time zone of Kathmandu" in done.stdout
    assert "oneDNN" not in done.stdout

    unmarked = page.read_text()
    page.write_text(
        unmarked.replace("```python", '<!-- pytest.mark.machine("the time zone of Kathmandu") -->\n```python')
    )
    assert project.gate("--other-machine", "docs").returncode == 0  # the page says so
    page.write_text(unmarked.replace("```python", '<!-- pytest.mark.machine("a wide terminal") -->\n```python'))
    assert project.gate("--other-machine", "docs").returncode == 1
