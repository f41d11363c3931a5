"""Hooks of MkDocs: what is no page is added to the site, and what is edited runs while `mkdocs serve` shows it.

With Zensical, which has no hooks, `python -m gate.showing.publish site` adds the former.
"""

import os
import shutil
import tempfile
from pathlib import Path

from mkdocs.structure.files import File

from gate.showing import publish
from gate.showing.live import Live


def on_files(files, config, **_):
    for path, text in publish.files_of_record(Path(config.config_file_path).parent):
        if not path.endswith(".md"):
            files.append(File.generated(config, path, content=text))


def on_post_build(config, **_):
    """Adds what MkDocs would take for pages to be built."""
    products = publish.files_of_record(Path(config.config_file_path).parent)
    publish.write([(path, text) for path, text in products if path.endswith(".md")], Path(config.site_dir))


def on_serve(server, config, **_):
    folder = tempfile.mkdtemp(prefix="news-")
    server.watch(folder)
    Live.current = Live(Path(config.config_file_path).parent, os.environ.get("RUNTIMES") or "all", Path(folder, "news"))
    Live.current.look()


def on_pre_build(**_):
    if Live.current:
        Live.current.look()


def on_shutdown(**_):
    if Live.current:
        Live.current.close()
        shutil.rmtree(Live.current.news.parent)
