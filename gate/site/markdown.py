"""The Markdown extension: shows the evidence under each embedded program, and fills in tables and verdicts.

It is an extension of Python-Markdown, not a plugin of MkDocs, so that the site also builds with Zensical.
"""

from __future__ import annotations

import logging
import re
from pathlib import Path

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from gate.fences import DIRECTIVE, EMBED, FENCE, MARK, TABLE
from gate.pages import Project
from gate.problem import GateError
from gate.site import show, tables
from gate.site.tokens import FewerTokens
from gate.verdicts import STATEMENT

log = logging.getLogger("mkdocs.gate")  # a warning here fails a strict build
PLACE = re.compile(r"(?:<p>)?(?P<place>gate-place-\d+-)(?:</p>)?")


class EvidenceExtension(Extension):
    """`markdown_extensions: [gate.site.markdown]`"""

    def __init__(self, **settings: object) -> None:
        self.config = {"root": [".", "the project's folder, relative to where the site is built"]}
        super().__init__(**settings)

    def extendMarkdown(self, md: Markdown) -> None:
        root = Path(self.getConfig("root")).resolve()
        fill: dict[str, str] = {}
        md.preprocessors.register(Evidence(root, fill), "gate", 40)  # before pymdownx.snippets expands the embeds
        md.postprocessors.register(Fill(fill), "gate", 0)
        md.postprocessors.register(FewerTokens(md), "gate-tokens", -1)


class Fill(Postprocessor):
    """Puts the HTML in, at the very end, so that nothing else reinterprets it."""

    def __init__(self, fill: dict[str, str]) -> None:
        self.fill = fill

    def run(self, text: str) -> str:
        return PLACE.sub(lambda match: self.fill[match["place"]], text)


class Evidence(Preprocessor):
    """Walks a page's lines and leaves a place wherever HTML is to be filled in."""

    def __init__(self, root: Path, fill: dict[str, str]) -> None:
        self.root, self.fill = root, fill

    def run(self, lines: list[str]) -> list[str]:
        self.fill.clear()
        try:
            return list(self._walk(lines, Project.current(self.root)))
        except GateError as error:
            log.warning(str(error))
            return [self._store(show.problem(error.problem)), "", *lines]

    def _walk(self, lines: list[str], project: Project):
        closing, embeds, statement, table = None, [], None, None
        here = {embed["path"] for line in lines if (embed := EMBED.match(line))}
        shown: set[str] = set()
        for line in lines:
            fence = FENCE.match(line)
            if closing:
                yield line
                if embed := EMBED.match(line):
                    embeds.append(embed["path"])
                if fence and fence["ticks"].startswith(closing) and not fence["info"].strip():
                    closing = None
                    for snippet in embeds:
                        yield from ("", self._store(show.evidence_of(project, snippet, again=snippet in shown)), "")
                        shown.add(snippet)
                    embeds = []
            elif table is not None:
                if line.strip() == "-->":
                    yield self._store(tables.table(project, table, here))
                    table = None
                elif line.strip():
                    table.append(line.strip())
            elif fence:
                closing = fence["ticks"]
                yield line
            elif MARK.match(line):
                continue  # for the gate, not for readers
            elif TABLE.match(line):
                table = []
            elif directive := DIRECTIVE.match(line.strip()):
                yield self._store(self._fill(directive["name"], project, statement))
            else:
                if stated := STATEMENT.match(line):
                    statement = stated["id"]
                yield line

    def _fill(self, name: str, project: Project, statement: str | None) -> str:
        if name == "verdict":
            return tables.verdict(project, statement)
        return {"verdicts": tables.verdicts, "runtimes": tables.runtimes, "numbers": tables.numbers}[name](project)

    def _store(self, html: str) -> str:
        place = f"gate-place-{len(self.fill)}-"
        self.fill[place] = html
        return place


def makeExtension(**settings: object) -> EvidenceExtension:
    return EvidenceExtension(**settings)
