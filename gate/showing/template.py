"""Renders what readers see: `templates/name.html` on a page, `templates/name.md` in the page's Markdown copy."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urljoin

import jinja2
from jinja2.ext import Extension
from markdown import markdown
from markupsafe import Markup, escape


class Compact(Extension):
    """Line breaks and indentation in an HTML template are for the person who reads it, not for the page."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002 - the name is Jinja2's
        if name and name.endswith(".md"):
            return source
        return "".join(line.strip() for line in source.splitlines())


def inline(text: str) -> Markup:
    """One line of Markdown as HTML."""
    return Markup(markdown(text).removeprefix("<p>").removesuffix("</p>"))  # noqa: S704 - our own pages


BREAK = re.compile(r"(?<=[.,(=_/])(?=\w)|(?<=[a-z])(?=[A-Z])")


def breakable(text: str) -> Markup:
    """A name or an expression that a narrow column breaks between its words, not inside them."""
    return Markup("<wbr>").join(escape(part) for part in BREAK.split(text))


def cell(text: object) -> str:
    """Text for a cell of a Markdown table."""
    return str(text).strip().replace("|", "\\|").replace("\n", " / ")


def labeled(rows: str, heads: list[str]) -> Markup:
    """Each cell with the head of its column, which a card on a phone says beside it."""

    def with_heads(row: re.Match[str]) -> str:
        left = iter(heads[1:])  # the first one heads the rows
        return re.sub("<td(?=[ >])", lambda _: f'<td data-head="{escape(next(left))}"', row[0])

    return Markup(re.sub("<tr.*?</tr>", with_heads, rows, flags=re.DOTALL))  # noqa: S704 - only attributes are added


ENVIRONMENT = jinja2.Environment(
    loader=jinja2.PackageLoader("gate.showing"),
    autoescape=jinja2.select_autoescape(["html"]),
    undefined=jinja2.StrictUndefined,
    extensions=[Compact],
    trim_blocks=True,
    lstrip_blocks=True,
)
ENVIRONMENT.filters |= {
    "inline": inline,
    "cell": cell,
    "labeled": labeled,
    "breakable": breakable,
    "urljoin": lambda target, base: urljoin(base, target),
}


def render(template: str, **values: object) -> Markup:
    return Markup(ENVIRONMENT.get_template(template).render(values))  # noqa: S704 - the templates escape


@dataclass(frozen=True)
class View:
    """A template with what it shows."""

    name: str
    values: dict[str, object]

    def html(self) -> Markup:
        return render(f"{self.name}.html", **self.values)

    def markdown(self, address: str) -> str:
        """`address` is the page's own, for links that are relative to it."""
        return str(render(f"{self.name}.md", address=address, **self.values)).strip()


def view(template: str, /, **values: object) -> View:
    return View(template, values)
