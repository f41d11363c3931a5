"""`make site`: MkDocs builds the pages, strictly, while another process adds what is no page."""

from __future__ import annotations

import logging
import sys
from multiprocessing import get_context
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from gate.diagnostics import GateError
from gate.reading.project import Project
from gate.showing.publish import publish
from gate.showing.said import record_of


class NoOptions(Config):
    """A plugin without settings of its own."""


class Beside(BasePlugin[NoOptions]):
    """Starts the other process once MkDocs has emptied the folder. As a fork it has the project, which is read by then."""

    def on_files(self, files: Files, config: MkDocsConfig) -> None:
        root = Path(config.config_file_path).parent
        self.process = get_context("fork").Process(target=publish, args=(root, Path(config.site_dir)))
        self.process.start()


def build_site(root: Path, folder: str | None) -> None:
    config = load_config(str(root / "mkdocs.yml"), strict=True, site_dir=folder)
    config.plugins["gate"] = beside = Beside()
    with Project.held(root) as project:
        for snippet in dict.fromkeys(block.snippet for block in project.blocks):
            record_of(project, snippet)  # is kept, for both
        build(config)
    beside.process.join()
    sys.exit(beside.process.exitcode)


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s - %(message)s")
    try:
        build_site(Path.cwd(), sys.argv[1] if sys.argv[1:] else None)
    except GateError as error:
        sys.exit(str(error))
