"""Unusual outcomes that no program has yet: the site builds, and its output is well-formed."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import markdown
import pytest
from mkdocs.structure.files import File
from mkdocs.utils import meta
from small_project import SmallProject

from gate.diagnostics import GateError
from gate.judging import bisections, evidence
from gate.judging.judge import claim_for, judge
from gate.reading.claims import claim_of
from gate.reading.fences import marked_fences
from gate.reading.page import Page
from gate.reading.programs import fingerprint, imported_from_beside
from gate.reading.project import Project
from gate.reading.sections import Sections
from gate.reading.site_settings import settings
from gate.reading.urls import shown_at, url
from gate.running.outcome import Outcome
from gate.showing import matrix, panel, publish, tables
from gate.showing.data import as_markdown, changes_json, errors_json, evidence_json, feed
from gate.showing.data.history import Change, Release
from gate.showing.said import MOST_CHARACTERS, in_words, shortened

SNIPPET = "page/program.py"
Record = Callable[..., Project]
BELL = Outcome("raised", "ValueError: \x07\x1b]0;a title\x07 \x00\x9b", "a \x08\r\x0c b\n", ("UserWarning: \x0e",))
SPEECHLESS = Outcome("raised", "", "", ())
ANGULAR = Outcome("raised", "topic.Sized<int>: & more", "", ())


@pytest.fixture
def recorded(project: SmallProject) -> Record:
    """Records given outcomes on both runtimes of the small project; returns the project."""

    def record(*outcomes: Outcome) -> Project:
        read = Project(project.root)
        new = dict(zip(read.roster, outcomes * 2, strict=False))
        evidence.write(project.root, evidence.merge(None, SNIPPET, new, list(read.roster), read))
        return read

    return record


def page_of(project: Project) -> str:
    """The small project's page, as passed to MkDocs."""
    settings: dict[str, dict[str, object]] = {
        "gate.showing.extension": {"root": str(project.root)},
        "pymdownx.snippets": {"base_path": [str(project.root / "snippets")]},
    }
    extensions = ["pymdownx.superfences", *settings]
    text, _ = meta.get_data((project.root / "docs" / "page.md").read_text())
    return markdown.markdown(text, extensions=extensions, extension_configs=settings)


def no_controls(text: str) -> bool:
    return all(char.isprintable() or char == "\n" for char in text)


@pytest.mark.parametrize("outcome", [SPEECHLESS, BELL, ANGULAR, replace(SPEECHLESS, error=" \n ")])
def test_any_error_text_builds_everything(outcome: Outcome, recorded: Record) -> None:
    project = recorded(outcome)
    html = page_of(project)
    assert 'id="page-program"' in html
    assert no_controls(html)
    assert no_controls(matrix.matrix(project).html())
    assert no_controls(as_markdown.as_markdown(project, "docs/page.md"))
    [snippet] = json.loads(dict(evidence_json.files(project))["evidence.json"])["snippets"]
    assert snippet["runs"][0]["error"] == outcome.error  # data has what happened, whatever it is
    assert changes_json.as_json(project)["programs"]
    assert all(text.strip() for text, *_ in errors_json.as_json(project)[0]["messages"])
    assert tables.table(project, [f"It fails: {SNIPPET}"], set()).html()


def test_control_characters_are_escaped(recorded: Record) -> None:
    project = recorded(BELL)
    spelled = r"ValueError: \x07\x1b]0;a title\x07 \x00\x9b"
    assert spelled in unescape(page_of(project))
    assert spelled in as_markdown.as_markdown(project, "docs/page.md")


def test_the_feed_is_well_formed_for_any_error(project: SmallProject) -> None:
    change = Change(SNIPPET, "changed", (("bare", Outcome("ran", None, "", ()), BELL),))
    text = feed.feed(Project(project.root), (Release("c0ffee", "2026-01-01T00:00:00Z", (change,)),))
    content = ElementTree.fromstring(text).findtext(".//{*}content") or ""
    assert r"\x07\x1b]0;a title\x07 \x00\x9b" in content


def test_plain_text_is_not_escaped(recorded: Record) -> None:
    project = recorded(ANGULAR)
    said = in_words(evidence.recorded(project.root, SNIPPET), project.roster, None)
    assert said.startswith("raises Sized<int> on")


def test_a_record_of_an_unknown_runtime_names_its_file(recorded: Record) -> None:
    project = recorded(SPEECHLESS)
    roster = project.root / "runtimes" / "runtimes.toml"
    roster.write_text(roster.read_text().replace('id = "bare-flag"', 'id = "other"'))
    for outcomes in (["bare-flag"], []):
        path = evidence.record_path(project.root, SNIPPET)
        kept = evidence.Evidence(SNIPPET, fingerprint(project.root, SNIPPET))
        for name in outcomes:
            kept.outcomes[name], kept.recorded_with[name] = SPEECHLESS, "0"
        path.unlink()
        evidence.write(project.root, kept)
        with pytest.raises(GateError, match=f"(?s)snippets/{SNIPPET}: recorded on .*make evidence"):
            panel.evidence_of(Project(project.root), SNIPPET)


def test_a_program_on_no_page_is_an_error(project: SmallProject) -> None:
    (project.root / "snippets" / "page" / "orphan.py").write_text("print(1)\n")
    with pytest.raises(GateError, match=r"snippets/page/orphan.py: .*no page"):
        shown_at(Project(project.root), "page/orphan.py")


def test_output_without_spaces_is_truncated() -> None:
    shown = shortened("one\n" + "a" * 2 * MOST_CHARACTERS)
    assert len(shown) > MOST_CHARACTERS / 2
    assert f"({2 * MOST_CHARACTERS + 4 - shown.index(' …'):,} more characters" in shown


@pytest.mark.parametrize(
    "page",
    ["index.md", "page.md", "reindex.md", "guides/index.md", "guides/the-index.md", "README.md", "guides/README.md"],
)
def test_urls_are_those_of_mkdocs(page: str) -> None:
    theirs = File(page, "docs", "site", use_directory_urls=True).url
    assert url(f"docs/{page}") == theirs.removeprefix("./")


@pytest.mark.parametrize(
    "nav",
    [
        "[page.md]",
        "[{Here: page.md}]",
        "[{Part: [page.md]}]",
        "[{Away: 'https://x.org/'}]",
        "[gone.md]",
        "[{Gone: gone.md}]",
    ],
)
def test_all_forms_of_navigation_are_read(nav: str, project: SmallProject) -> None:
    """Without records."""
    with (project.root / "mkdocs.yml").open("a") as file:
        file.write(f"nav: {nav}\n")
    found = settings(project.root).nav
    assert [entry.page for entry in found] == ([] if "https" in nav or "gone" in nav else ["docs/page.md"])
    assert all(entry.title for entry in found)
    assert dict(publish.files(project.root))["llms.txt"]


# Files that change while they are read


def test_a_vanishing_file_is_not_an_error(project: SmallProject) -> None:
    Project.current(project.root)
    (project.root / "evidence").mkdir()
    for folder in ("docs", "evidence"):
        (project.root / folder / ".#page.md").symlink_to("gone")  # as Emacs has it while a page is edited
    assert Project.current(project.root).blocks
    assert dict(publish.files(project.root))


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("docs/page.md", 'prints="no flag"', 'prints="a flag"'),
        ("docs/page.md", "# A page", "# A page\n\nOf more lines."),
        ("snippets/page/program.py", "no flag", "a flag"),
        ("runtimes/runtimes.toml", "Python alone", "Python on its own"),
        ("mkdocs.yml", "A small", "A smaller"),
    ],
)
def test_only_edited_files_are_read_again(name: str, old: str, new: str, project: SmallProject) -> None:
    other = project.root / "docs" / "other.md"
    (project.root / "snippets" / "page" / "other.py").write_text("print(1)\n")
    other.write_text((project.root / "docs" / "page.md").read_text().replace("page/program.py", "page/other.py"))
    before = Project.current(project.root)
    kept = [block for block in before.blocks if block.page == "docs/other.md"]
    text = (project.root / name).read_text()
    assert old in text
    (project.root / name).write_text(text.replace(old, new))
    after = Project.current(project.root)
    fresh = Project(project.root)
    assert after is not before
    assert (after.blocks, after.roster) == (fresh.blocks, fresh.roster)
    again = [block for block in after.blocks if block.page == "docs/other.md"]
    everything = name in ("runtimes/runtimes.toml", "mkdocs.yml")
    assert all((one is other) != everything for one, other in zip(kept, again, strict=True))


def test_a_deleted_program_is_reported(project: SmallProject) -> None:
    assert Project.current(project.root).blocks
    (project.root / "snippets" / "page" / "program.py").unlink()
    with pytest.raises(GateError, match="cannot embed"):
        _ = Project.current(project.root).blocks


def test_a_deleted_page_is_forgotten(project: SmallProject) -> None:
    other = project.root / "docs" / "other.md"
    other.write_text((project.root / "docs" / "page.md").read_text())
    os.utime(other, (0, 0))  # not the last that was written
    assert len(Project.current(project.root).blocks) == 2
    other.unlink()
    assert len(Project.current(project.root).blocks) == 1


# What a program depends on


def test_fingerprints_include_indirect_imports(tmp_path: Path) -> None:
    folder = tmp_path / "snippets" / "page"
    folder.mkdir(parents=True)
    for name, text in {
        "program": "import first\n",
        "first": "from second import three\n",
        "second": "import third, first\nthree = 3\n",  # in a circle
        "third": "",
        "other": "",
    }.items():
        (folder / f"{name}.py").write_text(text)
    names = [path.stem for path in imported_from_beside(folder / "program.py")]
    assert names == ["first", "second", "third"]
    before = fingerprint(tmp_path, SNIPPET)
    (folder / "other.py").write_text("print()\n")
    assert fingerprint(tmp_path, SNIPPET) == before
    for name in ("first", "second", "third"):
        (folder / f"{name}.py").write_text((folder / f"{name}.py").read_text() + "\n")
        after = fingerprint(tmp_path, SNIPPET)
        assert after != before, f"{name} has changed"
        before = after


@pytest.mark.parametrize("text", [b"print('caf\xe9')\n", b"# coding: latin-1\nprint('caf\xe9')\n", b"print(1)\0\n"])
def test_a_program_that_is_not_text_has_a_fingerprint(text: bytes, tmp_path: Path) -> None:
    program = tmp_path / "snippets" / SNIPPET
    program.parent.mkdir(parents=True)
    program.write_bytes(text)
    before = fingerprint(tmp_path, SNIPPET)
    program.write_bytes(text + b"\n")
    assert fingerprint(tmp_path, SNIPPET) != before


# Pages


def test_a_table_row_with_an_unknown_program_is_an_error(recorded: Record) -> None:
    project = recorded(ANGULAR)
    row = f"It fails: {SNIPPET} print"
    page = project.root / "docs" / "page.md"
    page.write_text(page.read_text() + f"\n<!-- table\n{row}\n-->\n")
    with pytest.raises(GateError, match=r'docs/page.md:14: .*"print".*\n.*prints'):
        tables.table(project, [row], set())


def test_a_bisection_of_a_removed_runtime_is_ignored(recorded: Record) -> None:
    project = recorded(ANGULAR)
    page = project.root / "docs" / "page.md"
    mark = '<!-- pytest.mark.since("bare-flag", release="package 1.6") -->\n'
    page.write_text(page.read_text().replace("```python", f"{mark}```python"))
    tried = {"1.5": ANGULAR, "1.6": Outcome("ran", None, "", ())}
    bisections.write(project.root, bisections.Bisection(SNIPPET, "", "gone", "package", tried))
    assert 'id="page-program"' in panel.evidence_of(Project(project.root), SNIPPET)


@pytest.mark.parametrize("heading", ["## ", "## #", "## {#named}", "## `a` {#b} #", "## <b>x</b>", "##  two", "## \\#"])
def test_any_heading_starts_a_section(heading: str, project: SmallProject) -> None:
    page = project.root / "docs" / "page.md"
    page.write_text(f"# A page\n\n{heading}\n\nSome text.\n\n## The last\n")
    sections = Sections(Project(project.root)).by_page["docs/page.md"]
    assert [section.line for section in sections] in ([1, 3, 7], [1, 7])


# What the gate gives to paste


@pytest.mark.parametrize(
    "char", [*map(chr, range(0xA1)), "\u2028", "\u2029", "\ufffe", "\\", '"', "-->", "<!--", "`", "\\n"]
)
def test_the_claim_to_paste_matches_the_outcome(char: str, project: SmallProject) -> None:
    outcome = Outcome("raised", f"ValueError: one{char}two{char}{char}three", "", ())
    page = f"{claim_for('bare', outcome)}\n```python\n```\n"
    [(_, [mark])] = marked_fences(Page("docs/page.md", page))
    claim = claim_of(mark, Project(project.root).roster)
    assert not judge(outcome, [claim], "bare", "docs/page.md:2")
