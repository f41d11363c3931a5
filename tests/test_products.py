"""The files that the site serves beside its pages, and the links below each program."""

from __future__ import annotations

import re
import shlex
import string
import subprocess
import sys
from collections import defaultdict
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import markdown
import nbformat
import pytest
from mkdocs.utils.yaml import yaml_load
from small_project import SmallProject

from gate.diagnostics import GateError
from gate.judging import evidence
from gate.judging.replacing.homes import Home, home_of
from gate.reading.moves import moved
from gate.reading.programs import all_snippets, program_path
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.reading.site_settings import settings
from gate.reading.urls import anchor, group_anchor, url
from gate.running.outcome import Outcome
from gate.showing import matrix, panel, plot, publish, reproduce
from gate.showing.data import downloads as programs
from gate.showing.labels import newest_to_the_left
from gate.showing.said import MOST_CHARACTERS, Said, in_words, said_of, shortened
from gate.showing.symbols import symbols
from gate.showing.template import view

ROOT = Path(__file__).parent.parent
PROJECT = Project(ROOT)
SHOWN = {snippet: evidence.recorded(ROOT, snippet) for snippet in all_snippets(ROOT)}
FORM = ROOT / ".github" / "ISSUE_TEMPLATE" / "wrong-on-my-version.yml"
IMPORTS_A_NEIGHBOR = "arg_scope/instead_a_partial.py"


@pytest.fixture(scope="module")
def products() -> dict[str, str]:
    return {path: content for path, content in publish.files(ROOT) if isinstance(content, str)}


def ran(stdout: str, *warnings: str) -> Outcome:
    return Outcome("ran", None, stdout, warnings)


def record(**outcomes: Outcome) -> evidence.Evidence:
    return evidence.Evidence(
        "topic/program.py", outcomes={name.replace("_", "."): out for name, out in outcomes.items()}
    )


# Programs to take away


def test_every_program_is_a_file_and_a_valid_notebook(products: dict[str, str]) -> None:
    for snippet, recorded in SHOWN.items():
        source = program_path(ROOT, snippet).read_text()
        assert products[f"programs/{snippet}"] == source
        notebook = nbformat.reads(
            products[f"programs/{snippet}".removesuffix(".py") + ".ipynb"], as_version=nbformat.NO_CONVERT
        )
        nbformat.validate(notebook)
        assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
        assert notebook.cells[-1].source == source.rstrip("\n")
        pip = next(line for line in notebook.cells[1].source.splitlines() if line.startswith("%pip install "))
        pins = [word for word in shlex.split(pip)[2:] if word != "-q"]
        fitting = [
            runtime for runtime in recorded.outcomes if list(reproduce.requirements(PROJECT.roster[runtime])) == pins
        ]
        assert fitting, f"{snippet} installs what no runtime has that it was recorded on: {pins}"
        if any(outcome.outcome == "ran" for outcome in recorded.outcomes.values()):
            assert any(recorded.outcomes[name].outcome == "ran" for name in fitting)


def test_moved_programs_keep_their_old_urls(products: dict[str, str]) -> None:
    moves = moved(ROOT)
    assert moves["names/adam_lr_tf.py"] == "optimizers/adam_lr_tf.py"
    for old, new in moves.items():
        for ending in (".py", ".ipynb"):
            was, now = (f"programs/{path.removesuffix('.py')}{ending}" for path in (old, new))
            assert products[was] == products[now]
        anchors = re.findall(r' id="([^"]+)"', panel.evidence_of(PROJECT, new))
        groups = [members for members, _ in SHOWN[new].groups()]
        assert {anchor(old), *(group_anchor(old, members) for members in groups)} < set(anchors)
        assert len(anchors) == len(set(anchors))
        assert f'id="{anchor(old)}' not in panel.evidence_of(PROJECT, new, repeated=True)


def test_a_notebook_includes_local_modules() -> None:
    cells = programs.notebook(PROJECT, SHOWN[IMPORTS_A_NEIGHBOR])["cells"]
    written = "".join(cells[2]["source"])
    assert written == "%%writefile slim_network.py\n" + program_path(
        ROOT, "arg_scope/slim_network.py"
    ).read_text().rstrip("\n")


def test_a_notebook_sets_the_variables_of_its_runtime() -> None:
    only_jax = next(s for s, recorded in SHOWN.items() if list(recorded.outcomes) == ["keras3-jax"])
    assert "%env KERAS_BACKEND=jax\n" in programs.notebook(PROJECT, SHOWN[only_jax])["cells"][1]["source"]


@pytest.mark.parametrize("runtime", PROJECT.roster.values(), ids=lambda runtime: runtime.id)
def test_the_command_has_pins_and_variables(runtime: Runtime) -> None:
    line = reproduce.command(runtime, "topic/program.py")
    words = shlex.split(line)
    variables = [f"{name}={value}" for name, value in runtime.env.items()]
    if words[0] == "docker":
        assert float(runtime.python.partition(".")[2]) < 8
        assert f"python:{runtime.python}-slim" in words
        assert [words[at + 1] for at, word in enumerate(words) if word == "-e"] == variables
        install, _, run = words[-1].partition(" && ")
        assert shlex.split(install)[:3] == ["pip", "install", "-q"]
        assert tuple(shlex.split(install)[3:]) == reproduce.requirements(runtime)
        assert run == "python program.py"
    else:
        start = words.index("uv")
        assert words[:start] == variables
        assert words[start + 4] == runtime.python
        assert tuple(words[at + 1] for at, word in enumerate(words) if word == "--with") == reproduce.requirements(
            runtime
        )
        assert words[-1] == "program.py"


def test_a_program_has_downloads_and_an_anchor(products: dict[str, str]) -> None:
    html = panel.evidence_of(PROJECT, IMPORTS_A_NEIGHBOR)
    links = re.findall(r'href="([^"]+)" download', html)
    assert [link.lstrip("/") for link in links] == [
        "programs/arg_scope/instead_a_partial.py",
        "programs/arg_scope/slim_network.py",
        "programs/arg_scope/instead_a_partial.ipynb",
    ]
    assert all(link.lstrip("/") in products for link in links)
    assert f'<section class="vk" id="{anchor(IMPORTS_A_NEIGHBOR)}"' in html
    assert f'href="#{anchor(IMPORTS_A_NEIGHBOR)}"' in html


def test_a_report_fills_in_the_form() -> None:
    form = yaml_load(FORM.read_text())
    fields = {field["id"]: field for field in form["body"]}
    for snippet, recorded in list(SHOWN.items())[::50]:
        html = panel.evidence_of(PROJECT, snippet)
        [link] = map(unescape, re.findall(r'<a class="vk-report" href="([^"]+)"', html))
        filled = {key: value for key, [value] in parse_qs(urlsplit(link).query).items()}
        assert link.startswith(settings(ROOT).repository + "/issues/new?")
        assert filled.pop("template") == FORM.name
        assert set(filled) <= set(fields)
        assert filled == {"program": snippet, "recorded": in_words(recorded, PROJECT.roster, home_of(PROJECT, snippet))}
    assert "runtime" in fields  # docs/assets/programs.js fills it in


def test_the_form_matches_its_schema() -> None:
    command: list[str | Path] = [
        Path(sys.executable).parent / "check-jsonschema",
        "--builtin-schema",
        "vendor.github-issue-forms",
        FORM,
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


# The matrix


def test_symbols_follow_imports_and_aliases() -> None:
    source = """
import tensorflow as tf
from tensorflow.keras.layers import Dense as D
import keras.backend as K
compat = getattr(tf.compat, "v1", tf)
D(3)
tf.keras.layers.BatchNormalization(momentum=0.9)
K.learning_phase()
compat.Session().run(None)
import numpy as np
np.ones(3)
"""
    assert symbols(source) == [
        ".run",
        "keras.backend",
        "keras.backend.learning_phase",
        "tf.compat",
        "tf.compat.v1",
        "tf.compat.v1.Session",
        "tf.keras.layers.BatchNormalization",
        "tf.keras.layers.Dense",
    ]


def test_symbols_of_invalid_python_are_dotted_names() -> None:
    assert symbols("def f(:\n  tensorflow.keras.Model()") == ["tf.keras.Model"]


def test_cells_differ_from_home() -> None:
    failed = Outcome("raised", "ImportError: no", "", ())
    recorded = record(
        tf1_12=failed,
        tf1_15=ran("1\n"),
        tf2_0=ran("1\n", "UserWarning: old"),
        tf2_3=ran("2\n", "UserWarning: old"),
        tf2_6=ran("1\n"),
    )
    said = dict(
        zip(
            PROJECT.roster,
            matrix.letters(recorded, PROJECT.roster, Home(("tf1.15", "tf2.0"), "1", "1", proves=True)),
            strict=True,
        )
    )
    assert {name: letter for name, letter in said.items() if letter != "n"} == {
        "tf1.12": "x",
        "tf1.15": "r",
        "tf2.0": "w",
        "tf2.3": "d",
        "tf2.6": "r",
    }
    assert said["keras3-jax"] == "n"
    assert set(matrix.letters(recorded, PROJECT.roster, None)) == {*"nxrw"}, "without a home, nothing differs from it"


def test_the_matrix_links_every_program_and_outcome() -> None:
    html = matrix.matrix(PROJECT).html()
    on_page: dict[str, str] = {}
    for block in PROJECT.blocks:
        on_page.setdefault(url(block.page), "")
        on_page[url(block.page)] += panel.evidence_of(PROJECT, block.snippet)
    groups = {}  # where -> the runtimes
    for page, shown in on_page.items():
        for ident, names in re.findall(r'<details class="[^"]*" id="([^"]+)" data-runtimes="([^"]+)"', shown):
            groups[f"/{page}#{ident}"] = names.split()
    rows = re.findall(r'<tr(?: data-groups="(\w+)")?><th scope="row"><a href="([^"]+)">.*?</th>(.*?)</tr>', html)
    order = newest_to_the_left(PROJECT.roster)
    places_of = list(map(list(PROJECT.roster).index, order))
    letters = ["".join(row.cells[at] for at in places_of) for _, _, rows in matrix.topics(PROJECT) for row in rows]
    assert len(rows) == len(SHOWN)
    for cells, (numbers, where, inside) in zip(letters, rows, strict=True):
        at = 0
        members: dict[str, list[str]] = defaultdict(list)  # as the script reads a row
        in_order = iter(numbers or string.printable)
        for attributes in re.findall(r"<td([^>]*)>", inside):
            width = int((re.search(r'colspan="(\d+)"', attributes) or [0, 1])[1])
            assert [*set(cells[at : at + width])] == re.findall(r'class="(\w)"', attributes)
            if 'class="n"' not in attributes:
                members[next(in_order)] += order[at : at + width]
            at += width
        for names in members.values():
            link = f"{where}-{min(names, key=list(PROJECT.roster).index)}"
            assert set(names) <= set(groups[link]), f"{where} leads elsewhere from {names}"
        assert not (numbers and list(in_order)), where
        assert set(cells[at:]) <= {"n"}, where


def test_a_topic_counts_its_programs() -> None:
    title, page, rows = matrix.topics(PROJECT)[0]
    at = list(PROJECT.roster).index("tf2.21")
    tried = [row for row in rows if row.cells[at] != "n"]
    good = [row for row in tried if SHOWN[row.snippet].outcomes["tf2.21"].outcome == "ran"]
    body = matrix.matrix(PROJECT).html().partition(f'href="/{url(page)}">{title}</a>')[2]
    sums = re.findall(r"<td[^>]*>(.*?)</td>", body.partition("</tr>")[0].replace("<wbr>", ""))
    assert sums[newest_to_the_left(PROJECT.roster).index("tf2.21")] == f"{len(good)}/{len(tried)}"


def test_the_type_of_a_syntax_error_is_found() -> None:
    error = 'File "program.py", line 2\n    print(1)\nIndentationError: expected an indented block'
    assert said_of(Outcome("raised", error, "", ()), None) == Said("raised", "IndentationError")


# The figures

EXPERIMENTS = "update_operations_experiments"
EXPERIMENT = f"{EXPERIMENTS}/experiment_3_repaired.py"


def test_a_plot_shows_the_record() -> None:
    html = plot.plot(PROJECT, (EXPERIMENT,), "page:1").html()
    printed = SHOWN[EXPERIMENT].outcomes["tf2.15"].stdout
    for step, mean, variance in re.findall(r"step (\d): .*mean ([\d.]+), variance ([\d.]+)", printed):
        assert f'<tr><th scope="row">{step}</th><td>{mean}</td><td>{variance}</td></tr>' in html
        assert f"step {step} {mean}" in html
        assert f"step {step} {variance}" in html
    assert html.count('<svg viewBox="0 0 340') == 2
    assert "No line on TF 2.16 – 2.21 (AttributeError)" in html


def test_programs_that_print_the_same_share_a_line() -> None:
    names = tuple(f"{EXPERIMENTS}/{name}.py" for name in ("experiment_3_repaired", "repair_get_updates_for"))
    html = plot.plot(PROJECT, names, "page:1").html()
    assert html.count("<li>") == 2
    assert len(re.findall(r'<path class="line s\d"', html)) == 2 * 2 + 2  # in two panels and in the key
    dashes = set(re.findall(r'<path class="line s(\d)" d="[^"]*" (?:stroke-dasharray="([^"]+)")?', html))
    assert dashes == {("0", ""), ("1", "7 4")}


@pytest.mark.parametrize(
    ("program", "words"),
    [
        (f"{EXPERIMENTS}/none.py", "which does not exist"),
        (f"{EXPERIMENTS}/experiment_3.py", "which printed no steps on any runtime"),
    ],
)
def test_an_empty_plot_is_an_error_with_page_and_line(
    project: SmallProject, program: str, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    for folder in ("snippets", "evidence"):
        for name in ("experiment_3", "experiment_1"):
            suffix = ".py" if folder == "snippets" else ".json"
            target = project.root / folder / f"{EXPERIMENTS}/{name}{suffix}"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text((ROOT / folder / f"{EXPERIMENTS}/{name}{suffix}").read_text())
    page = project.root / "docs" / "plot.md"
    page.write_text(f"# A page\n\n<!-- plot {program} -->\n")
    html = markdown.markdown(
        page.read_text(),
        extensions=["gate.showing.extension"],
        extension_configs={"gate.showing.extension": {"root": str(project.root)}},
    )
    assert f"docs/plot.md:3: asks for a plot of {program}, {words}" in unescape(html)
    assert [entry.levelname for entry in caplog.records] == ["WARNING"]  # which fails a strict build


def test_too_many_lines_in_a_plot_are_an_error() -> None:
    names = [f"experiment_{name}" for name in ("1", "2", "2_in_order", "3_without_updates", "6_in_order")]
    found = {plot.figures(SHOWN[f"{EXPERIMENTS}/{name}.py"].outcomes["tf2.15"].stdout) for name in names}
    assert len(found) == 4  # as many as can be told apart
    plot.plot(PROJECT, tuple(f"{EXPERIMENTS}/{name}.py" for name in names), "page:1")
    with pytest.raises(GateError, match="page:1"):
        plot.plot(PROJECT, tuple(f"{EXPERIMENTS}/{name}.py" for name in [*names, "race_seen"]), "page:1")


# Markdown for programs


def test_every_page_is_available_as_markdown(products: dict[str, str]) -> None:
    for page in (ROOT / "docs").rglob("*.md"):
        name = str(page.relative_to(ROOT))
        text = products[f"{url(name)}index.md"]
        assert not re.search(r"pytest\.mark|--8<--|gate-place|<!-- (?!https:)|\{#", text), name
        for block in (block for block in PROJECT.blocks if block.page == name):
            assert f"```python\n{program_path(ROOT, block.snippet).read_text().strip(chr(10))}\n```" in text
            for outcome in SHOWN[block.snippet].outcomes.values():
                for said in (outcome.error, shortened(outcome.stdout.strip("\n")), *outcome.warnings):
                    assert (said or "").strip("\n") in text, f"{name}: {block.snippet}"


def test_truncated_output_says_how_much_is_missing() -> None:
    assert shortened("a" * MOST_CHARACTERS) == "a" * MOST_CHARACTERS
    shown = shortened("tf: " + "name " * MOST_CHARACTERS)
    assert len(shown) < MOST_CHARACTERS + 100
    assert shown.endswith("… \n\n(6,006 more characters are in /evidence.json)".replace("… \n", "…\n"))


def test_links_in_the_markdown_resolve(products: dict[str, str]) -> None:
    site = settings(ROOT)
    there = {url(str(page.relative_to(ROOT))) for page in (ROOT / "docs").rglob("*.md")}
    there |= {str(path.relative_to(ROOT / "docs")) for path in (ROOT / "docs").rglob("*.*")}
    there |= {*products, "sitemap.xml"}
    for path, text in products.items():
        if path.endswith((".md", ".txt")):
            prose = re.sub(r"^(`{3,})\w*\n.*?^\1$", "", text, flags=re.DOTALL | re.MULTILINE)
            for link in re.findall(r"(?<!`)\]\(([^)\s]+)\)", prose):
                if link.startswith(site.address):
                    assert unquote(urlsplit(link).path).lstrip("/") in there, f"{path}: {link}"
                else:
                    assert urlsplit(link).scheme == "https" or link.startswith("#"), f"{path}: {link}"


def test_llms_txt_follows_llmstxt_org(products: dict[str, str]) -> None:
    lines = products["llms.txt"].splitlines()
    assert re.fullmatch(r"# \S.*", lines[0])
    assert re.fullmatch(r"> \S.*", lines[2])
    sections = [at for at, line in enumerate(lines) if line.startswith("## ")]
    assert not any(line.startswith(("#", "-")) for line in lines[1 : sections[0]])
    for line in lines[sections[0] :]:
        assert not line or re.fullmatch(r"## \S.*|- \[[^]]+\]\(https://[^)\s]+\)(: .+)?", line), line
    for page in (ROOT / "docs").rglob("*.md"):
        assert f"({settings(ROOT).link(url(str(page.relative_to(ROOT))))}index.md)" in products["llms.txt"]


def test_a_table_is_shown_on_the_page_and_in_its_markdown() -> None:
    cells = [(["tf1.12"], "1.12", {"lines": None, "said": Said("raised", "Error"), "word": ""})]
    shown = view("outcomes", heads=["", "TF 1.12"], folded=False, rows=[("a `b|<c>`", "a", cells)])
    expected = "|  | TF 1.12 |\n| --- | --- |\n| [a `b\\|<c>`](https://x.org/p/#a) | ✗ `Error` |"
    assert shown.markdown("https://x.org/p/") == expected
    assert '<th scope="row"><a href="#a">a <code>b|&lt;c&gt;</code></a></th>' in shown.html()
