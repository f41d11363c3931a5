"""How findings are written: text, JSON, SARIF 2.1.0, GitHub's workflow commands, and the report."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from asking import CONTRIB, ask, write
from keras_check.findings import VERDICTS, Finding, Place
from keras_check.formats import FORMATS
from keras_check.source import Problem
from keras_check.totals import Totals

SITE = "https://verified-keras-migration.github.io"
ODD = "a dir/100%,x:ä.py"
FINDINGS = [
    (
        Finding(ODD, 3, 8, "name", "tf.contrib.slim", "raises", "", "tf_slim", True, f"{SITE}/guides/x/#y"),
        "slim = tf.contrib.slim",
    ),
    (
        Finding(ODD, 4, 1, "keras.layers.Dense(x=)", "keras.layers.Dense(x=)", "differs", "", "", False, ""),
        "<b>&Dense(x=1)",
    ),
    (
        Finding(
            "b.py",
            1,
            1,
            "tf.a",
            "tf.a",
            "warns",
            "UserWarning: 100%\nsecond line",
            "",
            False,
            "",
            None,
            (Place(4, 2), Place(9, 1)),
        ),
        "tf.a",
    ),
    (Finding("c.ipynb", 2, 5, "tf.b", "tf.b", "unsure", "ValueError: " + "x" * 500, "", False, "", 7), "    tf.b"),
    (
        Finding("requirements.txt", 1, 1, "pin", "tensorflow==1.15", "raises", "m", "tensorflow==2.21.0", False, ""),
        "tensorflow==1.15",
    ),
]
PROBLEMS = [Problem("bad.py", 3, "is no Python"), Problem("binary.py", 0, "is a binary file")]


def written(form: str, *, found: bool = True) -> str:
    out = io.StringIO()
    writer = FORMATS[form](out, "tf2.21", site=SITE)
    totals = Totals("tf2.21", "tf1.15", "requirements.txt:1: tensorflow==1.14")
    totals.files, totals.lines = 9, 1234
    writer.start()
    for finding, code in FINDINGS if found else ():
        totals.add(finding)
        writer.finding(finding, code)
    for problem in PROBLEMS if found else ():
        totals.problems += 1
        writer.problem(problem)
    totals.files_with_findings = len({one.path for one, _ in FINDINGS}) if found else 0
    writer.end(totals)
    return out.getvalue()


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_names_every_finding_and_problem(form: str) -> None:
    said = unquote(written(form)).replace("&quot;", '"')
    for finding, _ in FINDINGS:
        assert finding.path in said
        assert (finding.message or finding.name).split("\n")[0][:100].replace("(x=)", "") in said
    for problem in PROBLEMS:
        assert problem.path in said
        assert problem.what in said


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_can_say_that_there_is_nothing(form: str) -> None:
    said = written(form, found=False)
    assert said.endswith("\n")
    if form in ("json", "sarif"):
        json.loads(said)
    else:
        assert "Nothing" in said


def test_text() -> None:
    lines = written("text").splitlines()
    assert (
        f"{ODD}:4:1: ≠ keras.layers.Dense(x=) keras.layers.Dense(x=…) silently does something else on tf2.21" in lines
    )
    assert "b.py:1:1: ⚠ tf.a warns on tf2.21" in lines
    assert "    UserWarning: 100%" in lines
    assert "    also on lines 4, 9" in lines
    assert "c.ipynb:cell 7:2:5: ? tf.b may fail on tf2.21" in lines
    assert "requirements.txt:1:1: ✗ pin tensorflow==1.15 excludes tf2.21" in lines
    assert "bad.py:3: is no Python" in lines
    assert lines[-2] == (
        "5 findings in 7 places for tf2.21 in 4 of 9 files with 1,234 lines: 2 raise, 1 silently does something else, 1 warns, "
        "1 is unsure. 2 problems with reading."
    )
    assert (
        lines[-1]
        == "Read as code for tf1.15, the nearest to requirements.txt:1: tensorflow==1.14; --from says otherwise."
    )


def test_json_has_the_fields_that_other_programs_read() -> None:
    told = json.loads(written("json"))
    fields = ["path", "line", "column", "rule", "name", "verdict", "message", "instead", "fixable", "url"]
    assert [list(one) for one in told["findings"]] == [fields, fields, [*fields, "also"], [*fields, "cell"], fields]
    assert told["findings"][2]["also"] == [{"line": 4, "column": 2}, {"line": 9, "column": 1}]
    assert told["findings"][0] == FINDINGS[0][0].as_json()
    assert told["problems"] == [{"path": one.path, "line": one.line, "what": one.what} for one in PROBLEMS]
    assert told["summary"] == {
        "to": "tf2.21", "from": "tf1.15", "because": "requirements.txt:1: tensorflow==1.14", "files": 9, "lines": 1234,
        "findings": 5, "places": 7, "raises": 2, "differs": 1, "warns": 1, "unsure": 1, "fixable": 1, "ignored": 0, "problems": 2,
    }  # fmt: skip


def test_findings_are_written_when_they_are_found() -> None:
    for form in ("text", "json", "sarif", "github"):
        out = io.StringIO()
        writer = FORMATS[form](out, "tf2.21")
        writer.start()
        before = out.tell()
        writer.finding(*FINDINGS[0])
        assert out.tell() > before, form


# SARIF: what its schema requires, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

OBJECTS: dict[str, dict[str, type]] = {  # by name: what is used of them, required fields first
    "log": {"version": str, "runs": list, "$schema": str},
    "run": {"tool": dict, "columnKind": str, "results": list, "invocations": list, "properties": dict},
    "tool": {"driver": dict},
    "driver": {"name": str, "version": str, "informationUri": str, "rules": list},
    "rule": {"id": str, "shortDescription": dict, "helpUri": str},
    "result": {
        "message": dict,
        "ruleId": str,
        "level": str,
        "locations": list,
        "properties": dict,
        "relatedLocations": list,
    },
    "message": {"text": str},
    "location": {"physicalLocation": dict, "logicalLocations": list},
    "physicalLocation": {"artifactLocation": dict, "region": dict},
    "artifactLocation": {"uri": str},
    "region": {"startLine": int, "startColumn": int, "snippet": dict},
    "logicalLocation": {"name": str, "kind": str},
    "invocation": {"executionSuccessful": bool, "toolExecutionNotifications": list},
    "notification": {"message": dict, "level": str, "locations": list},
}
REQUIRED = {
    "log": ["version", "runs"], "run": ["tool"], "tool": ["driver"], "driver": ["name"], "rule": ["id"], "result": ["message"],
    "invocation": ["executionSuccessful"], "notification": ["message"], "message": ["text"], "region": ["startLine"],
}  # fmt: skip
INSIDE = {
    "runs": "run", "tool": "tool", "driver": "driver", "rules": "rule", "results": "result", "message": "message",
    "shortDescription": "message", "locations": "location", "physicalLocation": "physicalLocation",
    "artifactLocation": "artifactLocation", "region": "region", "snippet": "message", "logicalLocations": "logicalLocation",
    "relatedLocations": "location",
    "invocations": "invocation", "toolExecutionNotifications": "notification",
}  # fmt: skip


def faults(one: dict[str, Any], kind: str) -> Iterator[str]:
    """Fields that SARIF does not have, of another type, or missing; `properties` may hold anything."""
    yield from (f"{kind} lacks {name}" for name in REQUIRED.get(kind, ()) if name not in one)
    for name, value in one.items():
        wanted = OBJECTS[kind].get(name)
        if wanted is None or not isinstance(value, wanted):
            yield f"{kind}.{name} is {value!r}"
        elif name in INSIDE:
            items: list[Any] = value if isinstance(value, list) else [value]
            for item in items:
                yield from faults(item, INSIDE[name])


def test_sarif_has_what_its_schema_requires() -> None:
    log = json.loads(written("sarif"))
    assert list(faults(log, "log")) == []
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert run["columnKind"] in ("utf16CodeUnits", "unicodeCodePoints")
    assert [one["level"] for one in run["results"]] == ["error", "error", "warning", "note", "error"]
    rules = [one["id"] for one in run["tool"]["driver"]["rules"]]
    assert len(set(rules)) == len(rules)
    assert {one["ruleId"] for one in run["results"]} == set(rules)
    for one in run["results"]:
        assert one["locations"][0]["physicalLocation"]["region"]["startLine"] >= 1
    assert [one["message"]["text"] for one in run["invocations"][0]["toolExecutionNotifications"]] == [
        one.what for one in PROBLEMS
    ]


def test_the_check_of_sarif_can_fail() -> None:
    wrong: dict[str, Any] = {"version": "2.1.0", "runs": [{"tool": {"driver": {}}, "result": []}]}
    assert list(faults(wrong, "log")) == ["driver lacks name", "run.result is []"]


def test_addresses_in_sarif_are_escaped() -> None:
    locations = [one["locations"][0]["physicalLocation"] for one in json.loads(written("sarif"))["runs"][0]["results"]]
    assert locations[0]["artifactLocation"]["uri"] == "a%20dir/100%25%2Cx%3A%C3%A4.py"


def test_a_file_in_a_folder_of_the_root_is_an_address_of_a_file(tmp_path: Path) -> None:
    write(tmp_path, old=CONTRIB)
    told = json.loads(ask(tmp_path / "old.py", "--format", "sarif", cwd=tmp_path).stdout)
    location = told["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == (tmp_path / "old.py").as_uri()
    assert location["region"] == {"startLine": 2, "startColumn": 8, "snippet": {"text": "slim = tf.contrib.slim"}}


# GitHub

COMMAND = re.compile(r"::(?P<level>error|warning|notice) (?P<properties>[^:]*)::(?P<data>.*)")


def commands() -> list[tuple[str, dict[str, str], str]]:
    """As the runner reads them: properties between commas, then escapes."""
    found = []
    for line in written("github").splitlines():
        if match := COMMAND.fullmatch(line):
            pairs = (one.split("=", 1) for one in match["properties"].split(","))
            found.append((match["level"], {name: unescaped(value) for name, value in pairs}, unescaped(match["data"])))
    return found


def unescaped(text: str) -> str:
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


def test_workflow_commands() -> None:
    found = commands()
    assert [level for level, _, _ in found] == ["error", "error", "warning", "notice", "error", "warning", "warning"]
    assert found[0][1] == {"file": ODD, "line": "3", "col": "8", "title": "keras-check: name"}
    assert found[0][2] == f"tf.contrib.slim is not in tf2.21\nInstead: tf_slim\n{SITE}/guides/x/#y"
    assert found[2][2] == "tf.a warns on tf2.21\nUserWarning: 100%\nalso on lines 4, 9"


def test_a_notebooks_cell_is_named_because_its_lines_are_not_those_of_the_file() -> None:
    _, properties, data = commands()[3]
    assert (properties["file"], properties["line"]) == ("c.ipynb", "1")
    assert data.startswith("tf.b may fail on tf2.21 (line 2 of cell 7)")


def test_the_summary_is_no_command() -> None:
    assert written("github").splitlines()[-1].startswith("5 findings in 7 places for tf2.21 in 4 of 9 files")


# the report


class Page(HTMLParser):
    """Text, and whatever would be loaded from elsewhere."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.links.extend(filter(None, [found.get("href")] if tag == "a" else []))
        self.loaded.extend(filter(None, [found.get("src"), found.get("href") if tag != "a" else None]))
        self.loaded.extend([tag] if tag in ("script", "img", "iframe", "link") else [])
        self.ids.extend(filter(None, [found.get("id")]))
        self.open.extend([tag] if tag != "meta" else [])

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.text += " " * (tag in ("td", "th", "p", "small", "summary", "b"))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_report_is_one_file_that_asks_no_host() -> None:
    report = written("html")
    page = Page(report)
    assert page.open == []
    assert page.loaded == []
    assert "url(" not in report
    assert "@import" not in report
    assert "default-src 'none'" in report


def test_the_report_is_light_and_dark() -> None:
    report = written("html")
    assert '<meta name="color-scheme" content="light dark">' in report
    light, dark = re.findall(r":root \{(.*?)\}", report, re.DOTALL)
    assert re.findall(r"--\w+", light) == re.findall(r"--\w+", dark)
    assert "prefers-color-scheme: dark" in report


def test_the_report_says_how_much_of_which_kind_in_which_files_in_which_order() -> None:
    text = " ".join(Page(written("html")).text.split())
    assert "5 findings in 7 places, in 4 of 9 files with 1,234 lines. 1 can be rewritten by keras-check --fix." in text
    for title in ("In which order", "Of which kind", "In which files", "Every finding", "What could not be read"):
        assert title in text
    steps = ["Requirements", "Names that are gone", "Silent changes", "Warnings", "To look at"]
    places = [text.index(step) for step in steps]
    assert places == sorted(places)
    assert "Other errors" not in text
    assert "Read as code for tf1.15" in text
    assert "cell 7, line 2" in text
    assert "<b>&Dense(x=1)" in text  # the code, as it is written


def test_each_link_of_the_report_leads_somewhere() -> None:
    page = Page(written("html"))
    for link in page.links:
        assert link.startswith(f"{SITE}/") or link[1:] in page.ids, link
    assert len([link for link in page.links if link.startswith("#")]) == 4


def test_what_is_in_many_places_is_one_change(tmp_path: Path) -> None:
    write(tmp_path, old="import tensorflow as tf\n" + "tf.contrib.slim\n" * 30 + "from keras.layers import merge\n")
    text = " ".join(Page(ask("old.py", "--format", "html", cwd=tmp_path).stdout).text.split())
    assert "2 changes Change Findings Instead ✗ raises tf.contrib.slim 30 tf_slim" in text


def test_every_verdict_has_its_words_in_every_format() -> None:
    for verdict in VERDICTS:
        for form in FORMATS:
            out = io.StringIO()
            writer, totals = FORMATS[form](out, "tf2.21"), Totals("tf2.21")
            finding = FINDINGS[0][0]._replace(verdict=verdict, message="m")
            writer.start()
            totals.add(finding)
            writer.finding(finding, "")
            writer.end(totals)
            assert out.getvalue()
