"""Adds to the site what is no page, for MkDocs; with Zensical, `python -m gate.site.publish site` does it."""

from pathlib import Path

from mkdocs.structure.files import File

from gate.site import publish


def on_files(files, config, **_):
    for path, text in publish.files(Path(config.config_file_path).parent):
        files.append(File.generated(config, path, content=text))
