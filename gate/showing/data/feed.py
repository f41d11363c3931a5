"""/feed.xml: an Atom feed (RFC 4287) of what changed in the evidence from one release of the site to the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree as xml

from gate.judging.replacing.homes import Home, home_of
from gate.reading.project import Project
from gate.reading.site_settings import Settings, settings
from gate.reading.urls import shown_at
from gate.running.outcome import Outcome
from gate.showing.data.history import Change, Release, releases
from gate.showing.template import render
from gate.showing.visible import visible

ATOM = "http://www.w3.org/2005/Atom"
MOST = 60  # programs that an entry lists
KINDS = {"changed": "changed", "new": "new", "gone": "no longer shown"}


def files(project: Project) -> Iterator[tuple[str, str]]:
    yield "feed.xml", feed(project, releases(project.root))


def feed(project: Project, entries: tuple[Release, ...]) -> str:
    site = settings(project.root)
    newest_runtime = max(runtime.released for runtime in project.roster.values())
    root = xml.Element("feed", xmlns=ATOM)
    _add(root, "title", f"{site.name}: what changed in the evidence")
    _add(root, "subtitle", "Programs whose recorded outcome is new or another one, by release of the site.")
    _add(root, "id", site.link("feed.xml"))
    # Without history there is no change to date; the feed is then as old as what it speaks of.
    _add(root, "updated", entries[0].date if entries else f"{newest_runtime}T00:00:00Z")
    xml.SubElement(root, "link", rel="self", type="application/atom+xml", href=site.link("feed.xml"))
    xml.SubElement(root, "link", rel="alternate", type="text/html", href=site.link("matrix/"))
    _add(xml.SubElement(root, "author"), "name", site.name)
    shown = {block.snippet for block in project.blocks if block.page.startswith("docs/")}
    for release in entries:
        entry = xml.SubElement(root, "entry")
        _add(entry, "title", _title(release))
        _add(entry, "id", f"{site.link('feed.xml')}#{release.commit}")
        _add(entry, "updated", release.date)
        xml.SubElement(entry, "link", rel="alternate", type="text/html", href=_source(site, release))
        items = [_item(project, site, change, shown) for change in release.changes[:MOST]]
        content = render("feed-entry.html", items=items, left=len(release.changes) - len(items))
        _add(entry, "content", content).set("type", "html")
    xml.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + xml.tostring(root, encoding="unicode") + "\n"


def _add(parent: xml.Element, name: str, text: str) -> xml.Element:
    element = xml.SubElement(parent, name)
    element.text = visible(text)
    return element


def _title(release: Release) -> str:
    counts = Counter(change.kind for change in release.changes)
    return "Programs: " + ", ".join(f"{counts[kind]} {words}" for kind, words in KINDS.items() if counts[kind])


def _source(site: Settings, release: Release) -> str:
    return f"{site.repository}/commit/{release.commit}" if site.repository else site.link("matrix/")


def _item(project: Project, site: Settings, change: Change, shown: set[str]) -> dict[str, str]:
    moves: dict[tuple[str, str], list[str]] = {}
    home = home_of(project, change.snippet) if change.runtimes else None
    for runtime, before, after in change.runtimes:
        moves.setdefault((_words(before, home), _words(after, home)), []).append(runtime)
    moved = "; ".join(_moved(before, after, names) for (before, after), names in moves.items())
    return {
        "snippet": change.snippet,
        "link": site.link(shown_at(project, change.snippet)) if change.snippet in shown else "",
        "what": moved if change.kind == "changed" else KINDS[change.kind],
    }


def _moved(before: str, after: str, runtimes: list[str]) -> str:
    where = f"on {', '.join(runtimes)} "
    if not before:
        return f"{where}recorded for the first time, {after}"
    if not after:
        return f"{where}no longer recorded"
    return f"{where}{after}, other words" if before == after else f"{where}{after}, where it was: {before}"


def _words(outcome: Outcome | None, home: Home | None) -> str:
    """Empty, if nothing was recorded."""
    if outcome is None:
        return ""
    if home and home.is_else(outcome):
        return "does something else"
    if outcome.outcome == "ran":
        return "runs, with warnings" if outcome.warnings else "runs"
    first = str(outcome.error or "").strip().splitlines()[:1]
    return f"{outcome.outcome} {first[0][:100] if first else ''}".strip()
