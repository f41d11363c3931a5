"""Puts the evidence into the site as data, for MkDocs; with Zensical, `python -m gate.publish site` does it."""

from pathlib import Path

from mkdocs.structure.files import File

from gate import publish


def on_files(files, config, **_):
    text = publish.text(Path(config.config_file_path).parent)
    files.append(File.generated(config, "evidence.json", content=text))
