"""Rules for the project as a whole: nothing is orphaned, stale, or invisible to the tests."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import wraps
from inspect import signature
from pathlib import Path

import markdown
from mkdocs.utils import is_markdown_file

from gate.diagnostics import Diagnostic, GateError
from gate.judging import evidence
from gate.judging.bisections import since_marks_match_bisections
from gate.judging.foretelling.knowledge import FORETOLD
from gate.judging.foretelling.trials import RECORD as FIXES
from gate.judging.project.error_pages import error_pages_are_found
from gate.judging.project.ports import ports_name_what_exists, what_is_asked_has_a_section
from gate.judging.project.program_paths import moves_lead_to_programs, programs_are_in_their_folders
from gate.judging.project.relays import senders_run_where_receivers_say
from gate.judging.project.unique import anchors_are_unique, programs_are_unique, urls_are_unique
from gate.judging.project.vague_claims import claims_are_specific
from gate.judging.prose import api_names
from gate.judging.replacing.answers import every_irreplaceable_program_is_one, every_section_says_what_to_write
from gate.judging.replacing.homes import silent_changes_are_told_from_a_home
from gate.judging.replacing.replacements import replacements_hold
from gate.judging.verdicts import RECORD as VERDICTS
from gate.judging.verdicts import verdicts_match_the_record
from gate.reading.asked import MEASURED as ASKED
from gate.reading.blocks import Block
from gate.reading.page import Fence
from gate.reading.programs import all_snippets, imports, program_path
from gate.reading.project import Project
from gate.reading.roster import Roster

MADE_BY_TOOLS = (VERDICTS, api_names.RECORD, FIXES, FORETOLD, ASKED)
WIDEST_LINE = 72
SETS_VARIABLE = re.compile(r"os\.environ(\[[^]]*\]\s*=|\.(setdefault|update|pop)\()|os\.putenv")

Rule = Callable[[Project], Iterator[Diagnostic]]


def pages_have_the_md_extension(root: Path, pages: list[Path]) -> Iterator[Diagnostic]:
    """MkDocs also renders other extensions, such as .markdown, but the gate would not read the claims there."""
    for path in sorted((root / "docs").rglob("*")):
        if path.is_file() and is_markdown_file(path.name) and path not in pages:
            what = f"the gate does not check pages that end with {path.suffix}"
            yield Diagnostic(str(path.relative_to(root)), what, f"rename it to {path.stem}.md")


def snippets_are_on_pages(root: Path, blocks: list[Block]) -> Iterator[Diagnostic]:
    shown = {block.snippet for block in blocks}
    for snippet in all_snippets(root):
        if snippet not in shown:
            yield Diagnostic(f"snippets/{snippet}", "no page embeds this snippet", "embed it, or delete it")


def records_match_snippets(project: Project) -> Iterator[Diagnostic]:
    root = project.root
    for path in sorted((root / "evidence").rglob("*")):
        snippet, where = str(path.relative_to(root / "evidence").with_suffix(".py")), str(path.relative_to(root))
        if path.is_dir() or path.name.endswith(".first.json") or where in MADE_BY_TOOLS:
            continue
        if path.suffix != ".json" or not program_path(root, snippet).exists():
            yield Diagnostic(where, "no snippet matches this record", "delete it")
            continue
        try:
            recorded = evidence.read(root, snippet)
        except GateError as error:
            yield error.diagnostic
            continue
        if recorded and list(recorded.outcomes) != project.scope(snippet):
            differing = sorted(set(recorded.outcomes) ^ set(project.scope(snippet)))
            what = f"the pages and the record cover different runtimes: {', '.join(differing)}"
            yield Diagnostic(where, what, "run `make evidence`")


def locks_match_the_roster(root: Path, roster: Roster) -> Iterator[Diagnostic]:
    locks = {runtime.lock for runtime in roster.values()}
    for lock in sorted(locks | set((root / "runtimes").glob("*.txt"))):
        where = str(lock.relative_to(root))
        if lock not in locks:
            yield Diagnostic(where, "no runtime uses this lock file", "delete it, or add its runtime to the roster")
        elif not lock.exists():
            yield Diagnostic(where, "the lock file is missing", f"run `make lock RUNTIME={lock.stem}`")
    for runtime in roster.values():
        for pin in runtime.pins:
            name, exact, version = pin.partition("==")
            if exact and runtime.version(name) != version:
                what = f"{runtime.id} pins {pin}, but its lock file has {runtime.version(name)}"
                where = str(runtime.lock.relative_to(root))
                yield Diagnostic(where, what, f"run `make lock RUNTIME={runtime.lock.stem}`")


def code_blocks_are_fences(project: Project) -> Iterator[Diagnostic]:
    """Code indented by four spaces, or written as HTML, would not be tested."""
    settings = project.extensions
    for page in map(project.page, project.pages):
        html = markdown.Markdown(extensions=list(settings), extension_configs=settings).convert("\n".join(page.lines))
        shown, fences = len(re.findall(r"<pre\b", html)), len(page.all(Fence))
        if shown != fences:
            what = f"the page shows {shown} code blocks, but has {fences} fences"
            yield Diagnostic(page.name, what, "write each code block as a fence, not indented")


def snippets_that_set_variables_run_cold(root: Path, blocks: list[Block]) -> Iterator[Diagnostic]:
    for block in blocks:
        if not block.cold and SETS_VARIABLE.search(program_path(root, block.snippet).read_text()):
            what = f"{block.snippet} sets environment variables after the framework is imported"
            yield Diagnostic(block.where, what, "add <!-- pytest.mark.cold --> above the fence")


def no_program_shadows_a_module(root: Path, roster: Roster) -> Iterator[Diagnostic]:
    """A program's folder is first on sys.path: `import logging` would load a logging.py there."""
    locked = {name.replace("-", "_") for runtime in roster.values() for name in runtime.packages}
    for snippet in all_snippets(root):
        module = program_path(root, snippet).stem
        if module in sys.stdlib_module_names | locked:
            what = f"the file shadows a module: `import {module}` in the programs beside it would load this file"
            yield Diagnostic(f"snippets/{snippet}", what, "rename it")


def no_program_imports_from_a_folder(root: Path) -> Iterator[Diagnostic]:
    """Fingerprints and downloads include only the files in the program's own folder."""
    for snippet in all_snippets(root):
        program = program_path(root, snippet)
        for name in sorted({name.partition(".")[0] for name in imports(program)}):
            if (folder := program.parent / name).is_dir():
                what = f"the program imports from the folder {folder.relative_to(root)}"
                remedy = "move the module next to the program: readers download single files"
                yield Diagnostic(f"snippets/{snippet}", what, remedy)


def programs_break_their_lines(root: Path) -> Iterator[Diagnostic]:
    """What is wider has to be scrolled sideways on a laptop, where the navigation stands beside it."""
    for snippet in all_snippets(root):
        for number, line in enumerate(program_path(root, snippet).read_text(encoding="utf-8").splitlines(), 1):
            if len(line) > WIDEST_LINE:
                what = f"the line has {len(line)} columns: a laptop shows {WIDEST_LINE}"
                yield Diagnostic(f"snippets/{snippet}:{number}", what, "break it, and run `make evidence`")


def _taking_project(rule: Callable[..., Iterator[Diagnostic]]) -> Rule:
    """Passes a rule the attributes of the project that its parameters name, or the project itself."""
    names = list(signature(rule).parameters)

    @wraps(rule)
    def check(project: Project) -> Iterator[Diagnostic]:
        return rule(*(project if name == "project" else getattr(project, name) for name in names))

    return check


CHECKS: tuple[Rule, ...] = tuple(
    _taking_project(rule)
    for rule in (
        pages_have_the_md_extension,
        snippets_are_on_pages,
        records_match_snippets,
        locks_match_the_roster,
        code_blocks_are_fences,
        snippets_that_set_variables_run_cold,
        no_program_shadows_a_module,
        no_program_imports_from_a_folder,
        programs_break_their_lines,
        programs_are_in_their_folders,
        moves_lead_to_programs,
        urls_are_unique,
        anchors_are_unique,
        programs_are_unique,
        senders_run_where_receivers_say,
        ports_name_what_exists,
        what_is_asked_has_a_section,
        error_pages_are_found,
        claims_are_specific,
        silent_changes_are_told_from_a_home,
        replacements_hold,
        every_section_says_what_to_write,
        every_irreplaceable_program_is_one,
        verdicts_match_the_record,
        since_marks_match_bisections,
        api_names.api_names_are_recorded,
        api_names.absent_names_are_absent,
    )
)
