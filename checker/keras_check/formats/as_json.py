"""JSON, written as it is found."""

from __future__ import annotations

import json

from keras_check.findings import Finding
from keras_check.formats.writer import Listed, Writer
from keras_check.source import Problem
from keras_check.totals import Totals


class Json(Writer):
    def start(self) -> None:
        self.problems: list[Problem] = []
        self.out.write('{"findings": [')
        self.findings = Listed(self.out, _encoded)

    def finding(self, finding: Finding, code: str) -> None:  # noqa: ARG002 - what every format is told
        self.findings.add(finding.as_json())

    def problem(self, problem: Problem) -> None:
        self.problems.append(problem)

    def end(self, totals: Totals) -> None:
        self.out.write('\n],\n"problems": [')
        problems = Listed(self.out, _encoded)
        for one in self.problems:
            problems.add(one._asdict())
        self.line(f'\n],\n"summary": {_encoded(totals.as_json())}}}')


def _encoded(item: object) -> str:
    return json.dumps(item, ensure_ascii=False)
