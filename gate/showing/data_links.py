"""Links of pages to files that are no pages: these are made beside the build, which would call them missing."""

from __future__ import annotations

import re
from xml.etree import ElementTree as xml

from markdown.treeprocessors import Treeprocessor

from gate.showing.publish import PRODUCTS

UP = re.compile(r"^(\.\./)*")
SCHEME = "gate-file:"  # what has a scheme, a build leaves as it is


class DataLinks(Treeprocessor):
    """Keeps them from the build's own look at links; `resolved` gives them their address at the end."""

    def run(self, root: xml.Element) -> None:
        for link in root.iter("a"):
            path = UP.sub("", link.get("href", ""))
            if path in PRODUCTS:
                link.set("href", SCHEME + path)


def resolved(html: str, base: str) -> str:
    """`base` is the path of the site on its host."""
    return html.replace(f'href="{SCHEME}', f'href="{base}')
