"""What is computed for a page about one error: its first screen, what is close to it, and its card in the guide."""

from __future__ import annotations

import difflib
import posixpath
import re
from collections import Counter
from functools import lru_cache
from itertools import islice
from math import fsum
from urllib.parse import urlsplit

from gate.diagnostics import GateError
from gate.judging import evidence
from gate.judging.replacing.answers import Answer, answers, none_in_words
from gate.judging.replacing.homes import home_of
from gate.judging.replacing.replacements import bad_on
from gate.reading.error_pages import error_page, guide_of, is_error_page, opening_text, topic_of
from gate.reading.moves import formerly
from gate.reading.page import Page
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.roster import Roster
from gate.reading.sections import sections_of
from gate.reading.site_settings import settings
from gate.reading.urls import anchor, section_address, url
from gate.showing.labels import runtimes_in_words
from gate.showing.pair import label_for, proofs
from gate.showing.panel import verdict_line
from gate.showing.remedies import Remedy, nearest_remedy
from gate.showing.template import View, inline, view

LINK = re.compile(r"(?<=\]\()[^)\s]+(?=\))")
LINKED = re.compile(r"\[([^\]]*)\]\([^)]*\)")
WORD = re.compile(r"[A-Za-z_][\w]+")
NEAREST = 5  # pages that are offered as close to one
TOO_COMMON = 40  # pages: a word on more of them brings none closer
SHORTEST_ABOUT, LONGEST_ABOUT = 60, 200  # characters


def remedy_of(project: Project, page: str) -> Remedy | None:
    """What a reader of an error page is shown first."""
    answer = _answer(project, page)
    return nearest_remedy(project, answer) if answer else None


@lru_cache(maxsize=2)
def _answers(project: Project) -> dict[str, Answer]:
    found: dict[str, Answer] = {}
    for answer in answers(project):
        found.setdefault(answer.page, answer)
    return found


def _answer(project: Project, page: str) -> Answer | None:
    return _answers(project).get(page)


def bad_on_page(project: Project, page: str) -> list[str]:
    """The runtimes on which some program of the page does not do what it does at home, oldest first."""
    answer = _answer(project, page)
    bad = {name for snippet in (answer.asked if answer else ()) for name in bad_on(project, snippet)}
    return [name for name in project.roster if name in bad]


def lead(project: Project, page: str) -> str:
    """The program that the first screen speaks of: the one that its remedy replaces, else the first that fails."""
    remedy, answer = remedy_of(project, page), _answer(project, page)
    if remedy:
        return remedy.replacement.old
    shown = answer.asked if answer else [block.snippet for block in project.blocks_on(page)]
    if not shown:
        raise GateError(page, "a page about an error without a program", "embed the program that shows it")
    return shown[0]


def first_screen(project: Project, page: str) -> View:
    """What stands above the changed lines: the topic, and on which versions it happens."""
    site = settings(project.root)
    snippet = lead(project, page)
    recorded = evidence.read(project.root, snippet)
    guide = guide_of(page)
    if recorded is None:  # while it is written
        return view("nothing")
    return view(
        "first-screen",
        guide=f"{site.base}{url(guide)}",
        topic=_titles(project).get(guide, topic_of(page)),
        versions=versions_in_title(project.roster, bad_on_page(project, page)),
        **verdict_line(project, recorded, home_of(project, snippet)),
        none="" if remedy_of(project, page) else none_in_words(project, snippet),
        program=anchor(snippet),
        about=_about(project, page),
    )


def _about(project: Project, page: str) -> str:
    """The opening as a search engine shows it; with the title, if it is too short to tell something alone."""
    text = opening_in_short(project, page)
    if len(text) < SHORTEST_ABOUT:
        said = text or "What it means on each version."
        text = f"{plain_heading_of(project, page)}: {said} What to write instead, proved by runs."
    return _in_short(text)


def opening_in_short(project: Project, page: str) -> str:
    """The opening as plain text, as many sentences of it as fit."""
    text = inline(LINKED.sub(r"\1", opening_text(project.page(project.root / page)))).striptags()
    return _in_short(_closed(text))


def _in_short(text: str) -> str:
    if len(text) <= LONGEST_ABOUT:
        return text
    whole = text[:LONGEST_ABOUT].rpartition(". ")[0]
    return f"{whole}." if len(whole) >= SHORTEST_ABOUT else text[: LONGEST_ABOUT - 1].rpartition(" ")[0] + "…"


def label_of_remedy(project: Project, remedy: Remedy) -> str:
    return label_for(project, remedy.replacement.old)


def proof_of(project: Project, remedy: Remedy) -> View:
    return proofs(project, [remedy.replacement])


@lru_cache(maxsize=2)
def _titles(project: Project) -> dict[str, str]:
    """The short titles of the guides, as the navigation has them."""
    return {entry.page: entry.title for entry in settings(project.root).nav}


def versions_in_title(roster: Roster, bad: list[str]) -> str:
    """The versions as people write them into a search: "Keras 3, TensorFlow 2.16+"."""
    named = [name for name in roster if name.startswith("tf") and "-" not in name]
    there = [name for name in named if name in bad]
    if not there:
        return runtimes_in_words(bad, roster, roster)
    first, last = (name.removeprefix("tf") for name in (there[0], there[-1]))
    if there[-1] != named[-1]:
        return f"TensorFlow {first}" if first == last else f"TensorFlow {first} to {last}"
    if there[0] == named[0]:
        return "TensorFlow"
    before_two = [name for name in named if name.startswith("tf1")]
    if there[0] == named[len(before_two)]:
        return "TensorFlow 2"
    return f"Keras 3, TensorFlow {first}+" if first == "2.16" else f"TensorFlow {first}+"


def card(project: Project, names: tuple[str, ...], where: str) -> View:
    """An error in the guide that it belongs to: its title, what it means, and where it happens."""
    name = " ".join(names)
    page = error_page(name)
    if not (project.root / page).is_file():
        near = difflib.get_close_matches(page, all_pages(project), 1)
        raise GateError(where, f"there is no page {page}", f"did you mean {near[0]}?" if near else "write it")
    read = project.page(project.root / page)
    title = sections_of(read)[0]
    site = settings(project.root)
    shown = dict.fromkeys(block.snippet for block in project.blocks_on(page))
    opening = _closed(opening_text(read))
    return view(
        "card",
        title=_heading(read),
        target=f"{site.base}{section_address(title.page, title.anchor)}",
        link=site.link(title.page),
        anchor=title.anchor,
        programs=[anchor(path) for snippet in shown for path in (snippet, *formerly(project.root, snippet))],
        opening=LINK.sub(lambda found: _from_anywhere(found[0], page, site.base), opening),
        text=LINK.sub(lambda found: _from_anywhere(found[0], page, site.address), opening),
        where=runtimes_in_words(bad_on_page(project, page), project.roster, project.roster),
    )


def heading_of(project: Project, page: str) -> str:
    """The title of a page as Markdown, without its anchor."""
    return _heading(project.page(project.root / page))


def plain_heading_of(project: Project, page: str) -> str:
    """The title of a page as plain text."""
    return inline(heading_of(project, page)).striptags()


def _heading(page: Page) -> str:
    line = next(part.text for part in page.parts if part.text.startswith("# "))
    return re.sub(r"\s*\{[^}]*\}\s*$", "", line.removeprefix("# "))


def _closed(sentence: str) -> str:
    """A sentence that led to the program below it, where no program follows."""
    return f"{sentence[:-1]}." if sentence.endswith(":") else sentence


def _from_anywhere(target: str, page: str, base: str) -> str:
    """A link of a page as it leads on from any other."""
    parts = urlsplit(target)
    if parts.scheme or (not parts.path and not parts.fragment):
        return target
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page), parts.path)) if parts.path else page
    where = url(path) if path.endswith(".md") else path.removeprefix("docs/")
    return f"{base}{where}" + (f"#{parts.fragment}" if parts.fragment else "")


def all_pages(project: Project) -> list[str]:
    names = (str(path.relative_to(project.root)) for path in project.pages)
    return [name for name in names if is_error_page(name)]


@lru_cache(maxsize=2)
def _words(project: Project) -> dict[str, set[str]]:
    """The words in each error page's title and in its lead program."""
    found = {}
    for page in all_pages(project):
        source = program_path(project.root, lead(project, page)).read_text() if project.blocks_on(page) else ""
        found[page] = set(WORD.findall(f"{heading_of(project, page)} {source}"))
    return found


@lru_cache(maxsize=2)
def _common(project: Project) -> Counter[str]:
    return Counter(word for words in _words(project).values() for word in words)


def near(project: Project, page: str) -> View:
    """The pages that share the rarest words with one. Sums are exact: the order of a set is another in each process."""
    words, common, site = _words(project), _common(project), settings(project.root)
    mine = {word for word in words[page] if common[word] <= TOO_COMMON}
    score = {
        other: fsum(1 / common[word] for word in mine & theirs) + (topic_of(other) == topic_of(page)) / TOO_COMMON
        for other, theirs in words.items()
        if other != page
    }
    best = islice(sorted(score, key=lambda other: (-score[other], other)), NEAREST)
    pages = [(other, project.page(project.root / other)) for other in best]
    return view(
        "near", pages=[(f"{site.base}{url(other)}", site.link(url(other)), _heading(read)) for other, read in pages]
    )
