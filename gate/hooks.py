"""Puts the evidence into the site as data, for MkDocs; with Zensical, `python -m gate.publish site` does it."""

from pathlib import Path

from gate import publish


def on_post_build(config, **_):
    publish.publish(Path(config.config_file_path).parent, Path(config.site_dir))
