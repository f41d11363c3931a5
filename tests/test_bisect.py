"""Bisecting: which release a behavior came with."""

from __future__ import annotations

import pytest

from gate.diagnostics import GateError
from gate.judging.bisections import Bisection
from gate.reading.blocks import Block
from gate.running.outcome import Outcome
from gate.tools.bisect import Trials, bisect, pins_with, releases_between

RELEASES = [f"2.{minor}" for minor in range(20)]


class Changing(Trials):
    """A package whose behavior changes with one release."""

    def __init__(self, first: str | None) -> None:
        self.package, self.block = "package", Block("docs/page.md", 1, "topic/program.py", ("bare",), ())
        self.first = first
        self.tried = {}

    def outcome(self, release: str) -> Outcome:
        new = self.first is not None and RELEASES.index(release) >= RELEASES.index(self.first)
        self.tried[release] = Outcome("ran", None, "new" if new else "old", ())
        return self.tried[release]


def is_new(outcome: Outcome) -> bool:
    return outcome.stdout == "new"


@pytest.mark.parametrize("first", RELEASES[1:])
def test_it_finds_the_first_release_in_few_runs(first: str) -> None:
    bench = Changing(first)
    assert bisect(bench, RELEASES, is_new) == (RELEASES[RELEASES.index(first) - 1], first)
    assert len(bench.tried) <= 7
    found = Bisection(
        "topic/program.py", "", "bare", "package", {r: bench.tried[r] for r in RELEASES if r in bench.tried}
    )
    assert found.change(is_new) == (RELEASES[RELEASES.index(first) - 1], first)


@pytest.mark.parametrize("first", [None, "2.0"])
def test_equal_ends_are_an_error(first: str | None) -> None:
    with pytest.raises(GateError, match=r"package alone does not cause the change between 2\.0 and 2\.19"):
        bisect(Changing(first), RELEASES, is_new)


def test_behavior_that_comes_and_goes_has_no_first_release() -> None:
    tried = {
        release: Outcome("ran", None, said, ())
        for release, said in zip("1234", ["old", "new", "old", "new"], strict=True)
    }
    assert Bisection("topic/program.py", "", "bare", "package", tried).change(is_new) is None


def test_releases_are_final_and_sorted() -> None:
    found = releases_between("six", "1.10.0", "1.16.0", ("3.11", "3.11"))
    assert (found[0], found[-1]) == ("1.10.0", "1.16.0")
    assert "1.11.0" in found
    assert not any("rc" in release for release in found)


@pytest.mark.parametrize(
    ("pins", "package", "release", "gives"),
    [
        (("keras==3.4.1", "numpy<2"), "keras", "3.5.0", ("keras==3.5.0", "numpy<2")),
        (("tensorflow==2.3.4", "keras==2.4.3"), "tensorflow", "2.5.1", ("tensorflow==2.5.1", "keras==2.4.3")),
        (("tensorflow==2.3.4", "keras==2.4.3"), "tensorflow", "2.6.0", ("tensorflow==2.6.0", "keras==2.6.*")),
        (("tensorflow-cpu==2.16.2", "tf-keras==2.16.0"), "tensorflow-cpu", "2.17.1",
         ("tensorflow-cpu==2.17.1", "tf-keras==2.17.*")),
    ],
)  # fmt: skip
def test_pins_of_dependent_packages(pins: tuple[str, ...], package: str, release: str, gives: tuple[str, ...]) -> None:
    assert pins_with(pins, package, release) == gives
