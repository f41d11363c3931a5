"""What pages say of outcomes: names of versions, columns of tables, what heads a program, and what a closed panel says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from gate.judging import evidence
from gate.judging.evidence import Evidence
from gate.judging.replacing.homes import Home
from gate.judging.replacing.sameness import one_spelling
from gate.reading.page import Table
from gate.reading.project import Project
from gate.running.outcome import Outcome
from gate.showing import tables
from gate.showing.error_indexes import bare, letter_of
from gate.showing.extension import EvidencePreprocessor
from gate.showing.labels import briefly, newest_to_the_left
from gate.showing.panel import evidence_of
from gate.showing.remedies import CUT, MOST_LINES, excerpt
from gate.showing.said import label_of
from gate.showing.template import breakable

ROOT = Path(__file__).parent.parent
PROJECT = Project(ROOT)
ROSTER = PROJECT.roster
RAN, WARNED = Outcome("ran", None, "1\n", ()), Outcome("ran", None, "1\n", ("UserWarning: old",))
ELSE, RAISED = Outcome("ran", None, "2\n", ()), Outcome("raised", "ValueError: no", "", ())
HOME = Home(("tf1.15",), one_spelling(RAN.stdout), "1", proves=True)


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


def test_columns_are_named_briefly_the_newest_first() -> None:
    tried = [name for name in ROSTER if not ROSTER[name].aside]
    assert briefly(["tf2.16", "tf2.18", "tf2.21"], tried, ROSTER) == "2.16–2.21"
    assert (
        briefly(["tf1.12", "tf2.21", "tf2.16-legacy", "keras3-jax"], tried, ROSTER)
        == "2.21, 1.12, legacy 2.16, Keras 3 on JAX"
    )


def test_the_newest_tensorflow_is_on_the_left() -> None:
    order = newest_to_the_left(ROSTER)
    plain = [name for name in order if re.fullmatch(r"tf[\d.]+", name)]
    assert order[: len(plain)] == plain == [name for name in reversed(ROSTER) if name in plain]
    assert sorted(order) == sorted(ROSTER)
    assert ROSTER[order[-1]].aside


def all_tables() -> Iterator[tuple[str, list[str]]]:
    for path in PROJECT.pages:
        for part in PROJECT.page(path).parts:
            if isinstance(part, Table):
                yield path.stem, [row.text for row in part.rows]


def test_no_two_columns_of_a_table_say_the_same() -> None:
    kinds = set()
    for page, rows in all_tables():
        html = tables.table(PROJECT, rows, set()).html()
        heads = re.findall(r'<th scope="col">(.*?)</th>', html)
        lines = [re.findall(r"<td[^>]*>(.*?)</td>", row) for row in re.findall(r"<tr>(<th.*?)</tr>", html)]
        folded = "vk-folded" in html
        kinds.add(folded)
        if folded:
            chips = [
                [words(chip) for chip in re.split(r"<span [^>]*data-runtimes[^>]*><b>[^<]*</b>", one)[1:]]
                for [one] in lines
            ]
            assert all(len(set(one)) == len(one) > 0 for one in chips), page
        else:
            columns = list(zip(*lines, strict=True))
            assert len(set(columns)) == len(columns) == len(heads) <= tables.MOST_COLUMNS, page
    assert kinds == {True, False}


def test_a_warning_beside_an_output_that_is_shown_makes_no_column() -> None:
    assert tables.cell(WARNED, "prints", None) == tables.cell(RAN, "prints", None)
    assert tables.cell(WARNED, "", None) != tables.cell(RAN, "", None)


@pytest.mark.parametrize(
    ("outcomes", "replaced", "label"),
    [
        ({"tf1.15": RAN, "tf2.21": RAISED}, False, "Fails"),
        ({"tf1.15": RAN, "tf2.21": ELSE}, False, "Does something else"),
        ({"tf1.15": RAN, "tf2.15": RAISED, "tf2.21": ELSE}, True, "Does something else"),
        ({"tf1.15": RAN, "tf2.15": RAISED, "tf2.21": RAN}, True, "Fails"),
        ({"tf1.15": RAN, "tf2.21": WARNED}, True, "Warns"),
        ({"tf1.15": RAISED, "tf2.21": RAN}, False, ""),
        ({"tf1.15": RAN, "tf2.21": WARNED}, False, ""),
        ({"tf1.15": RAN, "tf2.21": RAN}, True, ""),
    ],
)
def test_a_program_is_headed_by_what_it_does_where_it_is_newest_and_wrong(
    outcomes: dict[str, Outcome], replaced: bool, label: str
) -> None:
    assert label_of(Evidence("a.py", outcomes=outcomes), ROSTER, HOME, replaced=replaced) == label


def closed(snippet: str) -> tuple[str, str]:
    """What the closed panel says of the newest version, and of all."""
    html = evidence_of(PROJECT, snippet)
    lead = re.search(r'<span class="vk-lead[^>]*>(.*?)</span> <span class="vk-others">(.*?)</span></summary>', html)
    assert lead
    return words(lead[1]), words(re.sub(r"<span [^>]* hidden>.*?</b></span>", "", lead[2]))


def test_a_closed_panel_says_what_the_newest_version_does_and_where_it_is_the_same() -> None:
    first, others = closed("optimizers/adam_learning_rate_tf.py")
    assert first == "TensorFlow 2.21, Keras 3.15: ✓ runs"
    assert others == "✓ same on TF 1.15 – 2.21, legacy Keras 2.16 – 2.21 ✗ raises TypeError on TF 1.12 – 1.13"


def test_same_is_said_only_of_one_outcome() -> None:
    first, others = closed("optimizers/adam_lr_tf.py")
    assert first.endswith("raises ValueError")
    assert others.startswith("✗ same on TF 2.16 – 2.21 ≠ something else on TF 2.12 – 2.15")
    several = "optimizers/mixed_precision_experimental_tf.py"  # two errors of one type are not the same
    recorded = evidence.recorded(ROOT, several).outcomes.values()
    assert len({one.error for one in recorded if one.outcome == "raised"}) > 1
    assert "also raises AttributeError on TF 2.10 – 2.21" in closed(several)[1]


def filled(*lines: str) -> str:
    fill: dict[str, str] = {}
    text = "\n".join(EvidencePreprocessor(ROOT, fill).run(list(lines)))
    return re.sub(r"gate-place-\d+-", lambda place: fill[place[0]], text)


def embed(snippet: str) -> tuple[str, str, str]:
    return "```python", f'--8<-- "{snippet}"', "```"


OLD, NEW = "optimizers/adam_lr_tf.py", "optimizers/adam_learning_rate_tf.py"


def test_a_replacement_stands_beside_what_the_page_has_not_shown_and_alone_below_what_it_has() -> None:
    sides = re.compile(r'<p class="vk-side[^"]*"[^>]*>(.*?)</p>')
    pair = filled(*embed(NEW))
    assert sides.findall(pair) == ["Fails", "Write this"]
    assert pair.count(f'--8<-- "{OLD}"') == 1
    alone = filled(*embed(OLD), "", *embed(NEW))
    assert sides.findall(alone) == ["Fails", "Write this"]
    assert alone.count(f'--8<-- "{OLD}"') == 1
    assert re.search(rf'```python hl_lines="[\d ]+"\n--8<-- "{NEW}"', alone)


def test_a_closed_panel_names_a_replacement_that_is_on_another_page() -> None:
    elsewhere, here = (evidence_of(PROJECT, OLD, here=one) for one in (frozenset[str](), frozenset({OLD, NEW})))
    link = f">{NEW}</a>"
    assert link in elsewhere.partition("<details")[0]
    assert link not in here.partition("<details")[0]
    assert link in here


PROGRAM = """\
import keras

@decorated
class Layer:
    def call(self, x):
        if x:
            return keras.ops.add(
                x,
                1,
            )
        else:
            return x

print(Layer())
"""


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ([], []),
        ([1, 14], ["import keras", "print(Layer())"]),
        ([5], ["@decorated", "class Layer:", "    def call(self, x):"]),
        ([8], ["@decorated", "class Layer:", "    def call(self, x):", "        if x:", *PROGRAM.splitlines()[6:10]]),
        ([12], ["@decorated", "class Layer:", "    def call(self, x):", "        else:", "            return x"]),
    ],
)
def test_an_excerpt_is_of_whole_statements_below_what_they_stand_in(numbers: list[int], shown: list[str]) -> None:
    assert excerpt(PROGRAM, numbers) == shown


def test_an_excerpt_of_many_lines_is_cut_and_says_so() -> None:
    shown = excerpt("\n".join(f"print({number})" for number in range(40)), list(range(1, 41)))
    assert len(shown) == MOST_LINES
    assert shown[-1] == CUT


def test_an_excerpt_of_python_2_is_of_the_lines_alone() -> None:
    assert excerpt("if new:\n    print 'new'\n", [2]) == ["print 'new'"]


def test_a_narrow_column_breaks_code_between_words() -> None:
    assert breakable("tf.keras.GlorotUniform(<1>)") == "tf.<wbr>keras.<wbr>Glorot<wbr>Uniform(&lt;1&gt;)"
    assert breakable("nb_epoch=5") == "nb_<wbr>epoch=<wbr>5"


def test_an_index_has_a_private_name_where_readers_look_for_it() -> None:
    assert sorted(["_keras_shape", "lr", "Input"], key=bare) == ["Input", "_keras_shape", "lr"]
    assert [letter_of(name) for name in ("_keras_shape", "__init__", "lr")] == ["K", "I", "L"]


def test_a_panel_shows_a_long_warning_once() -> None:
    html = evidence_of(PROJECT, "update_operations_experiments/experiment_1.py")
    warnings = [line for text in re.findall(r"<pre>(.*?)</pre>", html, re.DOTALL) for line in text.split("\n")]
    long = [line for line in map(words, warnings) if len(line) > 80]
    assert long
    assert len(long) == len(set(long))
    links = set(re.findall(r'Warnings: <a href="#([^"]+)">as on', html))
    assert links
    assert links <= set(re.findall(r'id="([^"]+)"', html))
