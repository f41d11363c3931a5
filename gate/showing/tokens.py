"""Programs without the elements for tokens that look like plain text: names, operators, punctuation, white space.

They are three of four elements on a guide, and every one of them is styled and laid out before the page can be used.
Nor are programs searched: every page loads the index, and what is looked for stands in headings and prose.
"""

from __future__ import annotations

import re

from markdown.postprocessors import Postprocessor

BLOCK = '<div class="highlight">'
PLAIN = re.compile(r'<span class="(?:n|o|p|w)">([^<]*)</span>|<span></span>')


class FewerTokens(Postprocessor):
    def run(self, text: str) -> str:
        return PLAIN.sub(r"\1", text).replace(BLOCK, f"{BLOCK[:-1]} data-search-exclude>")
