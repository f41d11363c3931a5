"""The readers' tasks: what is counted, on a tiny site, and that each task has a remedy on the real one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from patient import PATIENCE
from playwright.sync_api import Browser, Playwright

from gate.diagnostics import GateError
from gate.tools.tasks.landing import Pages
from gate.tools.tasks.player import Player, serving
from gate.tools.tasks.reading import TASKS, Task, pattern, tasks

OLD = "import tensorflow as tf\n\nprint(tf.log(1.0))\n"
NEW = "import numpy as np\nimport tensorflow as tf\n\nprint(tf.math.log(1.0))\n"
REMEDY = "print(tf.math.log(1.0))"
CODE = f"<code>{REMEDY.replace('log', '<span>log</span>')}</code>"
HEAD = "<!doctype html><style>* {margin: 0; font: 16px/20px monospace} header {height: 50px}</style>"
PAGES = {
    "": """<header><label id="open">search</label><input type="search" id="field"></header>
        <style>label {display: none} @media (max-width: 500px) {label {display: block} #field {display: none}}</style>
        <textarea></textarea><div id="answers"></div>
        <form action="/plan/"><select name="from"><option value="old"><option value="new"></select>
        <select name="to"><option value="old"><option value="new"></select><button>Compare</button></form>
        <script>
        const answer = (html) => setTimeout(() => { document.querySelector("#answers").innerHTML = html; }, 700);
        const links = '<ul><li><a href="/wrong/">1</a> <a href="/wrong/#more">more</a><li><a href="/below/">2</a></ul>';
        document.querySelector("textarea").oninput = (event) => answer(event.target.value === "here" ? `CODE` : links);
        document.querySelector("#open").onclick = () => { document.querySelector("#field").style.display = "block"; };
        document.querySelector("#field").oninput = () => answer('<a href="/folded/">3</a>');
        </script>""",
    "wrong": "<p>sprint(tf.math.log(1.0)) and print(tf.math.log(1.0, 2.0)) are something else",
    "below": f'<p style="position: absolute; top: 980px">{CODE}',
    "folded": f"<details><summary>Outer</summary><details><summary>Inner</summary>{CODE}</details></details>",
    "aside": f'<div style="overflow-x: auto; width: 100px"><pre>{CODE}</pre></div>',
    "under": f'<header style="position: fixed; top: 0; width: 100%; background: red"></header>'
    f'<p id="here" style="position: absolute; top: 2000px">{CODE}<p style="position: absolute; top: 5000px">end',
    "hung": '<header style="position: sticky; top: 0"><div style="position: fixed; inset: 0"></div>'
    f'<p style="position: relative">{CODE}</header><p style="position: absolute; top: 5000px">end',
    "tabs": f'<button aria-controls="after" onclick="after.hidden = false">After</button><div id="after" hidden>{CODE}</div>',
    "near": '<a href="#far">Write instead</a><p style="position: absolute; top: 9000px" id="far">' + CODE,
    "linked": '<article><a href="/wrong/">1</a> <a href="/folded/">2</a></article>',
    "plan": f"<ol><li>{CODE}</ol>",
    "nowhere": '<a href="/wrong/">1</a>',
}
REMEDIES = (pattern([REMEDY]),)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = tmp_path_factory.mktemp("tiny")
    for name, body in PAGES.items():
        (site / name).mkdir(exist_ok=True)
        head = f'<title>{name or "home"}</title><meta name="description" content="About {name}">'
        (site / name / "index.html").write_text(HEAD + head + body.replace("CODE", CODE))
    locations = "".join(f"<url><loc>https://a.site/{name}{'/' * bool(name)}</loc></url>" for name in PAGES)
    (site / "sitemap.xml").write_text(
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{locations}</urlset>'
    )
    (site / "programs" / "a").mkdir(parents=True)
    (site / "programs" / "a" / "old.py").write_text(OLD)
    (site / "programs" / "a" / "new.py").write_text(NEW)
    change = {"kind": "name", "old": "tf.log", "new": "tf.math.log"}
    pair = {
        "old": "a/old.py",
        "new": "a/new.py",
        "home": ["old"],
        "holds_on": ["new"],
        "page": "below/#it",
        "changes": [change],
    }
    (site / "replacements.json").write_text(json.dumps({"replacements": [pair]}))
    runs = [{"runtimes": ["new"], "error": "AttributeError: no log"}, {"runtimes": ["old"], "error": None}]
    runtimes = [{"id": "old", "tensorflow": "1.0"}, {"id": "new", "tensorflow": "2.0"}]
    (site / "evidence.json").write_text(
        json.dumps({"runtimes": runtimes, "snippets": [{"path": "a/old.py", "runs": runs}]})
    )
    return site


@pytest.fixture(scope="module")
def chrome(playwright: Playwright, chromium: str) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"], timeout=PATIENCE)
    yield browser
    browser.close()


@pytest.fixture(scope="module")
def player(chrome: Browser, tiny: Path) -> Iterator[Player]:
    with serving(tiny) as address:
        yield Player(chrome, address, Pages(tiny))


def counted(player: Player, task: Task, screen: str = "desktop") -> tuple[float, float, list[str]]:
    found = player.play(task, screen)
    assert found, f"{task.title} is not reached"
    shown = found[0].shown()
    assert 0 < shown["seconds"] < PATIENCE / 1000
    return shown["screens"], shown["clicks"], found[1]


def landing(page: str) -> Task:
    return Task(page, "landing", "new", page, REMEDIES)


@pytest.mark.parametrize(
    ("page", "screen", "screens", "clicks"),
    [
        ("below", "desktop", 0.3, 0),  # its end is at 998 px of 800
        ("below", "phone", 0.2, 0),
        ("folded", "desktop", 0, 2),
        ("tabs", "desktop", 0, 1),
        ("aside", "desktop", 0.1, 0),  # 23 characters of 9.6 px in 100 px: 121 px of 1280
        ("aside", "phone", 0.4, 0),
        ("near", "desktop", 0, 1),  # ten screens, or one jump
    ],
)
def test_what_a_page_takes(player: Player, page: str, screen: str, screens: float, clicks: int) -> None:
    assert counted(player, landing(page), screen)[:2] == (screens, clicks)


def test_a_link_to_it_is_a_click_and_folds_behind_it_are_more(player: Player) -> None:
    assert counted(player, landing("linked")) == (0, 3, ["/linked/", "/folded/"])


def test_each_answer_above_the_right_one_is_a_wrong_turn_there_and_back(player: Player) -> None:
    task = Task("box", "box", "new", "AttributeError: no log", REMEDIES)
    assert counted(player, task) == (0.3, 3, ["/", "/below/"])


def test_an_answer_in_place_takes_nothing(player: Player) -> None:
    assert counted(player, Task("box", "box", "new", "here", REMEDIES)) == (0, 0, ["/"])


@pytest.mark.parametrize(("screen", "clicks"), [("desktop", 3), ("phone", 4)])
def test_a_search_that_must_be_opened_takes_a_click_more(player: Player, screen: str, clicks: int) -> None:
    task = Task("search", "search", "new", "log", REMEDIES)
    assert counted(player, task, screen) == (0, clicks, ["/", "/folded/"])


def test_a_choice_is_a_click_and_what_is_chosen_already_is_none(player: Player) -> None:
    task = Task("upgrade", "upgrade", "new", "", REMEDIES, "old")
    assert counted(player, task) == (0, 2, ["/", "/plan/?from=old&to=new"])


def test_what_a_fixed_header_covers_is_not_seen(player: Player) -> None:
    task = Task("link", "link", "new", "", REMEDIES, link="under/#here")
    assert counted(player, task) == (0.1, 0, ["/under/?version=new#here"])


def test_what_hangs_out_of_a_fixed_header_covers_nothing(player: Player) -> None:
    task = Task("link", "link", "new", "", REMEDIES, link="hung/")
    assert counted(player, task) == (0, 0, ["/hung/?version=new#"])


def test_no_part_of_a_longer_name_is_a_remedy(player: Player) -> None:
    assert player.play(landing("nowhere"), "desktop") is None


def written(folder: Path, task: str) -> Path:
    path = folder / "tasks.toml"
    path.write_text(f'[[task]]\ntitle = "one"\n{task}\n')
    return path


def test_a_remedy_is_the_changed_lines_without_imports(tiny: Path, tmp_path: Path) -> None:
    path = written(tmp_path, 'from = "box"\nversion = "new"\nold = "a/old.py"\nasks = "Traceback\\n{error}"')
    assert tasks(tiny, path) == [
        Task("one", "box", "new", "Traceback\nAttributeError: no log", REMEDIES, link="below/#it")
    ]


def test_of_a_name_it_is_the_new_name(tiny: Path, tmp_path: Path) -> None:
    path = written(tmp_path, 'from = "box"\nversion = "new"\nname = "tf.log"\nasks = "tf.log"')
    assert tasks(tiny, path)[0].remedies == (pattern(["tf.math.log"]),)


def test_of_an_upgrade_it_is_the_pin_or_any_change(tiny: Path, tmp_path: Path) -> None:
    path = written(tmp_path, 'from = "upgrade"\nbefore = "old"\nversion = "new"')
    assert tasks(tiny, path)[0].remedies == (pattern(["tensorflow==2.0"]), *REMEDIES)


@pytest.mark.parametrize(
    ("task", "says"),
    [
        ('from = "bed"\nversion = "new"', "tasks.toml: one: starts from 'bed'"),
        ('from = "box"\nversion = "newer"\nold = "a/old.py"\nasks = "x"', "there is no runtime 'newer'"),
        ('from = "box"\nversion = "old"\nold = "a/old.py"\nasks = "{error}"', "'a/old.py' raises nothing on old"),
        ('from = "box"\nversion = "old"\nold = "a/old.py"\nasks = "x"', "nothing is proved on old"),
        ('from = "box"\nversion = "new"\nold = "a/old.py"', "a task lacks 'asks'"),
        ('from = "box', "is not TOML"),
    ],
)
def test_a_wrong_task_is_named_with_its_remedy(tiny: Path, tmp_path: Path, task: str, says: str) -> None:
    with pytest.raises(GateError, match=says):
        tasks(tiny, written(tmp_path, task))


def test_a_folder_that_is_no_site_is_named(tmp_path: Path) -> None:
    with pytest.raises(GateError, match=r"evidence\.json: is missing"):
        tasks(tmp_path, written(tmp_path, 'from = "box"\nversion = "new"\nold = "a/old.py"\nasks = "x"'))
    with pytest.raises(GateError, match=r"sitemap\.xml: is missing"):
        Pages(tmp_path)


def test_a_search_engine_leads_to_the_likest_title(tiny: Path) -> None:
    assert Pages(tiny).landing("what is folded, and where?").path == "folded/"


def test_every_task_has_a_remedy_on_the_site(site: Path) -> None:
    found, pages = tasks(site, TASKS), Pages(site)
    assert len(found) == 10
    for task in found:
        assert pages.with_remedy(task.remedies), task.title
