"""The pages of a built site by their words: where a search engine leads, and which pages have a remedy at all."""

from __future__ import annotations

import html
import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urlparse
from xml.etree import ElementTree

from gate.diagnostics import GateError

LOCATION = "{*}url/{*}loc"
UNSEEN = re.compile(r"<(script|style|template|noscript)\b.*?</\1>|<!--.*?-->", re.DOTALL)
INLINE = re.compile(r"</?(?:a|b|code|del|em|i|ins|kbd|mark|samp|span|strong|wbr)\b[^>]*>")
DESCRIPTION = re.compile(
    r"<meta\b(?=[^>]*\bname=[\"']?description\b)[^>]*\bcontent=(?:\"([^\"]*)\"|'([^']*)')", re.DOTALL
)
TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)


@dataclass(frozen=True)
class Page:
    path: str  # the path of its URL, without the first slash
    file: Path

    @cached_property
    def source(self) -> str:
        return self.file.read_text(encoding="utf-8")

    @cached_property
    def text(self) -> str:
        """What it says, each block on a line of its own; also what is folded."""
        return html.unescape(re.sub(r"<[^>]+>", "\n", INLINE.sub("", UNSEEN.sub("", self.source))))

    @cached_property
    def words(self) -> Counter[str]:
        """Those of its title and description."""
        title, description = TITLE.search(self.source), DESCRIPTION.search(self.source)
        said = [title[1] if title else "", (description[1] or description[2] or "") if description else ""]
        return Counter(words(html.unescape(" ".join(said))))


class Pages:
    """Every page that the sitemap lists."""

    def __init__(self, site: Path) -> None:
        path = site / "sitemap.xml"
        if not path.is_file():
            raise GateError(str(path), "is missing", "name the folder of a built site (`make site` builds one)")
        self.all = [self._page(site, loc.text or "") for loc in ElementTree.parse(path).findall(LOCATION)]

    def landing(self, asked: str) -> Page:
        """The page whose title and description share most with the question: rare words count more, long texts less."""
        seen = Counter(word for page in self.all for word in set(page.words))
        weight = {word: math.log(1 + len(self.all) / count) for word, count in seen.items()}

        def likeness(page: Page) -> float:
            length = math.sqrt(sum((count * weight[word]) ** 2 for word, count in page.words.items())) or 1
            return sum(page.words[word] * weight[word] ** 2 for word in set(words(asked)) & page.words.keys()) / length

        return max(self.all, key=likeness)

    def with_remedy(self, remedies: tuple[str, ...]) -> set[str]:
        """The paths of the pages that have one of the remedies anywhere."""
        found = [re.compile(one) for one in remedies]
        return {page.path for page in self.all if any(one.search(page.text) for one in found)}

    @staticmethod
    def _page(site: Path, location: str) -> Page:
        path = urlparse(location.strip()).path.lstrip("/")
        return Page(path, site / path / "index.html" if path.endswith("/") or not path else site / path)


def words(text: str) -> list[str]:
    """In lower case, split where code is: at dots, quotes, parentheses; underscores stay."""
    return re.findall(r"\w+", text.lower())
