"""Makes lies: pages of this site with one thing in them turned false, by a machine and a fixed seed.

Every maker is given a page's lines and yields each line that it could turn into a lie, as it would then be. None of them asks
the rules what they would notice: they look for what a reader would believe.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from gate.judging import evidence
from gate.reading.programs import all_snippets
from gate.reading.project import Project
from gate.reading.prose import GUIDES

CODE = re.compile(r"(?<!`)(`+)(?!`)(?P<text>.+?)(?<!`)\1(?!`)")
UNSEEN = re.compile(r"\]\([^)]*\)|\{ ?#[^}]*\}")
NUMBER = re.compile(r"(?<![\w./-])(?<!Python )(?<!NumPy )(?<!h5py )(?P<version>[123]\.\d{1,2})(?:\.\d+)?\b(?!\.?[\w-])")
RANGE = re.compile(
    rf"{NUMBER.pattern.replace('?P<version>', '?P<first>')}(?: to | – | through )(?:TensorFlow |Keras )?(?P<last>[123]\.\d+)\b"
)
MINORS = {"1": 15, "2": 21, "3": 15}
THING = r"(?= (?:(?:a|an|the|class|module|attribute|argument|method|function) )*(?:\0|'|contrib\b))"
NO = re.compile(rf"\b(?:has|have|had) no{THING}|\b(?:does|do|did) not have{THING}|\b(?:lacks?|lacked){THING}")
YES = re.compile(rf"(?<!not )\b(?:has|have|had){THING}|(?<=\0) is(?: still)? there\b")
VERSIONED = re.compile(r"\b(?:TensorFlow|Keras) [123]\b|(?<![\w.])[123]\.\d{1,2}\b")
PARTS = ("half", "a third", "a quarter", "a fifth", "a ninth", "a tenth")
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
PART = re.compile(r"\b(?:a (?:third|quarter|fifth|ninth|tenth)(?= of)|two thirds|three quarters|half)\b")
COUNTED = re.compile(rf"\b(?P<count>{'|'.join(NUMBERS)})(?= of the (?:{'|'.join(NUMBERS)})\b)", re.IGNORECASE)
PINNED = re.compile(
    r"(?P<name>h5py|numpy|protobuf|keras|tf_keras|tf-keras|tensorflow|scipy)(?P<bound>[<>=~!]=?=?)(?P<version>\d+(?:\.\d+)*)"
)


@dataclass(frozen=True)
class Lie:
    """One line of a page and its replacement."""

    kind: str
    page: str
    number: int
    before: str
    after: tuple[tuple[int, str], ...]  # the lines that change, and how they then are

    def told(self, text: str) -> str:
        lines = text.splitlines()
        for number, line in self.after:
            lines[number - 1] = line
        return "\n".join(lines) + "\n"


class Liar:
    """Generates lies from the site's pages."""

    def __init__(self, project: Project, seed: int) -> None:
        self.project, self.random = project, random.Random(seed)

    @cached_property
    def errors(self) -> list[str]:
        found: dict[str, None] = {}
        for snippet in all_snippets(self.project.root):
            recorded = evidence.read(self.project.root, snippet)
            for outcome in recorded.outcomes.values() if recorded else ():
                for text in (outcome.error, *outcome.warnings):
                    found[_flat(text or "")] = None
        return list(found)

    @cached_property
    def everything(self) -> str:
        return "\n".join(self.errors)

    @cached_property
    def versions(self) -> dict[str, list[str]]:
        """All minor versions in the roster, by major version and product."""
        found: dict[str, list[str]] = {"tf": [], "keras": []}
        for runtime in self.project.roster.values():
            for package, minors in found.items():
                version = runtime.version(package)
                minor = version and ".".join(version.split(".")[:2])
                if minor and minor not in minors:
                    minors.append(minor)
        return {package: sorted(minors, key=_numbers) for package, minors in found.items()}

    def lies(self) -> list[Lie]:
        found = []
        for path in sorted((self.project.root / "docs").rglob("*.md")):
            page = str(path.relative_to(self.project.root))
            lines = path.read_text().splitlines()
            prose = list(_prose(lines))
            for kind, make in MAKERS.items():
                source = enumerate(lines, 1) if kind in WHOLE else prose
                for number, line in source:
                    if kind in GUIDES_ONLY and not page.startswith(GUIDES):
                        continue
                    found += [Lie(kind, page, number, line, ((number, after),)) for after in make(self, line)]
            found += self._labels(page, lines)
        return found

    # --- versions

    def _moved(self, line: str, move: Callable[[str, str], str | None]) -> Iterator[str]:
        shown = _masked(line)
        for match in NUMBER.finditer(shown):
            version = match["version"]
            major, minor = version.split(".")
            if int(minor) <= MINORS[major] and (new := move(version, shown[: match.start()])):
                yield line[: match.start("version")] + new + line[match.end("version") :]

    def neighbor(self, line: str) -> Iterator[str]:
        def move(version: str, before: str) -> str | None:
            of_keras = re.search(r"(?<!tf\.)\bKeras $", before) or version.startswith("3.")
            minors = self.versions["keras" if of_keras else "tf"]
            if version not in minors:
                return None
            place = minors.index(version)
            return self.random.choice([m for m in minors[max(place - 1, 0) : place + 2] if m != version])

        yield from self._moved(line, move)

    def other_version(self, line: str) -> Iterator[str]:
        def move(version: str, before: str) -> str:
            major = version.partition(".")[0]
            return self.random.choice([new for m in range(MINORS[major] + 1) if (new := f"{major}.{m}") != version])

        yield from self._moved(line, move)

    def range_end(self, line: str) -> Iterator[str]:
        for match in RANGE.finditer(_masked(line)):
            end = self.random.choice(["first", "last"])
            major = match[end].partition(".")[0]
            bounds = _numbers(match["first"]), _numbers(match["last"])
            new = [f"{major}.{m}" for m in range(MINORS[major] + 1)]
            new = [
                v
                for v in new
                if v != match[end] and (_numbers(v) < bounds[1] if end == "first" else _numbers(v) > bounds[0])
            ]
            if new:
                yield line[: match.start(end)] + self.random.choice(new) + line[match.end(end) :]

    def description(self, line: str) -> Iterator[str]:
        if line.startswith("description:"):
            yield from self.other_version(line)

    # --- words

    def heading(self, line: str) -> Iterator[str]:
        if re.match("#{1,6} ", line):
            yield from self._one_word_changed(line, line.partition("{")[0] if " {" in line else line)

    def negated_heading(self, line: str) -> Iterator[str]:
        if line.startswith("#") and " has no " in line:
            yield line.replace(" has no ", " has ", 1)

    def title(self, line: str) -> Iterator[str]:
        if line.startswith("title:"):
            yield from self._one_word_changed(line, line)

    def _one_word_changed(self, line: str, seen: str) -> Iterator[str]:
        """Changes one word in a recorded phrase of at least four."""
        words = [(m.start(), m[0]) for m in re.finditer(r"[^\s`\"]+", seen)]
        said = [word.replace("\\", "").strip(",;") for _, word in words]
        covered: set[int] = set()
        for start in range(len(words) - 3):
            if " ".join(said[start : start + 4]) in self.everything:
                covered.update(range(start, start + 4))
        able = [words[i] for i in sorted(covered) if re.search(r"[A-Za-z]{3}", words[i][1])]
        if able:
            start, word = self.random.choice(able)
            yield line[:start] + self._another(word) + line[start + len(word) :]

    def _another(self, word: str) -> str:
        """Replaces a word, but not its punctuation."""
        pool = [
            "layers",
            "argument",
            "function",
            "module",
            "value",
            "Dense",
            "shape",
            "string",
            "model",
            "missing",
            "list",
        ]
        return re.sub(
            r"[A-Za-z]{3,}", lambda core: self.random.choice([w for w in pool if w != core[0]]), word, count=1
        )

    def quotation(self, line: str) -> Iterator[str]:
        """Changes an error in code style."""
        for match in CODE.finditer(line):
            if not line.startswith("#") and re.match(r"[A-Za-z.]*(?:Error|Exception|Warning): \S", match["text"]):
                words = list(re.finditer(r"[A-Za-z]{3,}", match["text"]))[1:]
                if words:
                    word = self.random.choice(words)
                    at = match.start("text")
                    yield line[: at + word.start()] + self._another(word[0]) + line[at + word.end() :]

    def negation(self, line: str) -> Iterator[str]:
        """Negates whether a version has a name."""
        shown = _masked(line)
        if line.startswith("#") or not VERSIONED.search(shown):
            return
        for match in NO.finditer(shown):
            word = match[0].split()[0]
            yes = {"lacks": "has", "lack": "have", "lacked": "had", "does": "has", "do": "have", "did": "had"}.get(
                word, word
            )
            yield line[: match.start()] + yes + line[match.end() :]
        for match in YES.finditer(shown):
            new = match[0].replace("is still there", "is not there").replace("is there", "is not there")
            new = new if new != match[0] else f"{match[0]} no"
            yield line[: match.start()] + new + re.sub("^ an? ", " ", line[match.end() :])

    def count(self, line: str) -> Iterator[str]:
        for match in PART.finditer(_masked(line)):
            yield line[: match.start()] + self.random.choice([p for p in PARTS if p != match[0]]) + line[match.end() :]
        for match in COUNTED.finditer(_masked(line)):
            new = self.random.choice([n for n in NUMBERS if n != match["count"].lower()])
            yield line[: match.start("count")] + new + line[match.end("count") :]

    # --- code

    def pin(self, line: str) -> Iterator[str]:
        for match in PINNED.finditer(line):
            first, *rest = match["version"].split(".")
            new = self.random.choice([n for n in range(1, 6) if n != int(first)])
            yield line[: match.start("version")] + ".".join([str(new), *rest]) + line[match.end("version") :]

    def remedy(self, line: str) -> Iterator[str]:
        """Changes an argument of a call in code style."""
        for match in CODE.finditer(line):
            span, at = match["text"], match.start("text")
            call = re.match(r"[\w.]+\((?P<arguments>.*)\)$", span)
            if not call or line.startswith("#") or re.search(r"'[^']* |Error", span):
                continue
            values = list(
                re.finditer(
                    r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])|\b(?:True|False|None)\b|(?<==\")\w+|(?<=[(, ])\w+(?==)", span
                )
            )
            values = [value for value in values if value.start() >= call.start("arguments")]
            if values:
                value = self.random.choice(values)
                yield line[: at + value.start()] + self._another_value(value[0]) + line[at + value.end() :]

    def _another_value(self, value: str) -> str:
        if value in ("True", "False", "None"):
            return {"True": "False", "False": "True", "None": "1"}[value]
        return str(round(float(value) * 2 + 1, 3)).removesuffix(".0") if value[0].isdigit() else f"{value}_2"

    def verdict(self, line: str) -> Iterator[str]:
        if line.startswith("<!-- pytest.mark.claim"):
            for one, other in (("supports=", "refutes="), ("refutes=", "supports=")):
                if one in line:
                    yield line.replace(one, other)
                    return

    def _labels(self, page: str, lines: list[str]) -> Iterator[Lie]:
        """Swaps the labels of two rows of a table."""
        table: list[tuple[int, str]] = []
        inside = False
        for number, line in enumerate(lines, 1):
            if line == "<!-- table":
                inside, table = True, []
            elif inside and line == "-->":
                inside = False
                for place, (at, row) in enumerate(table):
                    others = table[:place] + table[place + 1 :]
                    if not others:
                        continue
                    there, other = self.random.choice(others)
                    mine, _, program = row.rpartition(": ")
                    its, _, its_program = other.rpartition(": ")
                    yield Lie("label", page, at, row, ((at, f"{its}: {program}"), (there, f"{mine}: {its_program}")))
            elif inside:
                table.append((number, line))


MAKERS: dict[str, Callable[[Liar, str], Iterator[str]]] = {
    "neighbor": Liar.neighbor,
    "other version": Liar.other_version,
    "range": Liar.range_end,
    "description": Liar.description,
    "heading": Liar.heading,
    "negated heading": Liar.negated_heading,
    "title": Liar.title,
    "quotation": Liar.quotation,
    "negation": Liar.negation,
    "count": Liar.count,
    "pin": Liar.pin,
    "remedy": Liar.remedy,
    "verdict": Liar.verdict,
}
GUIDES_ONLY = {"neighbor", "other version", "range", "description", "title", "remedy", "pin"}
WHOLE = {"description", "title", "verdict"}  # made of lines that are no prose


def _prose(lines: list[str]) -> Iterator[tuple[int, str]]:
    """The lines outside of front matter, fences, and comments."""
    state = "front" if lines[:1] == ["---"] else ""
    for number, line in enumerate(lines, 1):
        if state == "front":
            state = "" if number > 1 and line == "---" else state
        elif state == "fence":
            state = "" if line.strip() == "```" else state
        elif state == "comment":
            state = "" if "-->" in line else state
        elif line.lstrip().startswith("```") and not line.strip().endswith("```", 3):
            state = "fence"
        elif line.lstrip().startswith("<!--"):
            state = "" if "-->" in line else "comment"
        elif line.strip():
            yield number, line


def _masked(line: str) -> str:
    for pattern in (CODE, UNSEEN):
        line = pattern.sub(lambda match: "\0" * len(match[0]), line)
    return line


def _flat(text: str) -> str:
    return " ".join(text.split())


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
