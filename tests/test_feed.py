"""The feed is valid Atom and lists what changed in the evidence from commit to commit."""

from __future__ import annotations

import json
import os
import re
import subprocess
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from gate.reading.project import Project
from gate.running.outcome import Outcome, Run
from gate.showing.data import feed
from gate.showing.data.history import releases

ROOT = Path(__file__).parent.parent
ATOM = "{http://www.w3.org/2005/Atom}"
RAN: Run = {"outcome": "ran", "error": None, "stdout": "1\n", "warnings": []}
FAILED: Run = {"outcome": "raised", "error": "ImportError: no <contrib>", "stdout": "", "warnings": []}
RECORD = json.dumps({"runs": [{"runtimes": ["tf1.15"], **RAN}]}).encode()


class Repository:
    """A git repository with nothing but evidence."""

    def __init__(self, root: Path) -> None:
        self.root, self.day = root, 0
        root.mkdir()
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> str:
        self.day += 1
        date = f"2026-01-{self.day:02}T00:00:00Z"
        who = {f"GIT_{role}_{what}": "a@b.c" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        environ = {
            **os.environ,
            **who,
            "GIT_AUTHOR_DATE": date,
            "GIT_COMMITTER_DATE": date,
            "GIT_CONFIG_GLOBAL": "/dev/null",
        }
        command = ["git", "-C", str(self.root), *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True, env=environ).stdout.strip()

    def commit(self, **programs: dict[str, Run] | None) -> str:
        for name, outcomes in programs.items():
            path = self.root / "evidence" / "topic" / f"{name}.json"
            path.parent.mkdir(parents=True, exist_ok=True)
            if outcomes is None:
                path.unlink()
            else:
                runs = [{"runtimes": [runtime], **outcome} for runtime, outcome in outcomes.items()]
                path.write_text(json.dumps({"recorded_with": {"day": self.day}, "runs": runs}))
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "x")
        return self.git("rev-parse", "HEAD")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "repository")


def said(element: ElementTree.Element, path: str) -> str:
    """The text of an element, which must exist and not be empty."""
    text = element.findtext(path)
    assert text, path
    assert text.strip(), path
    return text


def check_atom(text: str) -> list[ElementTree.Element]:
    """Checks the rules of RFC 4287 that apply to this feed; returns its entries."""
    root = ElementTree.fromstring(text)
    assert root.tag == f"{ATOM}feed"
    entries = root.findall(f"{ATOM}entry")
    for element in (root, *entries):
        for name in ("title", "id", "updated"):
            assert len(element.findall(f"{ATOM}{name}")) == 1
        assert said(element, f"{ATOM}title")
        assert urlsplit(said(element, f"{ATOM}id")).scheme == "https"
        when = said(element, f"{ATOM}updated")
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", when)
        datetime.fromisoformat(when)
        links = [(link.get("rel"), link.get("type"), link.get("hreflang")) for link in element.findall(f"{ATOM}link")]
        assert len(links) == len(set(links)), "two alternates of one type"
        assert all(urlsplit(link.get("href")).scheme == "https" for link in element.findall(f"{ATOM}link"))
    [own] = [link for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"]
    assert own.get("href") == said(root, f"{ATOM}id")
    assert said(root, f"{ATOM}author/{ATOM}name")
    known = {"title", "subtitle", "id", "updated", "link", "author", "entry", "content"}
    assert {element.tag.removeprefix(ATOM) for element in (*root, *(e for entry in entries for e in entry))} <= known
    ids = [said(entry, f"{ATOM}id") for entry in entries]
    assert len(ids) == len(set(ids))
    for entry in entries:
        [content] = entry.findall(f"{ATOM}content")
        assert content.get("type") == "html"
        ElementTree.fromstring(f"<div>{content.text}</div>")  # what a reader is to show is well-formed, too
    return entries


def test_the_real_feed_is_valid() -> None:
    entries = check_atom(dict(feed.files(Project(ROOT)))["feed.xml"])
    assert len(entries) == len(releases(ROOT))


def test_each_commit_that_changes_an_outcome_is_an_entry(repository: Repository) -> None:
    first = repository.commit(a={"tf1.15": RAN, "tf2.0": RAN}, b={"tf1.15": RAN})
    second = repository.commit(a={"tf1.15": RAN, "tf2.0": FAILED, "tf2.1": RAN})
    repository.commit()  # changes nothing
    repository.commit(a={"tf1.15": RAN, "tf2.0": FAILED, "tf2.1": RAN})  # another day, the same outcomes
    third = repository.commit(b=None)
    found = releases(repository.root)
    assert [release.commit for release in found] == [third, second, first]
    assert [(change.snippet, change.kind) for change in found[0].changes] == [("topic/b.py", "gone")]
    assert {(change.snippet, change.kind) for change in found[2].changes} == {
        ("topic/a.py", "new"),
        ("topic/b.py", "new"),
    }
    [change] = found[1].changes
    ran, failed = Outcome.from_json(RAN), Outcome.from_json(FAILED)
    assert set(change.runtimes) == {("tf2.0", ran, failed), ("tf2.1", None, ran)}
    entries = check_atom(feed.feed(Project(ROOT), found))
    assert [said(entry, f"{ATOM}title") for entry in entries] == [
        "Programs: 1 no longer shown",
        "Programs: 1 changed",
        "Programs: 2 new",
    ]
    content = said(entries[1], f"{ATOM}content")
    assert "on tf2.0 raised ImportError: no &lt;contrib&gt;, where it was: runs" in content
    assert "on tf2.1 recorded for the first time, runs" in content


def test_other_files_under_evidence_are_ignored(repository: Repository) -> None:
    path = repository.root / "evidence" / "topic" / "a.first.json"
    path.parent.mkdir(parents=True)
    path.write_text('{"runtime": "tf2.12"}')
    repository.commit()
    path.write_text("not even JSON")
    repository.commit()
    assert releases(repository.root) == ()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("notes.txt", b"no JSON"),
        ("caf\u00e9.json", b"{}"),
        ("two\nlines.json", b"{}"),
        ("latin.json", "caf\u00e9".encode("latin-1")),
        ("list.json", b"[1]"),
        ("none.json", b"null"),
        ("half.json", b'{"runs": [{"runtimes": ["tf2.0"]}]}'),
        ("number.json", b'{"runs": [{"runtimes": ["tf2.0"], "outcome": 1, "error": 2, "stdout": 3, "warnings": [4]}]}'),
    ],
)
def test_no_file_breaks_the_history(name: str, text: bytes, repository: Repository) -> None:
    repository.commit(a={"tf1.15": RAN})
    for content in (text, text + b"\n", RECORD):  # the last is a record whatever its name is
        path = repository.root / "evidence" / "topic" / name
        path.write_bytes(content)
        commit = repository.commit()
    found = releases(repository.root)
    assert {change.snippet for release in found for change in release.changes} == {
        "topic/a.py",
        *([f"topic/{name.removesuffix('.json')}.py"] if name.endswith(".json") else []),
    }
    assert (found[0].commit == commit) == name.endswith(".json")
    check_atom(feed.feed(Project(ROOT), releases(repository.root)))


def test_a_moved_program_is_neither_removed_nor_new(repository: Repository) -> None:
    def move(old: str, new: str) -> None:
        """Moves a record, and maps each former path to the new one."""
        (repository.root / f"evidence/{new}.json").parent.mkdir(exist_ok=True)
        repository.git("mv", f"evidence/{old}.json", f"evidence/{new}.json")
        former[:] = [*((path, new if now == old else now) for path, now in former), (old, new)]
        listed = "".join(f'"{path}.py" = "{now}.py"\n' for path, now in former)
        (repository.root / "snippets").mkdir(exist_ok=True)
        (repository.root / "snippets" / "moved.toml").write_text(listed)

    former: list[tuple[str, str]] = []
    first = repository.commit(a={"tf1.15": RAN}, b={"tf1.15": RAN})
    move("topic/a", "page/a")
    repository.commit()
    move("topic/b", "page/b")
    failed = json.loads(RECORD)
    failed["runs"][0].update(FAILED)
    (repository.root / "evidence" / "page" / "b.json").write_text(json.dumps(failed))
    second = repository.commit()
    move("page/a", "other/a")
    repository.commit()
    found = releases(repository.root)
    assert [release.commit for release in found] == [second, first]
    [change] = found[0].changes
    assert (change.snippet, change.kind) == ("page/b.py", "changed")
    assert change.runtimes == (("tf1.15", Outcome.from_json(RAN), Outcome.from_json(FAILED)),)
    assert {change.snippet for change in found[1].changes} == {"other/a.py", "page/b.py"}


def test_a_merge_is_one_entry(repository: Repository) -> None:
    repository.commit(a={"tf1.15": RAN})
    repository.git("checkout", "--quiet", "-b", "side")
    repository.commit(a={"tf1.15": FAILED})
    repository.commit(b={"tf1.15": RAN})
    repository.git("checkout", "--quiet", "main")
    repository.commit()
    repository.git("merge", "--quiet", "--no-ff", "--message", "merged", "side")
    found = releases(repository.root)
    assert [len(release.changes) for release in found] == [2, 1]
    assert found[0].commit == repository.git("rev-parse", "HEAD")


def test_a_shallow_clone_omits_the_oldest_commit(repository: Repository, tmp_path: Path) -> None:
    repository.commit(a={"tf1.15": RAN})
    repository.commit(a={"tf1.15": FAILED})
    repository.commit(a={"tf1.15": RAN})
    for depth, entries in ((1, 0), (2, 1)):
        clone = tmp_path / f"depth-{depth}"
        repository.git("clone", "--quiet", f"--depth={depth}", f"file://{repository.root}", str(clone))
        assert len(releases(clone)) == entries


def test_without_git_the_feed_is_valid_and_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert releases(tmp_path) == ()
    assert check_atom(feed.feed(Project(ROOT), ())) == []
    monkeypatch.setenv("PATH", str(tmp_path))
    assert releases(tmp_path) == ()
