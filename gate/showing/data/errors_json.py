"""/errors.json: what the box searches, every recorded error and warning with its sections; /words.json: the words of these."""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from functools import cache, partial
from typing import Any

from gate.judging import evidence
from gate.judging.replacing.answers import answers
from gate.judging.replacing.homes import effect, home_of
from gate.judging.replacing.replacements import bad_on
from gate.reading.error_pages import is_error_page, story_of
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.sections import Sections
from gate.reading.urls import anchor, url

# What no search needs: frames with the line of code below them, the stack that made an operation, the arguments of a call.
FRAME = re.compile(r'^\s*(?:File "|\S+\.py:\d+ \S)')
STACK = re.compile(
    r"^\s*(?:Original stack trace for|Apply node that caused the error|Caused by op|\[\["
    r"|Operation defined at|Stack trace for|-{4,})"
)
WHERE = re.compile(r"(?<=WARNING:tensorflow:From )\S+\.py:\d+")  # no two readers have the same
ARGUMENTS = re.compile(r"^\s*(?:•|Call arguments received|Arguments received)|^\s*$")
# What any program may say: on its own it tells nobody that these pages are meant.
EVERYDAY = re.compile(
    r"IndexError: \w+ index out of range|TypeError: 'NoneType' object is not (?:subscriptable|iterable)"
    r"|AttributeError: 'list' object has no attribute 'shape'|[\s^]*SyntaxError: invalid syntax|AssertionError"
)
# Words that a description and a section may share by chance.
STOP = """
a an and any are as at be been but by can cannot could do does did for from get gets got had has have how i if in into is it
its me my no not of on or same so than that the their then there this to use used using was we what when where which while
why will with you your after before error version versions new old code tensorflow keras tf tf1 tf2 migrate migrated
migrating migration moving python file line mine instead all
"""
STOP_WORDS = STOP.split()
CODE, WORD = re.compile(r"`[^`]+`"), re.compile(r"[A-Za-z_]\w*")
COMMON = 0.04  # a share of the sections
MANY = 8  # sections that a message is found in
LONGEST, LINES = 220, 12
LINK = re.compile(r"\]\([^)]*\)")
VARIES = re.compile(r"0x[0-9a-f…]+|(?<![A-Za-z])\d+|[\w/.-]+\.py\b")

# By the key of a text: the text, the names of the program in it, and the runtimes that said it, by section and anchor.
Messages = dict[str, tuple[str, list[str], dict[tuple[int, str], list[str]]]]


def files(project: Project) -> Iterator[tuple[str, str]]:
    index, words = as_json(project)
    yield "errors.json", _compact(index)
    yield "words.json", _compact(words)


def _compact(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


def as_json(project: Project) -> tuple[dict[str, Any], dict[str, Any]]:
    """What answers an error, and what answers a description, which a page can load later.

    `stories` are [address, title] of the guides that sections belong to; `sections` [story, address, title, level, where it
    fails, where it does something else];
    `programs` [section, anchor] in the order of the sections and of the programs in them; `messages` [text, the program's
    own names in it, [[program, group of runtimes]…]]. The other file has the descriptions of the stories, and the words of
    the sections.
    """
    sections = Sections(project)
    with_programs = {block.page for block in project.blocks}
    pages = [page for page in sections.by_page if page in with_programs]
    stories = list(dict.fromkeys(story_of(page) for page in pages))
    listed = [(page, section) for page in pages for section in sections.by_page[page]]
    order = {section: place for place, (_, section) in enumerate(listed)}
    groups: dict[tuple[str, ...], int] = {}
    messages: Messages = {}
    called: list[set[str]] = [set() for _ in listed]  # by section, in programs that fail somewhere
    shown: dict[tuple[int, str], int] = {}  # where a program is shown, in the order of the pages
    for block in project.blocks:
        section, recorded = sections.of(block), evidence.read(project.root, block.snippet)
        if section not in order or recorded is None:
            continue
        shown.setdefault((order[section], anchor(block.snippet)), len(shown))
        source = program_path(project.root, block.snippet).read_text()
        own, functions = _own_names(source)
        if any(outcome.error for outcome in recorded.outcomes.values()):
            called[order[section]] |= _names_called(source)
        read = cache(partial(_read, own=own, functions=functions))  # many runtimes say the same
        for name, outcome in recorded.outcomes.items():
            for said in filter(None, (outcome.error, *outcome.warnings)):
                key, text, names = read(said)
                if key is not None:
                    _, _, places = messages.setdefault(key, (text, names, {}))
                    places.setdefault((order[section], anchor(block.snippet)), []).append(name)
    about = [
        (set(WORD.findall(section.title.lower())), set(WORD.findall(section.prose.lower()))) for _, section in listed
    ]
    for text, _, places in messages.values():
        _keep_most_telling(text, places, about)
    told = {where for _, _, places in messages.values() for where in places}
    programs = {where: number for number, where in enumerate(sorted(told, key=lambda where: (where[0], shown[where])))}
    bad = {answer.section: what_is_bad(project, answer.asked) for answer in answers(project)}
    index = {
        "runtimes": list(project.roster),
        "groups": groups_of(messages, groups, list(project.roster)),
        "stories": [[url(page), _title(sections, page)] for page in stories],
        "sections": [
            [
                stories.index(story_of(page)),
                section.address,
                section.title,
                2 if is_error_page(page) else section.level,
                *(places_of(found, project) for found in bad.get(section, ((), ()))),
            ]
            for page, section in listed
        ],
        "programs": list(programs),
        "messages": [
            [text, names, [[programs[where], groups[tuple(on)]] for where, on in places.items()]]
            for text, names, places in sorted(messages.values(), key=lambda message: message[0])  # packs better
        ],
    }
    words = {
        "stop": STOP_WORDS,
        "stories": [sections.descriptions.get(page, "") for page in stories],
        "sections": gists([LINK.sub("]", section.prose) for _, section in listed], called),
    }
    return index, words


def what_is_bad(project: Project, programs: Iterable[str]) -> tuple[set[str], set[str]]:
    """The runtimes on which one of the programs fails, and those on which one does something else."""
    fails: set[str] = set()
    differs: set[str] = set()
    for snippet in programs:
        recorded, home = evidence.recorded(project.root, snippet), home_of(project, snippet)
        for name in bad_on(project, snippet):
            (fails if effect(recorded.outcomes[name], home) == "refuses" else differs).add(name)
    return fails, differs


def places_of(names: Collection[str], project: Project) -> str:
    """One sign a runtime of the roster, 1 for those that are named: packs better than their places."""
    return "".join("01"[name in names] for name in project.roster) if names else ""


def _title(sections: Sections, page: str) -> str:
    found = sections.by_page.get(page)
    return found[0].title if found else url(page)


def _keep_most_telling(
    text: str, places: dict[tuple[int, str], list[str]], about: list[tuple[set[str], set[str]]]
) -> None:
    """Of the many sections whose programs say the same in passing, such as a deprecation, keeps those that speak of it most.

    `about` are the words of each section's title, and of its prose.
    """
    found = {section for section, _ in places}
    if len(found) <= MANY:
        return
    words = set(WORD.findall(text.lower())).difference(STOP_WORDS)

    def least(section: int) -> tuple[int, int, int]:
        title, prose = about[section]
        return -len(words & title), -len(words & prose), section

    kept = sorted(found, key=least)[:MANY]
    for where in [where for where in places if where[0] not in kept]:
        del places[where]


def _read(said: str, own: list[str], functions: list[str]) -> tuple[str | None, str, list[str]]:
    """What messages that are alike have in common, if this one tells anything; its text, and the program's names in it."""
    text = telling(said)
    if not text or EVERYDAY.fullmatch(text):
        return None, text, []
    names = [one for one in own if re.search(rf"\b{one}\b", text)]
    names += [one for one in functions if re.search(rf"\b{one}\(\)", text)]
    return VARIES.sub("0", re.sub("|".join(rf"\b{one}\b" for one in names) or r"$^", "‹›", text)), text, names


def groups_of(messages: Messages, groups: dict[tuple[str, ...], int], roster: list[str]) -> list[list[int]]:
    """Fills in `groups`; returns them as the runtimes' places in the roster."""
    for _, _, places in messages.values():
        for on in places.values():
            groups.setdefault(tuple(on), len(groups))
    return [[roster.index(name) for name in on] for on in groups]


def telling(said: str) -> str:
    """An error's text without frames, stacks and arguments."""
    kept: list[str] = []
    lines = iter(said.splitlines())
    for line in lines:
        if FRAME.match(line):
            next(lines, None)
        elif STACK.match(line):
            break
        elif not ARGUMENTS.match(line):
            kept.append(line.rstrip())
    text = WHERE.sub("x.py:0", "\n".join(kept[:LINES]))
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


def gists(proses: list[str], called: list[set[str]]) -> list[str]:
    """Of each section, its words and the words in its code, each once: the search asks which sections have a word.

    `called` are the names in its programs that fail.

    Stop words, and those that many sections have, tell nothing.
    """
    found = [
        (words - names, code | names) for (words, code), names in zip(map(_words_and_code, proses), called, strict=True)
    ]
    sections = Counter(word for words, code in found for word in words | code)
    common = {word for word, count in sections.items() if count > COMMON * len(found)}.union(STOP_WORDS)
    return [" ".join(sorted(words - common)) + f"`{' '.join(sorted(code - common))}`" for words, code in found]


def _words_and_code(prose: str) -> tuple[set[str], set[str]]:
    code = {word for piece in CODE.findall(prose) for word in WORD.findall(piece)}
    return set(WORD.findall(CODE.sub(" ", prose))) - code, code


def _own_names(source: str) -> tuple[list[str], list[str]]:
    """The classes and the functions that a program defines: in its errors they stand where a reader's own names stand."""
    try:
        body = ast.parse(source).body
    except SyntaxError:  # a program that is meant to fail
        return [], []
    tree = [inner for node in body for inner in ast.walk(node)]
    return (
        sorted({node.name for node in tree if isinstance(node, ast.ClassDef)}),
        sorted({node.name for node in body if isinstance(node, ast.FunctionDef)}),
    )


def _names_called(source: str) -> set[str]:
    """The attributes and the arguments that a program names."""
    try:
        nodes = list(ast.walk(ast.parse(source)))
    except SyntaxError:
        return set()
    attributes = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    return attributes | {node.arg for node in nodes if isinstance(node, ast.keyword) and node.arg}
