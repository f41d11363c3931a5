"""The Markdown extension: shows the evidence under each embedded program, and fills in tables and verdicts.

It is an extension of Python-Markdown, not a plugin of MkDocs, so that the site also builds with Zensical.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from gate.diagnostics import GateError
from gate.reading.error_pages import with_computed
from gate.reading.page import Directive, parts_of
from gate.reading.project import Project
from gate.reading.site_settings import settings
from gate.reading.walk import EvidencePlace, ProgramPlace, Shown, TablePlace, walk
from gate.showing import draft, panel, tables
from gate.showing.data_links import DataLinks, resolved
from gate.showing.directives import directed
from gate.showing.error_pages import label_of_remedy, proof_of, remedy_of
from gate.showing.pair import changed_lines, label_for, proofs, replaces
from gate.showing.template import render
from gate.showing.tokens import FewerTokens
from gate.showing.visible import visible

log = logging.getLogger("mkdocs.gate")  # a warning here fails a strict build
PLACE = re.compile(r"(?:<p>)?(?P<place>gate-place-\d+-)(?:</p>)?")


class EvidenceExtension(Extension):
    """`markdown_extensions: [gate.showing.extension]`"""

    def __init__(self, **settings: object) -> None:
        self.config = {"root": [".", "the project's folder, relative to where the site is built"]}
        super().__init__(**settings)

    def extendMarkdown(self, md: Markdown) -> None:
        root = Path(self.getConfig("root")).resolve()
        fill: dict[str, str] = {}
        md.preprocessors.register(
            EvidencePreprocessor(root, fill), "gate", 40
        )  # before pymdownx.snippets expands the embeds
        md.treeprocessors.register(DataLinks(md), "gate-data-links", 1)  # before MkDocs looks at links
        md.postprocessors.register(Fill(fill, root), "gate", 0)
        md.postprocessors.register(FewerTokens(md), "gate-tokens", -1)


class Fill(Postprocessor):
    """Puts the HTML in, at the very end, so that nothing else reinterprets it."""

    def __init__(self, fill: dict[str, str], root: Path) -> None:
        self.fill, self.root = fill, root

    def run(self, text: str) -> str:
        return PLACE.sub(lambda match: self.fill[match["place"]], resolved(text, settings(self.root).base))


class EvidencePreprocessor(Preprocessor):
    """Walks a page's lines and leaves a place wherever HTML is to be filled in."""

    def __init__(self, root: Path, fill: dict[str, str]) -> None:
        self.root, self.fill = root, fill

    def run(self, lines: list[str]) -> list[str]:
        self.fill.clear()
        try:
            return list(self._fill_in(lines, Project.current(self.root)))
        except GateError as error:
            log.warning(str(error))
            return [self._store(panel.diagnostic(error.diagnostic)), "", *lines]

    def _fill_in(self, lines: list[str], project: Project) -> Iterator[str]:
        parts = list(parts_of(lines))
        if page := project.error_page_with(lines):
            parts = with_computed(parts, page)
        for part in walk(parts):
            match part:
                case Shown(text):
                    yield text
                case ProgramPlace(snippet, fence, above):
                    yield from self._program(project, snippet, fence, above)
                case EvidencePlace(snippet, repeated, here):
                    yield from ("", self._store(draft.evidence_of(project, snippet, repeated=repeated, here=here)), "")
                case TablePlace(rows, here):
                    yield self._store(tables.table(project, rows, here).html())
                case Directive(name="remedy", programs=(page,)):
                    yield from self._remedy(project, page)
                case Directive():
                    yield self._store(directed(project, part).html())

    def _program(
        self, project: Project, snippet: str, fence: tuple[str, str, str], above: frozenset[str]
    ) -> Iterator[str]:
        """A program that replaces others says so, marks its changed lines, and has below it what is proved.

        Beside it stands the nearest of these, unless the page shows one of them above.
        """
        found = replaces(project, snippet)
        if not found:
            label = label_for(project, snippet)
            yield from ("", self._store(render("label.html", label=label)), "") if label else ()
            yield from fence
            return
        seen = next((one for one in found if one.old in above), None)
        nearest = seen or found[0]
        gone, added = changed_lines(project, nearest)
        if seen:
            yield from ("", self._store(render("pair-alone.html")), "")
        else:
            before = render("pair-before.html", label=label_for(project, nearest.old))
            yield from ("", self._store(before), "", *_marked(f'--8<-- "{nearest.old}"', gone))
            yield from ("", self._store(render("pair-after.html")), "")
        yield from _marked(fence[1], added)
        yield from ("", self._store(render("pair-end.html") + proofs(project, found).html()), "")

    def _remedy(self, project: Project, page: str) -> Iterator[str]:
        """On a page about an error, the lines that change, above the whole programs."""
        remedy = remedy_of(project, page)
        if remedy is None or not (remedy.before or remedy.after):
            return
        before = render("pair-before.html", label=label_of_remedy(project, remedy))
        yield from ("", self._store(before), "", "```python", *remedy.before, "```")
        yield from ("", self._store(render("pair-after.html")), "", "```python", *remedy.after, "```")
        yield from ("", self._store(render("pair-end.html") + proof_of(project, remedy).html()), "")

    def _store(self, html: str) -> str:
        place = f"gate-place-{len(self.fill)}-"
        self.fill[place] = visible(html)
        return place


def _marked(embed: str, lines: list[int]) -> tuple[str, str, str]:
    """A fence with some of its lines marked."""
    numbers = " ".join(map(str, lines))
    return f'```python hl_lines="{numbers}"' if lines else "```python", embed, "```"


def makeExtension(**settings: object) -> EvidenceExtension:
    return EvidenceExtension(**settings)
