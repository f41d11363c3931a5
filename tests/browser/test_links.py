"""Internal links resolve, and every page has the metadata that search engines need."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import pytest

HOME = "https://verified-keras-migration.github.io/"
LEADS = {"a": "href", "link": "href", "img": "src", "script": "src"}
pytestmark = pytest.mark.every_page


@dataclass
class Document(HTMLParser):
    """The links, anchors, and metadata of a page."""

    text: str
    links: list[str] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)
    head: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attributes}
        self.anchors |= {has[name] for name in ("id", "name") if has.get(name)}
        if has.get(LEADS.get(tag, "")):
            self.links.append(has[LEADS[tag]])
        if tag == "meta" and "name" in has:
            self.head.setdefault(has["name"], []).append(has.get("content", ""))
        if tag == "link":
            self.head.setdefault(has.get("rel", ""), []).append(has.get("href", ""))


@pytest.fixture(scope="module")
def documents(site: Path, pages: list[str]) -> dict[str, Document]:
    return {path: Document(file_of(site, path).read_text(encoding="utf-8")) for path in pages}


def file_of(site: Path, path: str) -> Path:
    return site / path / "index.html" if path.endswith("/") or not path else site / path


def broken(site: Path, documents: dict[str, Document]) -> list[str]:
    """The links to missing pages, files, and anchors."""
    found = []
    for path, document in documents.items():
        for link in document.links:
            to = urlsplit(link.removeprefix(HOME) if link.startswith(HOME) else link)
            if to.scheme or to.netloc:
                continue
            start = "" if link.startswith(HOME) else path
            place = posixpath.normpath(posixpath.join("/", start, unquote(to.path))).lstrip("/") if to.path else start
            target = f"{place}/" if not place.endswith("/") and (site / place).is_dir() and place else place
            if not file_of(site, target).is_file():
                found.append(f"/{path}: {link} leads nowhere")
            elif to.fragment and target in documents and unquote(to.fragment) not in documents[target].anchors:
                found.append(f"/{path}: {link} has no such anchor")
    return found


def test_every_link_inside_the_site_leads_somewhere(site: Path, documents: dict[str, Document]) -> None:
    assert sum(len(document.links) for document in documents.values()) > len(documents)
    found = broken(site, documents)
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("html", "says"),
    [
        ("<a href=../../runtimes/>", ""),
        ("<a href=../../runtimes/#tf2.21>", ""),
        ("<a href=../../runtimes/#tf0.1>", "has no such anchor"),
        ("<a href=#nothing>", "has no such anchor"),
        ("<a href=../../gone/>", "leads nowhere"),
        ("<img src=/assets/gone.png>", "leads nowhere"),
        (f"<a href={HOME}gone/>", "leads nowhere"),
        ("<a href=https://example.org/gone/>", ""),
    ],
)
def test_a_broken_link_is_noticed(site: Path, documents: dict[str, Document], html: str, says: str) -> None:
    found = broken(site, {**documents, "guides/saving/": Document(html)})
    assert [fault.rpartition(says)[1] for fault in found if fault.startswith("/guides/saving/:")] == (
        [says] if says else []
    )


def test_every_page_describes_itself(documents: dict[str, Document]) -> None:
    said = {
        path: document.head.get("description", [""])[0] for path, document in documents.items() if path != "404.html"
    }
    assert {path: words for path, words in said.items() if not 50 <= len(words) <= 240} == {}
    assert len(set(said.values())) == len(said), "two pages have the same description"


def test_every_page_names_its_own_address(documents: dict[str, Document]) -> None:
    named = {path: document.head.get("canonical") for path, document in documents.items() if path != "404.html"}
    assert named == {path: [f"{HOME}{path}"] for path in named}


def test_the_sitemap_has_every_page(site: Path, documents: dict[str, Document]) -> None:
    listed = {
        place.text
        for place in ElementTree.parse(site / "sitemap.xml").iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
    }
    assert listed == {f"{HOME}{path}" for path in documents if path != "404.html"}
    assert f"Sitemap: {HOME}sitemap.xml" in (site / "robots.txt").read_text().splitlines()


def test_a_dead_link_shows_the_way_to_every_page(documents: dict[str, Document]) -> None:
    shown = {posixpath.normpath(link) for link in documents["404.html"].links}
    errors = {path for path in documents if path.startswith("errors/") and path.count("/") > 2}
    assert {f"/{path}".rstrip("/") or "/" for path in {*documents} - errors if path != "404.html"} <= shown
    listed = {posixpath.normpath(link) for link in documents["errors/by-topic/"].links}
    assert {f"/{path}".rstrip("/") for path in errors} <= listed
