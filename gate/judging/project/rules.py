"""What must hold of the project as a whole: nothing orphaned, nothing stale, nothing that no test sees."""

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
from gate.judging.bisections import first_versions_are_on_record
from gate.judging.project.places import every_move_leads_to_a_program, every_program_stands_in_the_folder_of_its_page
from gate.judging.project.unique import every_address_is_of_one_page, every_anchor_is_of_one_thing
from gate.judging.project.vague_claims import claims_tell_programs_apart
from gate.judging.prose import api_names
from gate.judging.replacing.answers import every_irreplaceable_program_is_one, every_section_says_what_to_write
from gate.judging.replacing.homes import silent_changes_are_told_from_a_home
from gate.judging.replacing.replacements import replacements_hold
from gate.judging.verdicts import RECORD as VERDICTS
from gate.judging.verdicts import verdicts_are_on_record
from gate.reading.blocks import Block
from gate.reading.page import Fence
from gate.reading.programs import all_snippets, imports, program_path
from gate.reading.project import Project
from gate.reading.roster import Roster

SETS_VARIABLE = re.compile(r"os\.environ(\[[^]]*\]\s*=|\.(setdefault|update|pop)\()|os\.putenv")

Rule = Callable[[Project], Iterator[Diagnostic]]


def every_page_is_read(root: Path, pages: list[Path]) -> Iterator[Diagnostic]:
    """MkDocs makes pages of more files than those that end with .md; the gate would pass over what they claim."""
    for path in sorted((root / "docs").rglob("*")):
        if path.is_file() and is_markdown_file(path.name) and path not in pages:
            where = str(path.relative_to(root))
            yield Diagnostic(where, "a page that the gate does not check", f"name it {path.stem}.md")


def every_snippet_is_on_a_page(root: Path, blocks: list[Block]) -> Iterator[Diagnostic]:
    shown = {block.snippet for block in blocks}
    for snippet in all_snippets(root):
        if snippet not in shown:
            yield Diagnostic(f"snippets/{snippet}", "a snippet that no page embeds", "embed it on a page, or delete it")


def every_record_is_of_a_snippet_that_is_shown(project: Project) -> Iterator[Diagnostic]:
    root = project.root
    for path in sorted((root / "evidence").rglob("*")):
        snippet, where = str(path.relative_to(root / "evidence").with_suffix(".py")), str(path.relative_to(root))
        if path.is_dir() or path.name.endswith(".first.json") or where in (VERDICTS, api_names.RECORD):
            continue
        if path.suffix != ".json" or not program_path(root, snippet).exists():
            yield Diagnostic(where, "evidence without a matching snippet", "delete it")
            continue
        try:
            recorded = evidence.read(root, snippet)
        except GateError as error:
            yield error.diagnostic
            continue
        if recorded and list(recorded.outcomes) != project.scope(snippet):
            superfluous = sorted(set(recorded.outcomes) ^ set(project.scope(snippet)))
            yield Diagnostic(where, f"the pages and the record differ on {', '.join(superfluous)}", "make evidence")


def every_lock_fits_the_roster(root: Path, roster: Roster) -> Iterator[Diagnostic]:
    locks = {runtime.lock for runtime in roster.values()}
    for lock in sorted(locks | set((root / "runtimes").glob("*.txt"))):
        where = str(lock.relative_to(root))
        if lock not in locks:
            yield Diagnostic(
                where, "a lock file that belongs to no runtime", "delete it, or give it an entry in the roster"
            )
        elif not lock.exists():
            yield Diagnostic(where, "the lock file is missing", f"make lock RUNTIME={lock.stem}")
    for runtime in roster.values():
        for pin in runtime.pins:
            name, exact, version = pin.partition("==")
            if exact and runtime.version(name) != version:
                what = f"{runtime.id} pins {pin}, but its lock has {runtime.version(name)}"
                where = str(runtime.lock.relative_to(root))
                yield Diagnostic(where, what, f"make lock RUNTIME={runtime.lock.stem}")


def every_block_that_a_reader_sees_is_a_fence(project: Project) -> Iterator[Diagnostic]:
    """Code can reach a page without a fence: indented by four spaces, or as HTML. No test would see it."""
    settings = project.extensions
    for page in map(project.page, project.pages):
        html = markdown.Markdown(extensions=list(settings), extension_configs=settings).convert("\n".join(page.lines))
        shown, fences = len(re.findall(r"<pre\b", html)), len(page.all(Fence))
        if shown != fences:
            what = f"a reader sees {shown} blocks of code, but the page has {fences} fences"
            yield Diagnostic(page.name, what, "write every block as a fence of its own, not indented")


def snippets_that_set_variables_run_cold(root: Path, blocks: list[Block]) -> Iterator[Diagnostic]:
    for block in blocks:
        if not block.cold and SETS_VARIABLE.search(program_path(root, block.snippet).read_text()):
            what = f"{block.snippet} sets variables, but the framework is imported before it runs"
            yield Diagnostic(block.where, what, "put <!-- pytest.mark.cold --> above the fence")


def no_program_hides_a_module(root: Path, roster: Roster) -> Iterator[Diagnostic]:
    """A program's folder comes first when it is run: every `import logging` would load a logging.py beside it."""
    locked = {name.replace("-", "_") for runtime in roster.values() for name in runtime.packages}
    for snippet in all_snippets(root):
        module = program_path(root, snippet).stem
        if module in sys.stdlib_module_names | locked:
            what = f"a program named like a module: `import {module}` in the programs beside it would load this file"
            yield Diagnostic(f"snippets/{snippet}", what, "rename it")


def no_program_imports_from_a_folder(root: Path) -> Iterator[Diagnostic]:
    """What a program's fingerprint covers, and what stands below it to download, are the files beside it."""
    for snippet in all_snippets(root):
        program = program_path(root, snippet)
        for name in sorted({name.partition(".")[0] for name in imports(program)}):
            if (folder := program.parent / name).is_dir():
                what = f"imports from the folder {folder.relative_to(root)}"
                remedy = "put the module beside the program: readers download single files"
                yield Diagnostic(f"snippets/{snippet}", what, remedy)


def _of_project(rule: Callable[..., Iterator[Diagnostic]]) -> Rule:
    """A rule takes the parts of the project that its parameters name, or the project itself."""
    names = list(signature(rule).parameters)

    @wraps(rule)
    def asked(project: Project) -> Iterator[Diagnostic]:
        return rule(*(project if name == "project" else getattr(project, name) for name in names))

    return asked


OF_PARTS: tuple[Callable[..., Iterator[Diagnostic]], ...] = (
    every_page_is_read,
    every_snippet_is_on_a_page,
    every_record_is_of_a_snippet_that_is_shown,
    every_lock_fits_the_roster,
    every_block_that_a_reader_sees_is_a_fence,
    snippets_that_set_variables_run_cold,
    no_program_hides_a_module,
    no_program_imports_from_a_folder,
    every_program_stands_in_the_folder_of_its_page,
    every_move_leads_to_a_program,
    every_address_is_of_one_page,
    every_anchor_is_of_one_thing,
    claims_tell_programs_apart,
    silent_changes_are_told_from_a_home,
    replacements_hold,
    every_section_says_what_to_write,
    every_irreplaceable_program_is_one,
    verdicts_are_on_record,
    first_versions_are_on_record,
    api_names.api_names_are_on_record,
    api_names.absent_names_are_absent,
)
CHECKS: tuple[Rule, ...] = tuple(map(_of_project, OF_PARTS))
