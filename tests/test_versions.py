"""The rules for versions, pins, calls, and names in sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from gate.judging.prose import versions
from gate.judging.prose.advice import call_of, matches, pins_match_the_locks
from gate.judging.prose.existence import statements_about_existence_are_true
from gate.judging.prose.versions import Mention, VersionEvidence, mentions_in, programs_beside
from gate.reading.blocks import Block
from gate.reading.claims import Claim, Since
from gate.reading.page import Page
from gate.reading.project import Project
from gate.reading.prose import Prose

ROOT = Path(__file__).parent.parent
PROJECT = Project(ROOT)
ROSTER = PROJECT.roster
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


def project_of(blocks: list[Block], root: Path = ROOT) -> Project:
    """A project with these blocks and the real roster."""
    project = Project(root)
    project.roster, project.blocks = ROSTER, blocks
    return project


def block(line: int, selector: str, claims: tuple[Claim, ...] = (), since: Since | None = None) -> Block:
    runtimes = tuple(one.id for one in ROSTER.select(selector, "here"))
    return Block(PAGE, line, "topic/program.py", runtimes, claims, since=since)


def claim(selector: str, **words: str) -> Claim:
    return Claim("here", selector, tuple(one.id for one in ROSTER.select(selector, "here")), **words)


@pytest.fixture
def evidence(tmp_path: Path) -> VersionEvidence:
    return VersionEvidence(project_of([], tmp_path))


def holds(evidence: VersionEvidence, sentence: str, *blocks: Block) -> list[bool]:
    behaviors = [evidence.of_program(one) for one in blocks]
    return [evidence.holds(mention, behaviors) for mention in mentions_in(sentence, evidence.versions)]


def test_a_sentence_is_about_the_programs_in_its_section() -> None:
    blocks = [block(8, "tf>=2.16"), block(16, "tf<2.12")]
    prose = Prose(Page(PAGE, TEXT))
    found = {sentence.text.strip(): programs_beside(blocks, prose, sentence) for sentence in prose.sentences}
    assert found["Both."] == blocks
    assert found["Said of the first."] == blocks[:1]
    assert found["Said of it."] == blocks[:1]
    assert found["Said of the second."] == blocks[1:]


def test_a_sentence_that_ends_in_a_colon_is_about_the_next_programs() -> None:
    blocks = [block(4, "tf2.16"), block(8, "tf2.18")]
    prose = Prose(Page(PAGE, "# Title\n\n\n\n\nSaid of both.\n\n\n\n"))
    assert programs_beside(blocks, prose, prose.sentences[-1]) == blocks
    prose = Prose(Page(PAGE, "# Title\n\n\n\n\nSaid of the next:\n\n\n\n"))
    assert programs_beside(blocks, prose, prose.sentences[-1]) == blocks[1:]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("From 2.13 to 2.15 it raises.", True),
        ("From 2.12 to 2.15 it raises.", False),
        ("Since TensorFlow 2.13 it raises.", True),
        ("Since TensorFlow 2.15 it raises.", False),
        ("It runs up to 2.12.", True),
        ("It runs up to 2.10.", False),
        ("It changed between 2.12 and 2.13.", True),
        ("It changed between 2.10 and 2.12.", False),
        ("2.13 raises.", False),
        ("Both 2.13 and 2.15 raise.", True),
    ],
)
def test_versions_match_the_changes_of_a_program(evidence: VersionEvidence, sentence: str, expected: bool) -> None:
    program = block(8, "tf>=2.10,<2.18", claims=(claim("tf>=2.13,<2.16", raises="ValueError: …"),))
    assert holds(evidence, sentence, program) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("From Keras 2.4 on it is new.", True),
        ("From Keras 2.2 on it is new.", False),
        ("Standalone Keras up to 2.3 has the old.", True),
        ("Standalone Keras up to 2.15 has the old.", False),
    ],
)
def test_the_ends_of_a_block_are_no_change_of_keras(evidence: VersionEvidence, sentence: str, expected: bool) -> None:
    changes = block(8, "all,!legacy", claims=(claim("keras<2.4", prints="the old way"),))
    beside = block(4, "tf>=1.12,<2.16", claims=(claim("tf>=2.15", prints="of another change"),))
    assert holds(evidence, sentence, beside, changes) == [expected]


def test_a_bisected_release_confirms_its_version(evidence: VersionEvidence) -> None:
    program = block(8, "tf<2.13", since=Since("here", "tf2.12", "tensorflow-cpu", "2.11.0"))
    assert holds(evidence, "It came with 2.11.", program) == [True]
    assert holds(evidence, "It came with 2.9.", program) == [False]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Since TensorFlow 2.11 it fails.", [("starts", "tf", "2.11")]),
        ("2.12 to 2.15 warn, 2.16 and newer fail", [("spans", "tf", "2.12 2.15"), ("starts", "tf", "2.16")]),
        (
            "From 2.13 on; up to 2.9; 2.12 or older",
            [("starts", "tf", "2.13"), ("ends", "tf", "2.9"), ("ends", "tf", "2.12")],
        ),
        ("before 2.12, after 2.13", [("boundary", "tf", "2.12"), ("ends", "tf", "2.13")]),
        ("It gives 1.99 and 0.10, on Python 3.8.", []),
        ("`2.12` is code, [a link](https://a.b/2.13) leads elsewhere { #to-2.15 }", []),
        ("**2.16** raises, as 2.16.1 did.", [("only", "tf", "2.16"), ("only", "tf", "2.16")]),
        ("Keras 2.2 and 2.3 ask.", [("only", "keras", "2.2 2.3")]),
        ("Keras 1 and 2.0 ask.", [("ends", "keras", "2.0")]),
        ("Standalone Keras up to 2.3 asks.", [("ends", "keras", "2.3")]),
        ("Keras 3.9 asks.", [("only", "keras", "3.9")]),
        ("It is still there on 2.21.", [("still", "tf", "2.21")]),
    ],
)
def test_mentions_are_parsed(evidence: VersionEvidence, text: str, said: list[tuple[str, str, str]]) -> None:
    found = [(one.kind, one.package, " ".join(one.versions)) for one in mentions_in(text, evidence.versions)]
    assert found == said


@pytest.mark.parametrize(
    ("sentence", "sourced"),
    [
        ("It was [reported against 1.13](https://a.b/c).", True),
        ("It was reported against 1.13, and [repaired](https://a.b/c).", False),
        ("It was reported against 1.13; see [there](other.md#place).", False),
    ],
)
def test_a_source_link_counts_only_in_its_clause(sentence: str, sourced: bool) -> None:
    (one,) = Prose(Page(PAGE, sentence)).sentences
    (said,) = mentions_in(sentence, VersionEvidence(PROJECT).versions)
    assert isinstance(said, Mention)
    assert versions._has_source_link(one, said) is sourced


@pytest.mark.parametrize(
    ("pin", "diagnostic"),
    [
        ("h5py<3", None),
        ("h5py<2", "matches no version"),
        ("h5py<4", "excludes no version"),
        ("numpy<1.20", None),
        ("numpy<3.20", "excludes no version"),
        ("protobuf<3.21", None),
        ("tf_keras~=2.15.0", None),
        ("tf_keras~=2.14.0", "matches no version"),
        ("a_package_of_no_lock<3", None),
    ],
)
def test_pins_are_checked_against_the_locks(pin: str, diagnostic: str | None) -> None:
    found = list(pins_match_the_locks(PROJECT, Prose(Page(PAGE, f"Install `{pin}`."))))
    assert len(found) == bool(diagnostic)
    assert all((diagnostic or "") in one.what for one in found)


@pytest.mark.parametrize(
    ("sentence", "diagnostic"),
    [
        ("TensorFlow 2 has no contrib.", None),
        ("TensorFlow 2 has contrib.", "is missing on"),
        ("TensorFlow 2 has no `tf.Module`.", "exists on"),
        ("`tf.contrib` is still there on 2.21.", "is missing on"),
        ("`tf.contrib` is gone from TensorFlow 2.", None),
        ("A bicycle has no `tf.Module`.", None),
    ],
)
def test_statements_about_existence(sentence: str, diagnostic: str | None) -> None:
    found = list(statements_about_existence_are_true(PROJECT, Prose(Page(PAGE, sentence))))
    assert len(found) == bool(diagnostic)
    assert all((diagnostic or "") in one.what for one in found)


@pytest.mark.parametrize(
    ("said", "there", "alike"),
    [
        ("Conv3D(8, (3, 3, 3))", "tf.keras.layers.Conv3D(8, (3, 3, 3), input_shape=(9, 9, 9, 1))", True),
        ("Conv3D(8, (3, 3, 3))", "tf.keras.layers.Conv3D(8, (3, 3, 2))", False),
        ("Adam(lr=0.5)", "Adam(lr=0.5)", True),
        ("Adam(lr=0.5)", "Adam(learning_rate=0.5)", False),
        ("K.set_value(model.optimizer.lr, …)", "K.set_value(model.optimizer.lr, 0.1)", True),
        ("layer(x, training=True)", "layer(tf.ones((1, 2)), training=True)", True),
        ("fit(workers=…)", "model.fit(x, y, workers=2)", True),
    ],
)
def test_calls_on_a_page_match_calls_in_a_program(said: str, there: str, alike: bool) -> None:
    here, other = call_of(said), call_of(there)
    assert here
    assert other
    assert matches(here, other) is alike
