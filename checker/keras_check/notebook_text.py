"""Changes the code of a notebook's cells in its JSON, and nothing else: what stands around it stays as it is written."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

DECODER = json.JSONDecoder()
SPACE = " \t\r\n"


def with_cells(text: str, cells: Mapping[int, str]) -> str:
    """The notebook with other code in some cells, which are counted from 1."""
    root = _space(text, 1 if text.startswith("\ufeff") else 0)
    start, _ = dict(_members(text, root))["cells"]
    parts: list[str] = []
    place = 0
    for number, (begin, _) in enumerate(_elements(text, start), start=1):
        if number not in cells:
            continue
        source, end = dict(_members(text, begin))["source"]
        parts.extend((text[place:source], _written(text[source:end], cells[number], text.isascii())))
        place = end
    return "".join([*parts, text[place:]])


def _written(before: str, code: str, only_ascii: bool) -> str:
    """As a string or as a list of lines, like before; a line that stays is not written anew."""
    if before[0] != "[":
        return json.dumps(code, ensure_ascii=only_ascii)
    places = list(_elements(before, 0))
    known: dict[str, str] = {json.loads(before[start:end]): before[start:end] for start, end in places}
    lines = [known.get(line) or json.dumps(line, ensure_ascii=only_ascii) for line in code.splitlines(keepends=True)]
    if not places:
        return "[" + ", ".join(lines) + "]"
    between = before[places[0][1] : places[1][0]] if len(places) > 1 else "," + before[1 : places[0][0]]
    return before[: places[0][0]] + between.join(lines) + before[places[-1][1] :]


def _members(text: str, place: int) -> Iterator[tuple[str, tuple[int, int]]]:
    """The names of an object with the places of their values."""
    place = _space(text, place + 1)
    while text[place] != "}":
        name, place = DECODER.raw_decode(text, place)
        start = _space(text, _space(text, place) + 1)
        _, end = DECODER.raw_decode(text, start)
        yield name, (start, end)
        place = _next(text, end)


def _elements(text: str, place: int) -> Iterator[tuple[int, int]]:
    """The places of the elements of a list."""
    place = _space(text, place + 1)
    while text[place] != "]":
        _, end = DECODER.raw_decode(text, place)
        yield place, end
        place = _next(text, end)


def _next(text: str, place: int) -> int:
    """Behind the comma, if there is one."""
    place = _space(text, place)
    return _space(text, place + 1) if text[place] == "," else place


def _space(text: str, place: int) -> int:
    while text[place] in SPACE:
        place += 1
    return place
