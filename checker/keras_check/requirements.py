"""What a project requires: the lines of requirements.txt, pyproject.toml, setup.py and their like that name a version.

The files are read line by line and not as TOML or YAML, which Python 3.9 has no reader for: a line that names one of the
packages that the record knows, with a version, is a requirement wherever it stands in such a file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

FILES = re.compile(
    r"(?i)(?:[\w.-]*requirements?[\w.-]*\.(?:txt|in)|constraints?\.txt|pyproject\.toml|setup\.(?:py|cfg)|Pipfile|(?:conda[\w.-]*|environment[\w.-]*)\.ya?ml)"
)
SPEC = r"(?:(?:===|==|~=|!=|<=|>=|<|>|=|\^|~)\s*[\w.*+!-]+|\*)"
NUMBER = r"(?:[\^~]|[<>=!~]=?=?\s*)?v?\d[\w.*+!-]*"
COMMENT = re.compile(r"(?:^|\s)#.*")
PYTHON = re.compile(
    r"""(?:requires-python|python_requires|(?<![\w.-])python)\s*=\s*["']?\s*(?P<spec>[<>=!~^]*\s*\d[^"'#;\n\]]*)"""
)
CONDITIONAL = re.compile(r";.*\bpython_(?:full_)?version\b")


class Requirement(NamedTuple):
    line: int
    column: int  # from 1
    package: str  # in its canonical spelling; python is one
    spec: str  # >=1.4,<2; empty for any version
    text: str  # as it is written


def is_requirements(name: str) -> bool:
    return FILES.fullmatch(name.replace("\\", "/").rpartition("/")[2]) is not None


def requirements(name: str, text: str, packages: Iterable[str]) -> list[Requirement]:
    """Those of the packages that the record knows, in the order of the lines."""
    pattern = _pattern(packages)
    found: list[Requirement] = []
    for number, line in enumerate(text.split("\n"), start=1):
        code = COMMENT.sub("", line)
        if len(code) <= 2000 and not code.lstrip().startswith(("name", "description", "keywords", "Programming")):
            found.extend(_of_line(number, code, pattern, plain=name.lower().endswith((".txt", ".in", ".cfg"))))
    return sorted(found)


def _pattern(packages: Iterable[str]) -> re.Pattern[str]:
    names = "|".join(re.escape(one).replace("\\-", "[-_.]") for one in sorted(packages, key=len, reverse=True))
    return re.compile(
        rf"""(?ix)
        (?P<open> ^\s*(?:-\s+)?(?:["'])? | ["'] | [\[,]\s* )
        (?P<text> (?P<package>{names}) (?![\w.-]*\w) \s* (?:\[[\w,\s-]*\])? ["']?
          \s* (?: \(?\s* (?P<spec> {SPEC}(?:\s*,\s*{SPEC})* )
                | [=:] \s* (?: \{{ [^}}\n]*? version \s* = \s* )? ["'] (?P<table> {NUMBER}(?:\s*,\s*{NUMBER})* | \*)
              )? )
        """
    )


def _of_line(number: int, code: str, pattern: re.Pattern[str], plain: bool) -> Iterator[Requirement]:
    if CONDITIONAL.search(code):
        return  # holds on some Pythons only
    python = PYTHON.search(code)
    if python is not None:
        spec = python["spec"].strip(" ,)")
        yield Requirement(number, python.start() + 1, "python", spec, f"python {spec}")
    for match in pattern.finditer(code):
        spec = match["spec"] or match["table"] or ""
        after = code[match.end("package") : match.end("package") + 1]
        quoted = after in ("'", '"') or match["open"].endswith(("'", '"'))
        listed = match["open"].strip().startswith("-")
        alone = not code[match.end() :].strip(" ;,)")
        if spec or quoted or listed or (plain and alone):
            written = match["text"].strip() if match["spec"] else f"{match['package']} {match['table'] or ''}".strip()
            package = re.sub(r"[-_.]+", "-", match["package"]).lower()
            yield Requirement(number, match.start("text") + 1, package, spec, written)
