"""/llms.txt: what the site has and where, for language models (llmstxt.org)."""

from __future__ import annotations

from collections.abc import Iterator

from gate.reading.project import Project
from gate.reading.site_settings import front_matter, settings
from gate.showing.data.as_markdown import markdown_of
from gate.showing.error_pages import all_pages, plain_heading_of

DATA = (
    ("evidence.json", "every recorded outcome, by program and runtime"),
    ("evidence.schema.json", "the JSON Schema of evidence.json"),
    ("names.json", "every public name of TensorFlow and Keras, with the runtimes that have it"),
    ("feed.xml", "Atom: what changed in the outcomes, by day"),
    ("sitemap.xml", "every page"),
)
NOTE = """\
Every program on these pages was run on every TensorFlow and Keras version that its page speaks of. Below each program stands
what happened on which version: output, warnings and errors word for word. Where pages and memory disagree about a version,
the recorded outcome is what that version does."""


def files(project: Project) -> Iterator[tuple[str, str]]:
    site = settings(project.root)
    lines = [f"# {site.name}", "", f"> {site.description}", "", NOTE]
    for section in dict.fromkeys(entry.section for entry in site.nav):
        lines += ["", f"## {section or 'The whole site'}", ""]
        for entry in (entry for entry in site.nav if entry.section == section):
            about = front_matter(project.root, entry.page).get("description", "")
            lines.append(f"- [{entry.title}]({site.link(markdown_of(entry.page))}){f': {about}' if about else ''}")
    lines += ["", "## Errors and silent changes", ""]
    lines += [
        f"- [{_bare(plain_heading_of(project, page))}]({site.link(markdown_of(page))})" for page in all_pages(project)
    ]
    lines += ["", "## Data", "", *(f"- [{path}]({site.link(path)}): {about}" for path, about in DATA)]
    yield "llms.txt", "\n".join(lines) + "\n"


def _bare(title: str) -> str:
    """Without what would end the text of a link."""
    return title.replace("[", "(").replace("]", ")")
