"""What every format has: it is told of findings and problems as they are found, and of the totals at the end."""

from __future__ import annotations

from typing import Any, TextIO

from keras_check.findings import Finding
from keras_check.source import Problem
from keras_check.totals import Totals


class Writer:
    def __init__(self, out: TextIO, target: str, *, site: str = "", color: bool = False, source: bool = False) -> None:
        self.out, self.target, self.site = out, target, site
        self.color, self.source = color, source

    def start(self) -> None:
        """Before the first file."""

    def finding(self, finding: Finding, code: str) -> None:
        raise NotImplementedError

    def problem(self, problem: Problem) -> None:
        raise NotImplementedError

    def end(self, totals: Totals) -> None:
        raise NotImplementedError

    def line(self, text: str) -> None:
        self.out.write(text + "\n")


class Listed:
    """The items of a JSON list that is written one by one."""

    def __init__(self, out: TextIO, encode: Any) -> None:
        self.out, self.encode, self.any = out, encode, False

    def add(self, item: object) -> None:
        self.out.write((",\n" if self.any else "\n") + self.encode(item))
        self.any = True
