"""Writes /evidence.json into a built site: `python -m gate.publish site`. Its schema is docs/evidence.schema.json."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from gate import evidence
from gate.pages import Project
from gate.snippets import all_snippets


def publish(root: Path, site: Path) -> None:
    """Writes every recorded outcome, folded by runtimes that behave alike, into `site`/evidence.json."""
    (site / "evidence.json").write_text(text(root))


def text(root: Path) -> str:
    return json.dumps(as_json(Project(root)), indent=1, ensure_ascii=False) + "\n"


def as_json(project: Project) -> dict:
    """The evidence as data, in the form that docs/evidence.schema.json describes."""
    snippets = []
    for snippet in all_snippets(project.root):
        recorded = evidence.read(project.root, snippet)
        if recorded:
            pages = [url(block.page) for block in project.blocks if block.snippet == snippet]
            snippets.append({"path": snippet, "pages": list(dict.fromkeys(pages)), "runs": recorded.runs()})
    runtimes = [
        {
            "id": runtime.id,
            "python": runtime.python,
            "tensorflow": runtime.version("tf"),
            "keras": runtime.version("keras"),
            "tf_keras": runtime.version("tf-keras"),
            "env": runtime.env,
        }
        for runtime in project.roster.values()
    ]
    return {"commit": commit(project.root), "runtimes": runtimes, "snippets": snippets}


def url(page: str) -> str:
    """Where a page of docs/ stands in the site, relative to its root."""
    bare = page.removeprefix("docs/").removesuffix(".md")
    return bare.removesuffix("index") if bare.endswith("index") else f"{bare}/"


def commit(root: Path) -> str:
    """The commit that is checked out, or "unknown" outside of version control."""
    try:
        found = subprocess.run(["git", "rev-parse", "HEAD"], cwd=root, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return found.stdout.strip()


if __name__ == "__main__":
    publish(Path(__file__).resolve().parent.parent, Path(sys.argv[1]))
