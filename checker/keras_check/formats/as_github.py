"""Workflow commands, which GitHub shows beside the lines of a pull request."""

from __future__ import annotations

from keras_check.findings import Finding
from keras_check.formats.writer import Writer
from keras_check.source import Problem
from keras_check.telling import elsewhere, message, origin, summary, what
from keras_check.totals import Totals

LEVELS = {"raises": "error", "differs": "error", "warns": "warning", "unsure": "notice"}


class GitHub(Writer):
    def finding(self, finding: Finding, code: str) -> None:  # noqa: ARG002 - what every format is told
        cell = "" if finding.cell is None else f" (line {finding.line} of cell {finding.cell})"
        said = [message(finding), elsewhere(finding), finding.instead and f"Instead: {finding.instead}", finding.url]
        self.command(
            LEVELS[finding.verdict],
            "\n".join(filter(None, (what(finding, self.target) + cell, *said))),
            file=finding.path,
            line=1 if cell else finding.line,
            col=1 if cell else finding.column,
            title=f"keras-check: {finding.rule}",
        )

    def problem(self, problem: Problem) -> None:
        self.command(
            "warning", f"{problem.path}: {problem.what}", file=problem.path, line=problem.line or 1, title="keras-check"
        )

    def end(self, totals: Totals) -> None:
        self.line(f"{summary(totals)} {origin(totals)}".strip())

    def command(self, level: str, text: str, **properties: object) -> None:
        written = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
        self.line(f"::{level} {written}::{_data(text)}")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
