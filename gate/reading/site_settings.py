"""The site's settings in mkdocs.yml: its address, its repository, and its navigation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from mkdocs.utils import is_markdown_file
from mkdocs.utils.yaml import yaml_load

from gate.reading.page import Heading, Page, read_page
from gate.reading.urls import url


@dataclass(frozen=True)
class Entry:
    """A page in the navigation."""

    section: str  # "" at the top level
    title: str
    page: str  # "docs/guides/imports.md"


@dataclass(frozen=True)
class Settings:
    name: str
    description: str
    address: str  # ends with a slash; "/" if mkdocs.yml sets no site_url
    repository: str  # "" if mkdocs.yml sets none
    nav: tuple[Entry, ...]

    @property
    def base(self) -> str:
        """The path of the site on its host, with which root-relative links start."""
        return urlsplit(self.address).path

    def link(self, path: str) -> str:
        """The absolute URL of a path relative to the site's root."""
        return self.address + path

    def page(self, page: str) -> str:
        return self.link(url(page))


def settings(root: Path) -> Settings:
    path = root / "mkdocs.yml"
    return _read(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=1)
def _read(path: Path, changed: int) -> Settings:
    config = yaml_load(path.read_text())
    address = (config.get("site_url") or "").rstrip("/") + "/"
    repository = (config.get("extra") or {}).get("repository", "")
    nav = tuple(_entries(config.get("nav") or [], "", path.parent))
    return Settings(config["site_name"], config.get("site_description", ""), address, repository, nav)


def _entries(nav: list[Any], section: str, root: Path) -> Iterator[Entry]:
    for named in nav:
        for title, inside in named.items() if isinstance(named, dict) else [("", named)]:
            if not isinstance(inside, str):
                yield from _entries(inside, title, root)
            elif is_markdown_file(inside) and (root / (page := f"docs/{inside}")).exists():
                yield Entry(section, title or _title(root, page), page)


def _title(root: Path, page: str) -> str:
    """The page's own title, for a page without a title in the navigation."""
    parsed = _page(root, page)
    first = next((heading.text for heading in parsed.all(Heading) if heading.level == 1), "")
    heading = re.fullmatch(r"# (.+?)(?:\s*\{[^}]*\})?\s*", first)
    return str(parsed.front.get("title") or (heading[1] if heading else Path(page).stem))


def front_matter(root: Path, page: str) -> dict[str, Any]:
    return _page(root, page).front


def _page(root: Path, page: str) -> Page:
    return read_page(page, (root / page).read_text(encoding="utf-8"))
