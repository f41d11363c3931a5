"""Parsing a page into parts with line numbers: nested fences, comments, tables, and unclosed parts."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_project import SmallProject

from gate.diagnostics import GateError
from gate.reading.fences import marked_fences
from gate.reading.page import Comment, Directive, Fence, Heading, MarkLine, Page, StatementHeading, Table, Text
from gate.reading.project import Project
from gate.reading.prose import Prose
from gate.reading.sections import extent, sections_of
from gate.reading.walk import EvidencePlace, ProgramPlace, Shown, TablePlace, walk

PROJECT = Project(Path(__file__).parents[1])
MARK = "<!-- pytest.mark.cold -->"


def page(*lines: str) -> Page:
    return Page("docs/page.md", "\n".join(lines) + "\n")


def shown(read: Page) -> list[str]:
    """The lines that the site shows."""
    return [one.text if isinstance(one, Shown) else str(one) for one in walk(read.parts)]


def kinds(read: Page) -> list[tuple[type, int]]:
    return [(type(part), part.line) for part in read.parts]


@pytest.mark.parametrize("path", PROJECT.pages, ids=lambda path: str(path.relative_to(PROJECT.root)))
def test_every_part_has_its_line_number(path: Path) -> None:
    read = PROJECT.page(path)
    lines = path.read_text().splitlines()
    taken = [part.line for part in read.parts]
    assert taken == sorted(set(taken))
    assert all(part.text == lines[part.line - 1] for part in read.parts)
    inside = {part.line + place for part in read.all(Fence) for place in range(len(part.body) + 2)}
    inside |= {number for table in read.all(Table) for number in range(table.line, table.line + len(table.rows) + 2)}
    assert inside | set(taken) >= set(range(len(read.front_lines) + 1, len(lines) + 1))


def test_front_matter_counts_in_line_numbers_only() -> None:
    read = page("---", "title: A page", 'runtimes: "tf>=2"', "---", "", "# The page")
    assert read.front == {"title": "A page", "runtimes": "tf>=2"}
    assert kinds(read) == [(Heading, 6)]
    assert read.lines == ["", "", "", "", "", "# The page"]
    assert (Prose(read).front["runtimes"].text, Prose(read).front["runtimes"].where) == ("tf>=2", "docs/page.md:3")


def test_a_rule_at_the_top_is_not_front_matter() -> None:
    assert kinds(page("---", "Some text.")) == [(Text, 1), (Text, 2)]


@pytest.mark.parametrize(
    ("opening", "inside", "closing"),
    [
        ("```python", ["x = 1"], "```"),
        ("````markdown", ["```python", "x = 1", "```"], "````"),
        ("```text", ["~~~", "``", "``` python"], "`````  "),
        ("~~~", ["```", "# no heading", "```"], "~~~~"),
        ("   ```text", [MARK, "<!-- table", "-->", "<!-- what is this"], "   ```"),
        ("```text", ["## A4 No statement {#a4}", "<!-- verdict -->"], "```"),
    ],
)
def test_the_contents_of_a_fence_are_not_parsed(opening: str, inside: list[str], closing: str) -> None:
    read = page("Above.", opening, *inside, closing, "Below.")
    assert kinds(read) == [(Text, 1), (Fence, 2), (Text, len(inside) + 4)]
    assert read.all(Fence)[0].body == tuple(inside)
    assert [line.text for line in Prose(read).lines] == ["Above.", "Below."]
    assert shown(read) == read.lines


def test_shell_lines_have_line_numbers() -> None:
    read = page("Above.", "```bash", "make site", "", "make test", "```", "```text", "make nothing", "```")
    said = [(line.number, line.text) for line in Prose(read).shell]
    assert said == [(3, "make site"), (4, ""), (5, "make test")]


def test_only_three_backticks_set_a_language() -> None:
    languages = [
        fence.language for fence in page("```python", "```", "````python", "````", "~~~python", "~~~").all(Fence)
    ]
    assert languages == ["python", "````python", "~~~python"]


@pytest.mark.parametrize("opening", ["```python", "~~~"])
def test_an_unclosed_fence_extends_to_the_end(opening: str) -> None:
    read = page("Above.", opening, '--8<-- "topic/program.py"', "# no heading")
    assert kinds(read) == [(Text, 1), (Fence, 2)]
    assert not [one for one in walk(read.parts) if isinstance(one, EvidencePlace)]
    with pytest.raises(GateError, match=f"docs/page.md:2: an unclosed fence\n.*{opening[:3]}"):
        list(marked_fences(read))


def test_table_rows_have_line_numbers_and_programs() -> None:
    program = ["```python", '--8<-- "topic/one.py"', "```"]
    read = page("<!-- table", "One: topic/one.py", "", "  Two: topic/two.py prints", "-->", *program)
    assert kinds(read) == [(Table, 1), (Fence, 6)]
    [table] = Prose(read).tables
    assert [(row.number, row.label, row.snippet) for row in table] == [
        (2, "One", "topic/one.py"),
        (4, "Two", "topic/two.py"),
    ]
    assert next(walk(read.parts)) == TablePlace(["One: topic/one.py", "Two: topic/two.py prints"], {"topic/one.py"})


@pytest.mark.parametrize("end", ["", "--> more", "<!-- pytest.mark.cold -->", "```python"])
def test_an_unclosed_table_is_an_error_on_its_line(end: str) -> None:
    read = page("# Title", "<!-- table", "One: topic/one.py", end)
    assert kinds(read)[:2] == [(Heading, 1), (Table, 2)]
    assert [row.text for row in read.all(Table)[0].rows] == ["One: topic/one.py"]
    with pytest.raises(GateError, match=r"docs/page\.md:2: an unclosed table"):
        list(marked_fences(read))


def test_marks_apply_to_the_next_fence() -> None:
    claim = '<!-- pytest.mark.claim("all", prints="1") -->'
    read = page(MARK, "", claim, "```python", "```", "```python", "```")
    found = [(fence.line, [(mark.name, mark.where) for mark in marks]) for fence, marks in marked_fences(read)]
    assert found == [(4, [("cold", "docs/page.md:1"), ("claim", "docs/page.md:3")]), (6, [])]


@pytest.mark.parametrize("between", ["Text.", "# Title", "<!-- matrix -->", "<!-- table"])
def test_a_mark_above_anything_else_is_an_error(between: str) -> None:
    with pytest.raises(GateError, match=r"docs/page\.md:1: a mark without a fence below it"):
        list(marked_fences(page(MARK, between, "-->", "```python", "```")))


def test_comments_are_not_prose() -> None:
    read = page("Above.", "<!-- pytest.mark.claim(", "# no heading", "--> ", "Below.")
    assert kinds(read) == [(Text, 1), (Comment, 2), (Text, 5)]
    assert shown(read) == read.lines
    with pytest.raises(GateError, match=r"docs/page.md:2: an unrecognized comment: <!-- pytest.mark.claim\("):
        list(marked_fences(read))


def test_a_directive_belongs_to_the_statement_above_it() -> None:
    read = page(
        "<!-- verdict -->", "## A4 It holds. {#a4}", "### More", "<!-- plot topic/a.py topic/b.py -->", "## B12 So"
    )
    first, second = read.all(Directive)
    assert (first.name, first.programs, first.statement) == ("verdict", (), None)
    assert (second.name, second.programs, second.statement) == ("plot", ("topic/a.py", "topic/b.py"), "A4")
    stated = [(one.id, one.words, one.anchor) for one in read.all(StatementHeading)]
    assert stated == [("A4", "It holds.", "a4"), ("B12", "So", None)]


def test_marks_are_hidden_and_evidence_is_shown_once() -> None:
    block = [MARK, "```python", '--8<-- "topic/one.py"', "```"]
    read = page(*block, *block)
    assert [part for part, _ in kinds(read)] == [MarkLine, Fence] * 2
    lines, here = ("```python", '--8<-- "topic/one.py"', "```"), frozenset({"topic/one.py"})
    first, again = ProgramPlace("topic/one.py", lines), ProgramPlace("topic/one.py", lines, above=here)
    places = [EvidencePlace("topic/one.py", False, here), EvidencePlace("topic/one.py", True, here)]
    assert list(walk(read.parts)) == [first, places[0], again, places[1]]


def test_headings_have_the_anchors_of_the_site() -> None:
    read = page("# `x.y` is *z*", "## Named {#own}", "Text.", "### Twice", "## Twice", "```text", "## Fenced", "```")
    assert [(one.line, one.anchor) for one in sections_of(read)] == [
        (1, "xy-is-z"),
        (2, "own"),
        (4, "twice"),
        (5, "twice_1"),
    ]
    assert extent(read, "own") == (2, 5)
    assert extent(read, "twice_1") == (5, float("inf"))
    assert extent(read, "fenced") is None
    assert sections_of(page("No heading.")) == []


def test_a_page_is_read_again_only_after_a_change(project: SmallProject) -> None:
    path = project.root / "docs" / "page.md"
    first = Project(project.root).page(path)
    assert Project(project.root).page(path) is first
    path.write_text(path.read_text() + "\nMore.\n")
    second = Project(project.root).page(path)
    assert second.parts[: len(first.parts)] == first.parts
    assert second.parts[-1].text == "More."
