"""The box for tracebacks, with errors that people posted, and the scripts that the site ships."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest

CASES = json.loads((Path(__file__).parents[1] / "data/pasted.json").read_text())
TYPED = re.compile(r"^(?:[\w.]+(?:Error|Exception|Warning): |WARNING:(?:\w+:)?)")
ASK = """async ([times, texts]) => {
  const { Answers } = await import("/assets/answer.js");
  window.made ??= {};
  const index = async () => {
    const data = await (await fetch("/errors.json")).json();
    return times === 1 ? data : many(data);
  };
  const answers = (window.made[times] ??= new Answers(await index()));
  return texts.map((text) => {
    const start = performance.now();
    const { kind, found } = answers.to(text);
    return { kind, page: found[0]?.page, heading: found[0]?.heading, found: found.length, ms: performance.now() - start };
  });

  function many(data) {
    const grown = structuredClone(data);
    const other = (text, copy) =>
      text.replace(/\\b[a-z]\\w*[a-z]_[a-z]\\w*\\b|\\b[A-Z][a-z]+[A-Z]\\w*\\b/g, (name) => `${name}Of${copy}`);
    for (let copy = 1; copy < times; copy++) {
      const [pages, sections] = [grown.pages.length, grown.sections.length];
      for (const [url, title, said] of data.pages)
        grown.pages.push([`copy-${copy}/${url}`, other(title, copy), other(said, copy)]);
      for (const [page, anchor, title, level, prose] of data.sections)
        grown.sections.push([page + pages, anchor, other(title, copy), level, other(prose, copy)]);
      for (const [text, own, places] of data.messages)
        grown.messages.push([other(text, copy), own, places.map(([section, ...rest]) => [section + sections, ...rest])]);
    }
    return grown;
  }
}"""


def as_posted(text: str) -> str:
    return text


def without_its_type(text: str) -> str:
    return TYPED.sub("", text)


def in_a_traceback(text: str) -> str:
    if not re.match(r"[\w.]+(?:Error|Exception): ", text):
        text = f"ValueError: {text}"
    return f"""INFO:root:starting
Traceback (most recent call last):
  File "/home/jo/code/cache.py", line 12, in lookup
    return TABLE[key]
           ~~~~~^^^^^
KeyError: 'conv_stem'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "C:\\Users\\jo\\train.py", line 88, in <module>
    main(sys.argv[1:])
  File "C:\\Users\\jo\\train.py", line 52, in main
    history = build_and_fit(parse(args), epochs=30)
  File "/opt/conda/lib/python3.10/site-packages/keras/utils/traceback_utils.py", line 70, in error_handler
    raise e.with_traceback(filtered_tb) from None
{text}
"""


def logged(text: str) -> str:
    return "\n".join(f"2024-05-02 10:11:12,345 ERROR trainer: {line}" for line in text.splitlines())


def with_other_names(text: str) -> str:
    """Other layers, numbers, addresses and quotes."""
    text = re.sub(r"\b(dense|conv2d|lstm|gru|rnn|fc1|conv_maxpool)(?=_\d|/)", "stage_four", text)
    text = re.sub(r"\b(PixelSoftmax|DataGenerator|CustomLoss|attention_loss)\b", "GatedFusion", text)
    text = re.sub(r"0x[0-9a-fA-F]+", "0x7fdeadbeef10", text)
    text = re.sub(r"(?<![\w.])\d+(?![\w.])", lambda number: str(int(number[0]) + 7), text)
    return text.replace("`", "'").replace("'", "’")


@pytest.fixture(scope="module")
def page(browser, address):
    page = browser.new_page()
    page.goto(f"{address}/traceback/")
    yield page
    page.close()


def misses(page, cases: list[dict], change=as_posted, times: int = 1) -> list[str]:
    """`times` is how often the index stands in the index, with other names."""
    answers = page.evaluate(ASK, [times, [change(case["text"]) for case in cases]])
    return [
        f"{case['text'][:90]!r}: {answer['kind']} {answer['page']}#{answer['heading']}, right is {case['pages']}"
        for case, answer in zip(cases, answers, strict=True)
        if answer["page"] not in case["pages"]
    ]


@pytest.mark.parametrize("change", [as_posted, without_its_type, in_a_traceback, logged, with_other_names])
def test_the_right_page_comes_first(page, change):
    cases = CASES["messages"]
    missed = misses(page, cases, change)
    right = 1 - len(missed) / len(cases)
    print(f"\n{change.__name__}: {right:.1%} of {len(cases)}", *missed, sep="\n  ")
    assert right >= 0.95


def test_what_is_described_in_words_finds_a_guide(page):
    cases = CASES["descriptions"]
    missed = misses(page, cases)
    right = 1 - len(missed) / len(cases)
    print(f"\nin words: {right:.1%} of {len(cases)}", *missed, sep="\n  ")
    assert right >= 0.75


@pytest.mark.parametrize("change", [as_posted, in_a_traceback])
def test_other_software_s_errors_find_nothing(page, change):
    texts = [
        text for text in CASES["unrelated"] if change is as_posted or re.match(r"[\w.]+(?:Error|Exception): ", text)
    ]
    answers = page.evaluate(ASK, [1, [change(text) for text in texts]])
    wrong = [f"{text[:80]!r}: {a['page']}#{a['heading']}" for text, a in zip(texts, answers, strict=True) if a["found"]]
    assert not wrong, "\n".join(wrong)


def test_ten_times_the_pages_answer_as_well_and_soon(page):
    cases = CASES["messages"]
    missed = misses(page, cases, times=10)
    right = 1 - len(missed) / len(cases)
    answers = page.evaluate(ASK, [10, [in_a_traceback(case["text"]) for case in cases]])
    times = sorted(answer["ms"] for answer in answers)
    print(
        f"\nten times the index: {right:.1%}, median {times[len(times) // 2]:.1f} ms, slowest {times[-1]:.1f} ms",
        *missed,
        sep="\n  ",
    )
    assert right >= 0.93
    assert times[len(times) // 2] < 100


def test_the_index_is_small_and_every_place_in_it_exists(site):
    text = (site / "errors.json").read_bytes()
    assert len(gzip.compress(text)) < 150_000
    index = json.loads(text)
    html = {url: (site / url / "index.html").read_text() for url, *_ in index["pages"]}
    for page, anchor, title, *_ in index["sections"]:
        assert f'id="{anchor}"' in html[index["pages"][page][0]], (title, anchor)
    for text, _, places in index["messages"]:
        for section, anchor, group in places:
            url = index["pages"][index["sections"][section][0]][0]
            assert f'id="{anchor}"' in html[url], (text[:60], url, anchor)
            assert index["groups"][group]


def test_the_box_answers_with_links_that_lead_somewhere(page, address):
    page.fill(
        "#vk-paste", in_a_traceback("ValueError: Unknown layer: 'MyAttention'. Please ensure you are using a scope")
    )
    page.wait_for_selector(".vk-answers a")
    links = page.eval_on_selector_all(".vk-answers a", "links => links.map((link) => link.href)")
    assert links[0] == f"{address}/guides/custom-layers/#unknown-layer"
    for link in links:
        page.goto(link)
        assert page.locator(f"[id='{link.partition('#')[2]}']").count() == 1, link
    page.goto(f"{address}/traceback/")


def test_nothing_is_said_plainly(page):
    page.fill("#vk-paste", "KeyError: 'price'")
    page.wait_for_selector(".vk-nothing")
    assert "Nothing recorded" in page.inner_text(".vk-result")


def test_the_box_works_by_keyboard_and_sends_nothing(browser, address):
    page = browser.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url + (request.post_data or "")))
    page.goto(f"{address}/")
    page.wait_for_selector("form.vk-paste:not([hidden])")
    page.focus("#vk-paste")
    page.keyboard.type("secret_project module 'keras.backend' has no attribute 'image_dim_ordering'")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(".vk-answers a")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.vk-answers') !== null")
    page.keyboard.press("Enter")
    page.wait_for_url("**/guides/backend-functions/**")
    assert not [url for url in asked if "secret_project" in url or not url.startswith(address)]
    page.go_back()
    page.wait_for_selector(".vk-answers a")  # the text is still there, and so is the answer
    page.close()


def test_the_reader_s_version_is_said_first(browser, address):
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}/guides/optimizers/?version=tf2.18")
    page.goto(f"{address}/traceback/")
    page.fill("#vk-paste", "ValueError: Argument(s) not recognized: {'lr': 0.001}")
    page.wait_for_selector(".vk-where")
    assert (
        page.locator(".vk-where")
        .first.inner_text()
        .startswith("recorded on your version, TensorFlow 2.18, Keras 3.9; also on")
    )
    page.fill("#vk-paste", "TypeError: Unexpected keyword argument passed to optimizer: learning_rate")
    page.wait_for_selector(".vk-where >> text=not in these words on your version")
    context.close()


def test_another_name_in_the_same_module_is_marked_as_such(page):
    page.fill("#vk-paste", "AttributeError: module 'tensorflow' has no attribute 'local_variables_initializer'")
    page.wait_for_selector("text=Not recorded with this name")
    assert "guides/tensorflow1-names/" in page.locator(".vk-answers a").first.get_attribute("href")


def test_the_search_leads_to_the_box(browser, address):
    page = browser.new_page()
    page.goto(f"{address}/guides/optimizers/")
    page.wait_for_selector(".vk-search-paste", state="attached")
    assert not page.is_visible(".vk-search-paste")
    page.click(".md-search__input")
    page.keyboard.type("cannot import name 'np_utils'")
    page.click(".vk-search-paste")
    page.wait_for_selector(".vk-answers a")
    assert page.url.split("?")[0] == f"{address}/traceback/"
    page.close()


def test_without_javascript_the_page_says_what_to_do(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/traceback/")
    assert not page.is_visible("form.vk-paste")
    assert "needs JavaScript" in page.inner_text(".md-content")
    context.close()
