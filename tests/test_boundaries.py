"""The versions that a sentence names are held against the programs of its own section."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from gate.boundaries import Edge, Sections, versions_in
from gate.claims import Claim, Since
from gate.pages import Block, Project
from gate.prose import Line

ROOT = Path(__file__).parent.parent
ROSTER = Project(ROOT).roster
PAGE = "docs/guides/page.md"
TEXT = """\
# Two changes

Both.

## The first

Said of the first.

### A detail without a program

Said of it.

## The second

Said of the second.
"""


class Stub(SimpleNamespace):
    __hash__ = object.__hash__


def block(line: int, selector: str, claims: tuple[Claim, ...] = (), since: Since | None = None) -> Block:
    runtimes = tuple(one.id for one in ROSTER.select(selector, "here"))
    return Block(PAGE, line, "topic/program.py", runtimes, claims, since=since)


@pytest.fixture
def sections() -> Sections:
    since = Since("here", "tf2.12", "tensorflow-cpu", "2.11.0")
    project = Stub(roster=ROSTER, blocks=[block(8, "tf>=2.16"), block(16, "tf<2.12", since=since)])
    return Sections(project, PAGE, [Line(PAGE, number, text) for number, text in enumerate(TEXT.splitlines(), 1)])


def test_a_section_backs_what_its_own_programs_show(sections):
    assert Edge("begins", "2.16") in sections.backed(7)
    assert Edge("ends", "2.16") not in sections.backed(7)
    assert Edge("ends", "2.10") not in sections.backed(7)
    assert Edge("ends", "2.10") in sections.backed(15)
    assert Edge("begins", "2.16") not in sections.backed(15)


def test_a_release_that_was_bisected_backs_its_version(sections):
    assert Edge("begins", "2.11") in sections.backed(15)


def test_a_section_without_programs_leans_on_the_one_around_it(sections):
    assert sections.backed(11) == sections.backed(7)


def test_the_lead_speaks_of_the_whole_page(sections):
    assert sections.backed(3) == sections.backed(7) | sections.backed(15)


def test_what_is_not_claimed_has_edges_too():
    claim = Claim("here", "tf2.13", tuple(one.id for one in ROSTER.select("tf2.13", "here")), raises="ValueError: …")
    project = Stub(roster=ROSTER, blocks=[block(8, "tf>=2.10", claims=(claim,))])
    backed = Sections(project, PAGE, [Line(PAGE, 1, "# One change")]).backed(2)
    assert {Edge("ends", "2.12"), Edge("begins", "2.13"), Edge("ends", "2.13"), Edge("begins", "2.15")} <= backed
    assert not {Edge("begins", "2.12"), Edge("ends", "2.15")} & backed


@pytest.mark.parametrize(
    ("text", "versions"),
    [
        ("Since TensorFlow 2.11 it fails.", [("2.11", "begins")]),
        ("2.12 to 2.15 warn, 2.16 and newer fail", [("2.12", "begins"), ("2.15", "ends"), ("2.16", "begins")]),
        ("From 2.13 on; up to 2.9; 2.12 or older", [("2.13", "begins"), ("2.9", "ends"), ("2.12", "ends")]),
        ("before 2.12, after 2.13", [("2.12", "begins"), ("2.13", "ends")]),
        ("It gives 1.99 and 0.10, on Python 3.8.", []),
        ("`2.12` is code, [a link](https://a.b/2.13) leads elsewhere { #to-2.15 }", []),
        ("**2.16** raises, as 2.16.1 did.", [("2.16", "begins or ends"), ("2.16", "begins or ends")]),
    ],
)
def test_what_a_sentence_says_of_a_version(text, versions):
    found = versions_in(text, {"2.12", "2.13", "2.15", "2.16"})
    assert [(said.version, " or ".join(said.kinds)) for said in found] == versions
