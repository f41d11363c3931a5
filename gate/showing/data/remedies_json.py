"""/remedies/<topic>.json: what a section says to write instead, for the box's answers; one file a guide, loaded on demand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from gate.judging import evidence
from gate.judging.replacing.answers import Answer, answers, none_in_words
from gate.judging.replacing.homes import effect, home_of
from gate.judging.replacing.replacements import bad_on
from gate.reading.error_pages import is_error_page, opening_text, story_of
from gate.reading.project import Project
from gate.reading.urls import url
from gate.showing.data.downloads import file_of
from gate.showing.remedies import nearest_remedy
from gate.showing.template import inline

LINKED = re.compile(r"\[([^\]]*)\]\([^)]*\)")
LONGEST_ERROR = 200  # characters
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def files(project: Project) -> Iterator[tuple[str, str]]:
    for story, remedies in as_json(project).items():
        name = url(story).rstrip("/").rpartition("/")[2]
        yield f"remedies/{name}.json", json.dumps(remedies, ensure_ascii=False, separators=(",", ":")) + "\n"


def as_json(project: Project) -> dict[str, dict[str, Any]]:
    """By story, then by the address of the section.

    Of each section: `about`, its opening as plain text; `old`, the program that fails or does something else, with what it
    does: `raises` are [error, runtimes], `differs` runtimes. If a replacement is proved: `new`, its program, `before` and
    `after`, the statements that change, and `holds`, where it is proved; if there is none, `none` says why.
    """
    found: dict[str, dict[str, Any]] = {}
    for answer in answers(project):
        found.setdefault(story_of(answer.page), {})[answer.section.address] = _of(project, answer)
    return found


def _of(project: Project, answer: Answer) -> dict[str, Any]:
    best = nearest_remedy(project, answer)
    old = best.replacement.old if best else answer.asked[0]
    told: dict[str, Any] = {"about": _about(project, answer), "old": file_of(old), **_what_happens(project, old)}
    if best is None:
        return {**told, "none": none_in_words(project, answer.none[0] if answer.none else old)}
    return {
        **told,
        "new": file_of(best.replacement.new),
        "before": best.before,
        "after": best.after,
        "holds": list(best.replacement.holds_on),
    }


def _about(project: Project, answer: Answer) -> str:
    page = project.page(project.root / answer.page)
    prose = opening_text(page) if is_error_page(answer.page) else answer.section.prose.partition(". ")[0]
    return str(inline(LINKED.sub(r"\1", COMMENT.sub("", prose))).striptags())


def _what_happens(project: Project, old: str) -> dict[str, Any]:
    recorded, home = evidence.recorded(project.root, old), home_of(project, old)
    bad = [name for name in project.roster if name in bad_on(project, old)]
    raises: dict[str, list[str]] = {}
    differs = []
    for name in bad:
        outcome = recorded.outcomes[name]
        if effect(outcome, home) == "refuses":
            error = outcome.error or outcome.outcome
            raises.setdefault(error[:LONGEST_ERROR], []).append(name)
        else:
            differs.append(name)
    return {"raises": [[error, on] for error, on in raises.items()], "differs": differs}
