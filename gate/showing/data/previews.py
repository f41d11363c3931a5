"""/previews/<page>.png: the picture that a shared link shows, with the page's title and the versions that it is about."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache

from markupsafe import Markup
from PIL import Image, ImageDraw, ImageFont

from gate.reading.error_pages import is_error_page
from gate.reading.project import Project
from gate.reading.sections import sections_of
from gate.reading.site_settings import front_matter, settings
from gate.reading.urls import url
from gate.showing.error_pages import bad_on_page
from gate.showing.labels import runtimes_in_words

SIZE = WIDTH, HEIGHT = 1200, 630  # what the networks that show such pictures ask for
MARGIN, HEAD = 64, 96
DARK, LIGHT = (0x13, 0x30, 0x3A), (0xFF, 0xFF, 0xFF)  # the theme's
SHADES = 16  # from dark to light, so that letters have soft edges and a picture takes a few kilobytes
SIZES = (64, 52, 42, 34)  # of a title, the largest that fits
MOST_LINES = 6
DRAWN_AS = str.maketrans({0x2013: "to", 0x2192: "to", 0x2212: "-", 0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"'})


def files(project: Project) -> Iterator[tuple[str, bytes]]:
    name = settings(project.root).name
    for path in project.pages:
        page = str(path.relative_to(project.root))
        if page.startswith("docs/"):
            yield preview_of(page), picture(name, _title(project, page), _below(project, page))


def preview_of(page: str) -> str:
    """Where the picture of a page stands, relative to the site's root; overrides/main.html asks for the same."""
    return f"previews/{url(page).rstrip('/') or 'index'}.png"


def _title(project: Project, page: str) -> str:
    sections = sections_of(project.page(project.root / page))
    said = sections[0].title if sections else str(front_matter(project.root, page).get("title", ""))
    return Markup(said).striptags()  # noqa: S704 - our own pages


def _below(project: Project, page: str) -> str:
    if not is_error_page(page):
        return str(front_matter(project.root, page).get("description", ""))
    where = runtimes_in_words(bad_on_page(project, page), project.roster, project.roster)
    return f"Happens on {where}. What to write instead, proved by runs." if where else ""


def picture(head: str, title: str, below: str) -> bytes:
    """A PNG of 1200 by 630 pixels."""
    image = Image.new("L", SIZE, 255)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, WIDTH, HEAD), fill=0)
    draw.text((MARGIN, 30), head, font=_font(32), fill=255)
    font, lines = next(
        (found for size in SIZES if len((found := (_font(size), _wrapped(title, size)))[1]) <= MOST_LINES),
        (_font(SIZES[-1]), _wrapped(title, SIZES[-1])[:MOST_LINES]),
    )
    draw.multiline_text((MARGIN, HEAD + 48), "\n".join(lines), font=font, fill=0, spacing=10)
    small = _wrapped(below, 28)[:3]
    draw.multiline_text((MARGIN, HEIGHT - 44 - 38 * len(small)), "\n".join(small), font=_font(28), fill=80, spacing=8)
    shaded = Image.frombytes("P", SIZE, image.point([value * SHADES // 256 for value in range(256)]).tobytes())
    shaded.putpalette(
        [
            round(dark + (light - dark) * at / (SHADES - 1))
            for at in range(SHADES)
            for dark, light in zip(DARK, LIGHT, strict=True)
        ]
    )
    out = io.BytesIO()
    shaded.save(out, "PNG", bits=4)
    return out.getvalue()


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    """The font that Pillow brings, so that every machine draws the same."""
    font = ImageFont.load_default(size)
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise TypeError("this Pillow was built without FreeType; install it from a wheel")
    return font


def _wrapped(text: str, size: int) -> list[str]:
    """The lines of a text, at most as wide as the picture; words that are wider are broken."""
    font, room = _font(size), WIDTH - 2 * MARGIN
    lines = [""]
    for word in _drawable(text).split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= room:
            lines[-1] = longer
            continue
        rest = word
        while font.getlength(rest) > room:
            cut = next(at for at in range(len(rest), 0, -1) if font.getlength(rest[:at]) <= room)
            lines.append(rest[:cut])
            rest = rest[cut:]
        lines.append(rest)
    return [line for line in lines if line]


def _drawable(text: str) -> str:
    """The font has no dashes and no typographic quotation marks."""
    return text.translate(DRAWN_AS)
