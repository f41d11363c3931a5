"""SARIF 2.1.0, which code scanning services read; results are written as they are found."""

from __future__ import annotations

import json
from pathlib import PurePath
from urllib.parse import quote

from keras_check import __version__
from keras_check.findings import Finding
from keras_check.formats.writer import Listed, Writer
from keras_check.source import Problem
from keras_check.telling import sentence
from keras_check.totals import Totals

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"raises": "error", "differs": "error", "warns": "warning", "unsure": "note"}
KINDS = {
    "name": "A name that the version lacks",
    "member": "A method or an attribute that the version lacks",
    "argument": "An argument that the version does not take",
    "arguments": "More arguments than the version takes",
    "required": "An argument that the version requires",
    "pin": "A requirement that excludes the version",
}


class Sarif(Writer):
    def start(self) -> None:
        self.rules: dict[str, str] = {}
        self.notifications: list[dict[str, object]] = []
        self.out.write(
            f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": [{{"columnKind": "unicodeCodePoints", "results": ['
        )
        self.results = Listed(self.out, _encoded)

    def finding(self, finding: Finding, code: str) -> None:
        self.rules.setdefault(finding.rule, "" if finding.rule in KINDS else finding.url)
        said = [sentence(finding, self.target), finding.instead and f"Instead: {finding.instead}", finding.url]
        region = {"startLine": finding.line, "startColumn": finding.column, "snippet": {"text": code}}
        others = [
            _location(finding.path, {"startLine": one.line, "startColumn": one.column}, one.cell)
            for one in finding.also
        ]
        self.results.add(
            {
                "ruleId": finding.rule,
                "level": LEVELS[finding.verdict],
                "message": {"text": "\n".join(filter(None, said))},
                "locations": [_location(finding.path, region, finding.cell)],
                **({"relatedLocations": others} if others else {}),
                "properties": {"name": finding.name, "verdict": finding.verdict, "instead": finding.instead},
            }
        )

    def problem(self, problem: Problem) -> None:
        where: dict[str, object] = {"artifactLocation": {"uri": _uri(problem.path)}}
        if problem.line:
            where["region"] = {"startLine": problem.line}
        self.notifications.append(
            {"level": "warning", "message": {"text": problem.what}, "locations": [{"physicalLocation": where}]}
        )

    def end(self, totals: Totals) -> None:
        driver = {
            "name": "keras-check",
            "version": __version__,
            "informationUri": self.site,
            "rules": [_rule(one, url) for one, url in sorted(self.rules.items())],
        }
        invocation = {"executionSuccessful": True, "toolExecutionNotifications": self.notifications}
        ending = {"tool": {"driver": driver}, "invocations": [invocation], "properties": totals.as_json()}
        self.line(f"\n], {_encoded(ending)[1:-1]}}}]}}")


def _rule(one: str, url: str) -> dict[str, object]:
    said = KINDS.get(one, f"What was recorded of {one}")
    return {"id": one, "shortDescription": {"text": said}, **({"helpUri": url} if url else {})}


def _location(path: str, region: dict[str, object], cell: int | None) -> dict[str, object]:
    location: dict[str, object] = {"physicalLocation": {"artifactLocation": {"uri": _uri(path)}, "region": region}}
    if cell is not None:
        location["logicalLocations"] = [{"name": f"cell {cell}", "kind": "element"}]
    return location


def _uri(path: str) -> str:
    one = PurePath(path)
    return one.as_uri() if one.is_absolute() else quote(one.as_posix(), safe="/", errors="surrogateescape")


def _encoded(item: object) -> str:
    return json.dumps(item)
