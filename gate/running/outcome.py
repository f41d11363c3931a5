"""The outcome of a run, normalized to be the same on every machine and in every run."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypedDict

CALLER = re.compile(
    r'^[ \t]*File "[^"]*gate/running/inside/\w+\.py", line \d+, in [^\n]+(?:\n|\Z)'
    r'(?:(?![ \t]*File ")[ \t]{4,}[^\n]*(?:\n|\Z))*',
    re.MULTILINE,
)
KINDS = ("ran", "raised", "exited", "timeout", "crashed")


class Run(TypedDict):
    """An outcome as JSON, in records and in /evidence.json."""

    outcome: str
    error: str | None
    stdout: str
    warnings: list[str]


@dataclass(frozen=True)
class Outcome:
    """What one run did."""

    outcome: str  # one of KINDS
    error: str | None  # the error's type and message as Python prints them, or how the process ended
    stdout: str
    warnings: tuple[str, ...]  # distinct warnings from Python and from logging, in order

    def as_json(self) -> Run:
        return Run(outcome=self.outcome, error=self.error, stdout=self.stdout, warnings=list(self.warnings))

    @classmethod
    def from_json(cls, run: Run) -> Outcome:
        return cls(run["outcome"], run["error"], run["stdout"], tuple(run["warnings"]))

    def __str__(self) -> str:
        lines = [self.outcome if self.error is None else f"{self.outcome}: {self.error}"]
        lines += [f"stdout: {line}" for line in self.stdout.splitlines()]
        lines += [f"warning: {text}" for text in self.warnings]
        return "\n".join(lines)


@dataclass(frozen=True)
class Folders:
    """The folders of one run, whose paths depend on the machine."""

    environment: str
    snippets: str
    scratch: str


def _folder(path: str) -> str:
    """A pattern for a folder. TensorFlow 1.15 and 2.0 omit the leading slash in their errors' tracebacks."""
    return "/?" + re.escape(path.lstrip("/"))


def _newlines(text: str, folders: Folders) -> str:
    return text.replace("\r\n", "\n")


def _colors(text: str, folders: Folders) -> str:
    return re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", text)


def _packages(text: str, folders: Folders) -> str:
    return re.sub(_folder(folders.environment) + r"/lib/python[\d.]+/site-packages/", "site-packages/", text)


def _snippet(text: str, folders: Folders) -> str:
    return re.sub(_folder(folders.snippets) + r"/(?:[\w.-]+/)*", "", text)


def _scratch(text: str, folders: Folders) -> str:
    for folder, shown in (("/here/", ""), ("/here", "."), ("/home", "~"), ("/tmp", "/tmp")):
        text = re.sub(_folder(folders.scratch) + folder, shown, text)
    return text


def _standard_library(text: str, folders: Folders) -> str:
    return re.sub(r"(?<![\w./-])/?(?:[\w.+-]+/)+lib/(python\d\.\d+)/", r"lib/\1/", text)


def _addresses(text: str, folders: Folders) -> str:
    return re.sub(r"\b0x[0-9a-f]{6,}\b", "0x…", text)


def _callers(text: str, folders: Folders) -> str:
    """TensorFlow's errors include the stack that created an operation, which here contains frames of the gate."""
    return CALLER.sub("", text)


def _generated_files(text: str, folders: Folders) -> str:
    return re.sub(r"(__autograph_generated_file)\w+", r"\1…", text)


def _object_ids(text: str, folders: Folders) -> str:
    """Keras 3 prints configs that identify shared objects by their `id()`."""
    return re.sub(r"('shared_object_id': )\d+", r"\1…", text)


def _graph_ids(text: str, folders: Folders) -> str:
    """TensorFlow names the graph of a tf.function by its `id()`."""
    return re.sub(r"(\bFuncGraph\(name=[^,()]+, id=)\d+", r"\1…", text)


# Applied in this order. Append new ones at the end, each with its own test in tests/test_outcome.py.
NORMALIZATIONS: tuple[Callable[[str, Folders], str], ...] = (
    _newlines,
    _colors,
    _packages,
    _snippet,
    _scratch,
    _standard_library,
    _addresses,
    _callers,
    _generated_files,
    _object_ids,
    _graph_ids,
)


def normalize(text: str, folders: Folders) -> str:
    for step in NORMALIZATIONS:
        text = step(text, folders)
    return text


def outcome_of(record: Mapping[str, Any], folders: Folders) -> Outcome:
    """Turns a worker's record into an outcome."""
    warnings = dict.fromkeys(normalize(text, folders) for text in record["warnings"])
    return Outcome(
        outcome=record["outcome"],
        error=None if record["error"] is None else normalize(record["error"], folders).strip(),
        stdout=normalize(record["stdout"], folders),
        warnings=tuple(warnings),
    )
