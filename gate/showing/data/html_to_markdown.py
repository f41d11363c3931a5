"""The HTML that this package makes for tables and figures, as Markdown. It knows no other elements than those."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import urljoin

QUIET = {"svg", "script", "style"}  # for the eye
BREAKS = {"p", "ul", "figure", "figcaption", "details", "summary", "div", "section"}
AROUND = {"code": "`", "b": "**", "i": "*"}


def html_to_markdown(html: str, address: str) -> str:
    """`address` is that of the page, which links are relative to."""
    reader = _Reader(address)
    reader.feed(html)
    reader.close()
    lines = (line.strip() for line in "".join(reader.parts).split("\n"))
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip()


class _Reader(HTMLParser):
    def __init__(self, address: str) -> None:
        super().__init__()
        self.address = address
        self.parts: list[str] = []
        self.quiet = 0
        self.links: list[str | None] = []  # what each ends with; a place to link to is no link
        self.columns = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.quiet += tag in QUIET
        if tag in BREAKS or tag == "table":
            self.parts.append("\n\n")
        elif tag in ("th", "td"):
            self.columns += 1
        elif tag == "tr":
            self.columns = 0
            self.parts.append("| ")
        elif tag == "li":
            self.parts.append("\n- ")
        elif tag == "a":
            target = dict(attributes).get("href")
            self.links.append(target and f"]({urljoin(self.address, target)})")
            self.parts.append("[" if target else "")
        elif tag == "br":
            self.parts.append(" / ")
        self.parts.append(AROUND.get(tag, ""))

    def handle_endtag(self, tag: str) -> None:
        self.quiet -= tag in QUIET
        self.parts.append(AROUND.get(tag, ""))
        if tag in BREAKS:
            self.parts.append("\n\n")
        elif tag in ("th", "td"):
            self.parts.append(" | ")
        elif tag == "tr":
            self.parts.append("\n")
        elif tag == "thead":
            self.parts.append("|" + " --- |" * self.columns + "\n")
        elif tag == "a":
            self.parts.append(self.links.pop() or "")

    def handle_data(self, data: str) -> None:
        if not self.quiet:
            self.parts.append(data.replace("\n", " ").replace("|", "\\|"))
