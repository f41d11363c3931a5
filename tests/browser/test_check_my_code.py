"""The page "Check my code": the checker in the browser, on what a reader pastes, drops or chooses."""

from __future__ import annotations

import io
import itertools
import json
import re
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from faults import Opened, Scheme, opened, pale, violations, wider
from keras_check.contents import Content
from keras_check.examining import Examiner
from keras_check.knowledge import Knowledge, load
from keras_check.pins import Pins
from patient import Patient
from playwright.sync_api import FilePayload, Locator, Page, expect
from seen import attribute
from serving import Server

ROOT = Path(__file__).parents[2]
GOES_WRONG = "import tensorflow as tf\n\nx = tf.log(1.0)\n"
COLD, LOADED = 5, 1  # seconds to the first finding of pasted code on a machine with nothing else to do
LINES, MOST_SECONDS = 50_000, 30
BUSY = 4  # times as long may it take while other tests run
BAD_NAME = "<img src=x onerror=alert(1)>.py"
HOSTILE = 'import tensorflow as tf\ntf.log("<img src=x onerror=alert(2)>")\n'
DROP = """async ([form, code]) => {
  const dropped = new DataTransfer();
  dropped.items.add(new File([code], "dropped.py"));
  const event = kind => new DragEvent(kind, {bubbles: true, cancelable: true, dataTransfer: dropped});
  const over = event("dragover");
  document.querySelector(form).dispatchEvent(over);
  document.querySelector(form).dispatchEvent(event("drop"));
  return over.defaultPrevented;
}"""


@pytest.fixture(scope="module")
def this(browser: Patient, address: str) -> Iterator[Opened]:
    """The page with the checker loaded."""
    with opened(browser) as this:
        visit(this.page, address)
        check(this.page, GOES_WRONG)
        yield this
        assert not this.to_other_hosts(urlsplit(address).netloc)


@pytest.fixture
def page(this: Opened) -> Page:
    this.page.click(".vk-check [type=reset]")
    return this.page


def visit(page: Page, address: str) -> None:
    page.goto(f"{address}/check-my-code/")
    page.wait_for_selector("form.vk-check:not([hidden])")


def check(page: Page, code: str = "", *, wait: bool = True) -> float:
    """The seconds until the first finding, or until all is done."""
    if code:
        page.fill("#vk-code", code)
    start = time.monotonic()
    page.click(".vk-check .vk-main")
    page.wait_for_selector(
        ".vk-checked:not([hidden]) .vk-finding" if code and wait else "form.vk-check[aria-busy=false]"
    )
    seconds = time.monotonic() - start
    page.wait_for_selector("form.vk-check[aria-busy=false]")
    return seconds


def program_with(*verdicts: str) -> str:
    """One of ours of which the checker says these things, and nothing else."""
    examiner = Examiner(Knowledge(load(), load()["newest"]), Pins(load(), load()["newest"]))
    for program in sorted((ROOT / "snippets").rglob("*.py")):
        found = examiner.examine(Content(program.name, program.read_bytes())).findings
        if {one.verdict for one, _ in found} == set(verdicts):
            return program.read_text()
    pytest.fail(f"no program has findings that say {verdicts}")


def choose(page: Page, *files: tuple[str, str | bytes]) -> None:
    payloads = [FilePayload(name=name, mimeType="", buffer=as_bytes(content)) for name, content in files]
    page.set_input_files(".vk-check [name=files]", payloads)
    page.wait_for_selector(".vk-chosen:not([hidden])")


def as_bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def archive(**files: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as zipped:
        for name, content in files.items():
            zipped.writestr(name, content)
    return made.getvalue()


def paths(page: Page) -> list[str]:
    return page.locator(".vk-checked-files h3").all_text_contents()


def problems(page: Page) -> str:
    return "\n".join(page.locator(".vk-found > details li").all_text_contents())


def heavy(server: Server) -> list[str]:
    return [path for path, _ in server.sent if path.startswith("/assets/check/") and not path.endswith("files.json")]


def in_words(page: Page) -> str:
    return page.inner_text(".vk-checked-said")


# Speed


def test_the_first_finding_comes_soon_and_nothing_is_loaded_before_it_is_asked_for(
    browser: Patient, server: Server, address: str, record_property: Callable[[str, object], None]
) -> None:
    with opened(browser) as this:
        server.sent.clear()
        visit(this.page, address)
        this.page.wait_for_load_state("networkidle")
        assert not heavy(server)
        said = this.page.inner_text(".vk-size")
        cold = check(this.page, GOES_WRONG)
        loaded = check(this.page, f"{GOES_WRONG}y = tf.Session()\n")
        assert len(heavy(server)) == len(set(heavy(server))) == 5
        assert (
            abs(sum(size for path, size in server.sent if path in heavy(server)) / 1e6 - float(said.split()[0])) < 0.2
        )
        server.sent.clear()
        again = this.page.context.new_page()
        visit(again, address)
        cached = check(again, GOES_WRONG)
        assert not heavy(server), "a second visit loads nothing"
        assert not this.errors
        assert not this.to_other_hosts(urlsplit(address).netloc)
    for name, seconds in {"cold": cold, "loaded": loaded, "cached": cached}.items():
        record_property(name, f"{seconds:.2f} s")
    print(f"first finding: {cold:.2f} s cold, {cached:.2f} s from the cache, {loaded:.2f} s when loaded; {said}")
    assert cold < BUSY * COLD
    assert cached < BUSY * COLD
    assert loaded < BUSY * LOADED


def test_a_large_project_is_checked_in_time(page: Page, tmp_path: Path) -> None:
    folder, lines = tmp_path / "large", 0
    folder.mkdir()
    programs = itertools.cycle(program.read_text() for program in sorted((ROOT / "snippets").rglob("*.py")))
    while lines < LINES:
        program = next(programs)
        (folder / f"program{lines}.py").write_text(program)
        lines += program.count("\n") + 1
    page.set_input_files(".vk-check [name=folder]", folder)
    seconds = check(page)
    print(f"{lines / seconds:,.0f} lines a second in {len(list(folder.iterdir())):,} files")
    [read] = re.findall(r"files with ([\d,]+) lines", in_words(page))
    assert int(read.replace(",", "")) > 0.99 * LINES, "some programs are no Python that can be read"
    assert seconds < BUSY * MOST_SECONDS
    assert page.locator(".vk-code").count() <= 6, "what is closed is not drawn"


# What is shown


def test_a_finding_stands_under_its_line_with_what_to_write(page: Page, address: str) -> None:
    check(page, GOES_WRONG)
    line = page.locator(".vk-code li.vk-hit")
    assert line.locator(".vk-no").text_content() == "3"
    assert line.locator("mark").text_content() == "tf.log"
    finding = line.locator(".vk-finding")
    assert "tf.log is not in tf2.21" in finding.inner_text()
    assert "Write tf.math.log" in finding.inner_text()
    assert finding.locator(".vk-sign").text_content() == "✗"
    link = finding.get_by_role("link")
    assert attribute(link, "href") == f"{address}/errors/tensorflow1-names/math/"
    assert attribute(link, "target") == "_blank", "else the findings would be gone"
    other = page.context.new_page()
    other.goto(attribute(link, "href"))
    assert other.locator("#math").count() == 1
    other.close()


def test_verdicts_are_counted_and_can_be_left_out(page: Page) -> None:
    check(page, program_with("raises", "differs"))
    boxes = page.locator(".vk-kinds label")
    assert [box.inner_text().split()[0] for box in boxes.all()] == ["✗", "≠"]
    every = page.locator(".vk-finding").count()
    silent = page.get_by_label("does something else, silently")
    silent.uncheck()
    assert page.locator(".vk-finding.vk-differs").count() == 0
    assert 0 < page.locator(".vk-finding").count() < every
    page.get_by_label("raises").uncheck()
    expect(page.locator(".vk-checked-file").first).to_be_hidden()
    silent.check()
    assert page.locator(".vk-finding.vk-differs").count() > 0


def test_the_version_can_be_chosen_and_the_reader_s_own_comes_first(browser: Patient, address: str, page: Page) -> None:
    page.select_option("[name=to]", "tf1.15")
    check(page, GOES_WRONG, wait=False)
    assert in_words(page).startswith("Nothing found for tf1.15")
    known = json.loads((ROOT / "checker" / "keras_check" / "knowledge.json").read_text())["runtimes"]
    for name in ("to", "from"):
        offered = page.eval_on_selector_all(f"[name={name}] option", "all => all.map(one => one.value)")
        assert len(offered) > 10
        assert set(filter(None, offered)) <= set(known)
    with opened(browser) as mine:
        mine.page.goto(f"{address}/guides/optimizers/?version=tf2.16")
        visit(mine.page, address)
        assert mine.page.input_value("[name=to]") == "tf2.16"


def test_what_is_hidden_of_a_long_file_can_be_shown(page: Page) -> None:
    check(page, "import tensorflow as tf\n" + "x = 1\n" * 1000 + "tf.log(1)\n")
    before = page.locator(".vk-code li").count()
    assert before < 20
    page.get_by_role("button", name="Show lines 1 to 999").click()
    assert page.locator(".vk-code li").count() == before + 400
    assert page.evaluate("document.activeElement.textContent") == "1import tensorflow as tf"


def test_the_report_can_be_taken_away(page: Page) -> None:
    check(page, GOES_WRONG)
    reports = {}
    for form in ("JSON", "HTML"):
        with page.expect_download() as download:
            page.locator(".vk-reports").get_by_role("button", name=form).click()
        assert download.value.suggested_filename == f"keras-check.{form.lower()}"
        reports[form] = download.value.path().read_text()
    [finding] = json.loads(reports["JSON"])["findings"]
    named = ["path", "line", "column", "rule", "name", "verdict", "message", "instead", "fixable", "url"]
    assert [key for key in finding if key in named] == named
    assert (finding["line"], finding["name"], finding["verdict"]) == (3, "tf.log", "raises")
    assert json.loads(reports["JSON"])["summary"]["lines"] == 4
    assert "tf.math.log" in reports["HTML"]


# What is read


def test_notebooks_archives_and_many_files_are_read(page: Page) -> None:
    cells = [
        {"cell_type": "markdown", "source": ["# Title"]},
        {"cell_type": "code", "source": ["%pip list\n", "x = 1"]},
    ]
    cells.append({"cell_type": "code", "source": "import tensorflow as tf\nx = tf.log(1)"})
    notebook = json.dumps({"nbformat": 4, "cells": cells})
    members = {"repo/a.py": GOES_WRONG, "../../b.py": GOES_WRONG, "repo/c.txt": "no code"}
    choose(page, ("n.ipynb", notebook), ("code.zip", archive(**members)), ("z.py", GOES_WRONG))
    check(page)
    assert paths(page) == ["code.zip/repo/a.py", "n.ipynb", "z.py"]
    assert page.locator(".vk-cell").text_content() == "Cell 3"
    assert page.locator(".vk-checked-file", has_text="n.ipynb").locator(".vk-hit .vk-no").text_content() == "2"
    assert "code.zip/../../b.py leads out of the archive" in problems(page)


def test_of_a_folder_the_project_s_own_code_is_read(page: Page, tmp_path: Path) -> None:
    for name in ("project/model.py", "project/.git/hook.py", "project/node_modules/m.py", "project/notes.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(GOES_WRONG)
    (tmp_path / "project" / "requirements.txt").write_text("tensorflow==1.15\n")
    page.set_input_files(".vk-check [name=folder]", tmp_path / "project")
    check(page)
    assert paths(page) == ["project/model.py", "project/requirements.txt"]
    assert "Read as code for tf1.15, the nearest to requirements.txt:1" in in_words(page)


def test_files_can_be_dropped(page: Page) -> None:
    assert page.evaluate(DROP, ["form.vk-check", GOES_WRONG])
    page.wait_for_selector("text=Chosen: dropped.py.")
    check(page)
    assert paths(page) == ["dropped.py"]


def test_what_cannot_be_read_is_said_and_the_rest_is_checked(page: Page) -> None:
    nested = "x = " + "(" * 20_000 + ")" * 20_000
    large = b"#" * 10_000_001
    files: list[tuple[str, str | bytes]] = [("a.py", GOES_WRONG), ("binary.py", b"\0" * 99), ("deep.py", nested)]
    choose(
        page,
        *files,
        ("bad.ipynb", "{"),
        ("bad.zip", "no"),
        ("large.py", large),
        ("py2.py", 'import deep\nprint "tf"\n'),
        ("z.py", GOES_WRONG),
    )
    check(page)
    assert paths(page) == ["a.py", "py2.py", "z.py"]
    assert in_words(page).startswith("3 findings for tf2.21 in 3 of 3 files")
    for said in (
        "binary.py is a binary file",
        "deep.py is nested too deeply",
        "bad.ipynb is no notebook",
        "bad.zip is no zip",
    ):
        assert said in problems(page)
    assert "large.py is larger than 10 MB" in problems(page)
    with page.expect_download() as download:
        page.locator(".vk-reports").get_by_role("button", name="JSON").click()
    report = json.loads(download.value.path().read_text())
    assert [one["path"] for one in report["findings"]] == ["a.py", "py2.py", "z.py"], (
        "also after Python had to start anew"
    )
    assert len(report["problems"]) == report["summary"]["problems"] == 5


def test_an_error_of_the_checker_is_about_one_file(browser: Patient, address: str, site: Path) -> None:
    faulty, before = io.BytesIO(), "    def examine(self, one: Content) -> Examined:\n"
    [engine] = (site / "assets" / "check").glob("keras_check-*.zip")
    with zipfile.ZipFile(engine) as good, zipfile.ZipFile(faulty, "w") as bad:
        for name in good.namelist():
            text = good.read(name).decode()
            assert before in text or name != "keras_check/examining.py"
            bad.writestr(
                name, text.replace(before, before + "        if one.name == 'b.py': raise ValueError('a fault')\n")
            )
    with opened(browser) as this:
        this.page.route("**/keras_check-*.zip", lambda route: route.fulfill(body=faulty.getvalue()))
        visit(this.page, address)
        choose(this.page, *((f"{name}.py", GOES_WRONG) for name in "abc"))
        check(this.page)
        assert paths(this.page) == ["a.py", "c.py"]
        assert "b.py could not be checked, which is an error of the checker: ValueError: a fault" in problems(this.page)


def test_nothing_of_the_reader_s_becomes_html(page: Page) -> None:
    page.evaluate("void (globalThis.alert = () => { throw new Error('it was run') })")
    choose(page, (BAD_NAME, HOSTILE), ("code.zip", archive(**{BAD_NAME: HOSTILE})))
    check(page)
    assert page.locator(".vk-checked-files h3").first.text_content() == BAD_NAME
    assert page.locator(".vk-check img, .vk-checked img").count() == 0


def test_nothing_to_check_is_said(page: Page) -> None:
    page.click(".vk-check .vk-main")
    page.wait_for_selector("text=There is nothing to check yet")
    assert page.evaluate("document.activeElement.id") == "vk-code"


def test_a_check_can_be_stopped(browser: Patient, address: str) -> None:
    with opened(browser) as this:
        visit(this.page, address)
        this.page.fill("#vk-code", GOES_WRONG)
        this.page.click(".vk-check .vk-main")
        this.page.get_by_role("button", name="Stop").click()
        this.page.wait_for_selector("text=Stopped.")
        assert not this.page.is_visible(".vk-checked")
        check(this.page)
        assert this.page.locator(".vk-finding").count() == 1


# Without what it needs


def instead(page: Page) -> Locator:
    """The words that lead to the command line."""
    assert not page.is_visible("form.vk-check")
    return page.get_by_role("link", name="yourself")


def test_without_javascript_the_page_says_what_to_run(browser: Patient, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/check-my-code/")
    assert attribute(instead(page), "href") == "#on-the-command-line"
    assert "keras-check PATH" in page.inner_text(".md-content")
    context.close()


def test_without_webassembly_the_page_says_what_to_run(browser: Patient, address: str) -> None:
    with opened(browser) as this:
        this.page.add_init_script("delete globalThis.WebAssembly")
        this.page.goto(f"{address}/check-my-code/")
        this.page.wait_for_selector("text=This check needs WebAssembly")
        instead(this.page)


def test_a_site_without_the_checker_says_so(browser: Patient, address: str) -> None:
    with opened(browser) as this:
        this.page.route("**/assets/check/files.json", lambda route: route.fulfill(json={"absent": "no package index"}))
        this.page.goto(f"{address}/check-my-code/")
        this.page.wait_for_selector("text=This site was built without the checker")
        instead(this.page)


def test_a_file_that_does_not_load_is_said(browser: Patient, address: str) -> None:
    with opened(browser) as this:
        this.page.route("**/pyodide.asm.wasm", lambda route: route.abort())
        visit(this.page, address)
        this.page.fill("#vk-code", GOES_WRONG)
        this.page.click(".vk-check .vk-main")
        this.page.wait_for_selector("text=The check failed:")
        this.page.unroute("**/pyodide.asm.wasm")
        check(this.page)
        assert this.page.locator(".vk-finding").count() == 1


# For everybody


@pytest.mark.parametrize(("width", "scheme", "other"), [(1280, "light", "slate"), (360, "dark", "default")])
def test_findings_are_accessible(browser: Patient, address: str, width: int, scheme: Scheme, other: str) -> None:
    with opened(browser, width, scheme) as this:
        visit(this.page, address)
        long = GOES_WRONG + "x = 1\n" * 300 + "tf.Session()\n"
        silent = program_with("raises", "differs", "unsure")
        choose(this.page, ("long.py", long), ("silent.py", silent), ("bad.ipynb", "{"))
        check(this.page)
        this.page.locator(".vk-found summary").last.click()
        assert violations(this.page) + pale(this.page, other) == []
        assert wider(this.page) == []


def test_it_works_by_keyboard(browser: Patient, address: str) -> None:
    with opened(browser) as this:
        page = this.page
        visit(page, address)
        page.focus("#vk-code")
        page.keyboard.insert_text("import keras\nmodel = keras.models.Sequential()\nmodel.fit(1, nb_epoch=2)\n")
        for _ in range(20):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.textContent") == "Check":
                break
        page.keyboard.press("Enter")
        page.wait_for_selector("[role=status]:has-text('Loading Python')")
        page.wait_for_function("document.activeElement.id === 'findings'")
        assert page.evaluate("document.activeElement.getBoundingClientRect().top") < 200, "with the findings in sight"
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.name") == "raises"
        page.keyboard.press("Space")
        assert page.locator(".vk-finding.vk-raised").count() == 0
