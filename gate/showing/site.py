"""`make site`: MkDocs builds the pages, strictly, then what is no page is added; both read each record once."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import click
from mkdocs.commands.build import build
from mkdocs.config import load_config

from gate.diagnostics import GateError
from gate.reading.project import Project
from gate.showing.publish import publish


def main() -> None:
    root = Path.cwd()
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s - %(message)s")
    config = load_config(str(root / "mkdocs.yml"), strict=True, site_dir=sys.argv[1] if sys.argv[1:] else None)
    try:
        with Project.held(root):
            build(config)
            publish(root, Path(config.site_dir))
    except click.ClickException as error:
        sys.exit(error.message)
    except GateError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
