"""The site builds strictly with MkDocs, and the same configuration builds the same pages with Zensical."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from html import unescape
from pathlib import Path

import jsonschema
import pytest

from gate.showing import publish
from gate.showing.data_links import SCHEME

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
OF_THE_COMMIT = ("evidence.json", "index.md", "feed.xml")
NEEDED = ("mkdocs.yml", "docs", "overrides", "snippets", "evidence", "runtimes", "ports", "checker", "gate")


def build(folder: Path, *command: str | Path) -> Path:
    """Builds a copy of the project in `folder`; returns the site's path."""
    for name in NEEDED:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    environ = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


@pytest.fixture(scope="module")
def mkdocs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("mkdocs"), sys.executable, "-m", "gate.showing.site")


@pytest.fixture(scope="module")
def zensical(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("zensical")
    return build(folder, "sh", "-euc", f"{BIN}/zensical build --strict; {sys.executable} -m gate.showing.publish site")


def pages(site: Path) -> dict[str, str]:
    return {str(page.relative_to(site)): page.read_text() for page in site.rglob("*.html") if page.name != "404.html"}


def evidence_on(html: str) -> list[str]:
    """The gate's additions to a page, as text without whitespace."""
    parts = re.findall(
        r'<section class="?vk.*?</section>|<div class="?vk-table.*?</div>|<p class="?vk-.*?</p>', html, re.DOTALL
    )
    return ["".join(unescape(re.sub(r"<[^>]+>", "", part)).split()) for part in parts]


def headings_on(html: str) -> list[str]:
    found = re.findall(r"<h[1-4] id=\"?([^\"> ]+)", html)
    return [heading for heading in found if not heading.startswith("__")]


def test_evidence_json_matches_its_schema(mkdocs: Path) -> None:
    schema = json.loads((mkdocs / "evidence.schema.json").read_text())
    data = json.loads((mkdocs / "evidence.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(data, schema)
    assert data["snippets"]
    for snippet in data["snippets"]:
        named = [runtime for run in snippet["runs"] for runtime in run["runtimes"]]
        assert len(named) == len(set(named)), f"{snippet['path']} names a runtime twice"
        assert set(named) <= {runtime["id"] for runtime in data["runtimes"]}
        for page in snippet["pages"]:
            assert (mkdocs / page / "index.html").exists()


def test_the_schema_refuses_other_outcomes(mkdocs: Path) -> None:
    schema = json.loads((mkdocs / "evidence.schema.json").read_text())
    data = json.loads((mkdocs / "evidence.json").read_text())
    data["snippets"][0]["runs"][0]["outcome"] = "passed"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, schema)


def test_every_embedded_program_shows_its_evidence(mkdocs: Path) -> None:
    data = json.loads((mkdocs / "evidence.json").read_text())
    for snippet in data["snippets"]:
        for page in snippet["pages"]:
            html = (mkdocs / page / "index.html").read_text()
            assert f'data-snippet="{snippet["path"]}"' in html
            for run in snippet["runs"]:
                assert f'data-runtimes="{" ".join(run["runtimes"])}"' in html


def test_zensical_builds_the_same_pages(mkdocs: Path, zensical: Path) -> None:
    ours, theirs = pages(mkdocs), pages(zensical)
    assert set(ours) == set(theirs)
    for name, html in ours.items():
        assert evidence_on(html) == evidence_on(theirs[name]), name
        assert headings_on(html) == headings_on(theirs[name]), name


def head_of(html: str) -> list[str]:
    """The title of a page, and what a shared link says of it."""
    about = re.findall(r'<meta (?:name|property)="?((?:og|twitter):\w+|description)"? content="?([^">]*)', html)
    return [
        *re.findall(r"<title>(.*?)</title>", html, re.DOTALL),
        *(f"{name} {unescape(text)}" for name, text in about),
    ]


def test_an_error_has_the_same_head_for_both(mkdocs: Path, zensical: Path) -> None:
    for name, html in pages(mkdocs).items():
        if name.startswith("errors/"):
            head = head_of(html)
            assert len(head) > 5, name
            assert head == head_of((zensical / name).read_text()), name


def test_other_files_are_the_same_for_both(mkdocs: Path, zensical: Path) -> None:
    for name, content in publish.files(ROOT):
        if name not in OF_THE_COMMIT:  # the copies have no history
            assert (mkdocs / name).read_bytes() == (zensical / name).read_bytes() == publish.as_bytes(content), name


def test_links_to_other_files_resolve(mkdocs: Path, zensical: Path) -> None:
    for site in (mkdocs, zensical):
        hrefs = {href for html in pages(site).values() for href in re.findall(r'<a href="?([^" >]+)', html)}
        for name in ("evidence.json", "errors.json", "names.json", "llms.txt", "feed.xml"):
            assert f"/{name}" in hrefs, f"{site}: {name}"
        assert not {href for href in hrefs if href.startswith(SCHEME)}


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        ("rm -r evidence/*", "nothing is recorded"),
        ("echo '[a list](nams.json)' >> docs/names.md", "'nams.json', but the target is not found"),
        ("echo '<!-- table' >> docs/names.md", "an unclosed table"),
        ("echo >> $(ls evidence/*/*.json | head -n1)", "edited by hand"),
    ],
)
def test_a_problem_fails_the_build(edit: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=re.escape(says)):
        build(tmp_path, "sh", "-euc", f"{edit}; {sys.executable} -m gate.showing.site")


def test_every_page_links_its_url_its_markdown_and_the_feed(mkdocs: Path, zensical: Path) -> None:
    for site in (mkdocs, zensical):
        sitemap = (site / "sitemap.xml").read_text()
        for name, html in pages(site).items():
            address = f"https://verified-keras-migration.github.io/{name.removesuffix('index.html')}"
            links = [dict(re.findall(r'(\w+)="?([^" >]+)', link)) for link in re.findall("<link [^>]+>", html)]
            assert [link["href"] for link in links if link["rel"] == "canonical"] == [address]
            assert f"<loc>{address}</loc>" in sitemap
            kinds = {link["type"]: link["href"] for link in links if link["rel"].split() == ["alternate"]}
            folder = (site / name).parent
            assert (folder / kinds["text/markdown"]).read_text().startswith(f"<!-- {address} -->"), name
            assert (folder / kinds["application/atom+xml"]).resolve() == site / "feed.xml"
