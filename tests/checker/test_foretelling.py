"""Rules are learned from programs and their outcomes; what they foretell is what the page says."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from keras_check.reading.notes import Use

from gate.judging.foretelling.confusion import RIGHT
from gate.judging.foretelling.headings import headed
from gate.judging.foretelling.knowledge import FORETOLD, KNOWLEDGE
from gate.judging.foretelling.programs import Told
from gate.judging.foretelling.rules import Learner, Rule
from gate.judging.replacing.homes import Effect
from gate.judging.replacing.replacements import Replacement
from gate.reading.project import Project
from gate.tools.knowledge import texts

ROOT = Path(__file__).resolve().parents[2]
OLD, NEW = "tf1.15", "tf2.21"


@pytest.fixture(scope="module")
def generated() -> dict[str, str]:
    return texts(Project(ROOT))


@pytest.mark.parametrize("name", [KNOWLEDGE, FORETOLD])
def test_what_is_generated_is_what_the_record_gives(name: str, generated: dict[str, str]) -> None:
    assert (ROOT / name).read_text() == generated[name], f"{name} is out of date: run python -m gate.tools.knowledge"


def shares() -> dict[str, float]:
    """Of the runs of each kind, how many were foretold rightly."""
    runs = {kind: Counter(said) for kind, said in json.loads((ROOT / FORETOLD).read_text())["runs"].items()}
    runs["all that fail"] = runs["name, import or argument"] + runs["another failure"]
    right: dict[str, str] = {"all that fail": "raises"}
    right.update(RIGHT.items())
    return {kind: counts[right[kind]] / counts.total() for kind, counts in runs.items()}


@pytest.mark.parametrize(
    ("kind", "least"),
    [("name, import or argument", 0.98), ("all that fail", 0.80), ("silent change", 0.90), ("as at home", 0.995)],
)
def test_enough_is_foretold(kind: str, least: float) -> None:
    assert shares()[kind] >= least


def test_no_rule_names_a_program() -> None:
    programs = {path.stem for path in (ROOT / "snippets").rglob("*.py") if "_" in path.stem}
    rules = json.loads((ROOT / KNOWLEDGE).read_text())["rules"]
    keys = {word for key, needs, unless, *_ in rules for word in (key, *needs, *unless)}
    assert not [key for key in keys if key.strip("'\"<>*@") in programs]


def told(snippet: str, keys: str, effect: Effect, error: str = "", homes: tuple[str, ...] = (OLD,)) -> Told:
    """A program that uses `keys`, and what it does on the new version; on the old one it is at home."""
    effects: dict[str, Effect] = {OLD: "same", NEW: effect}
    return Told(
        snippet, tuple[Use, ...](), frozenset(), frozenset(keys.split()), effects, {NEW: error} if error else {}, homes
    )


def learned(*programs: Told, replacements: tuple[Replacement, ...] = ()) -> dict[str, Rule]:
    return {rule.key: rule for rule in Learner(programs, replacements).rules()}


def test_the_name_in_an_error_is_the_rule() -> None:
    rules = learned(
        told("a.py", "tf.log tf.exp", "refuses", "AttributeError: module 'tensorflow' has no attribute 'log'")
    )
    assert list(rules) == ["tf.log"]
    assert rules["tf.log"].sure
    assert not rules["tf.log"].homes


def test_what_goes_well_elsewhere_is_no_rule() -> None:
    refuses = told("a.py", "keras.f(axis=) keras.g", "refuses", "ValueError: axis and g")
    assert list(learned(refuses, told("b.py", "keras.f(axis=)", "same"))) == ["keras.g"]


def test_what_does_something_else_does_not_raise() -> None:
    refuses = told("a.py", "keras.f keras.g", "refuses", "ValueError: f and g")
    rules = learned(refuses, told("b.py", "keras.f", "else"))
    assert {rule.key for rule in rules.values() if not rule.homes} == {"keras.g"}


def test_a_silent_change_is_of_code_for_a_home() -> None:
    rules = learned(told("a.py", "keras.layers.GRU(!reset_after)", "else"))
    rule = rules["keras.layers.GRU(!reset_after)"]
    assert (rule.homes, rule.runtime) == ((OLD,), NEW)


def test_without_a_program_that_fails_there_is_no_rule() -> None:
    assert not learned(told("a.py", "tf.log tf.exp", "same"))


def test_a_module_that_lacks_a_name_of_the_program_says_nothing_of_an_argument() -> None:
    error = "AttributeError: module 'keras.backend' has no attribute 'mean'"
    refuses = told("a.py", "keras.backend.mean keras.Model().add_loss(#0=)", "refuses", error)
    rules = learned(refuses, told("b.py", "keras.backend.mean", "same"))
    assert not rules["keras.Model().add_loss(#0=)"].sure


def test_what_an_error_quotes_must_be_there() -> None:
    error = "ValueError: When using `weights_only=True`, the path must end in `.weights.h5`"
    rules = learned(told("a.py", "keras.C(path=<*.h5>) keras.C(weights_only=True)", "refuses", error))
    (rule,) = (rule for key, rule in rules.items() if key == "keras.C(path=<*.h5>)")
    assert rule.conditions == (("keras.C(weights_only=True)", True),)


def test_a_section_is_found_by_its_heading() -> None:
    found = headed(Project(ROOT))
    assert found["tf.contrib.predictor"] == "errors/contrib/predictor/"
    assert found["keras.layers.convolutional"] == "errors/old-imports/layer-modules/"
    assert "tf.keras.layers" not in found, "it is not gone"
