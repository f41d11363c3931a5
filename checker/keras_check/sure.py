"""Whether what was recorded is about the use itself: an error says so if it names it, a silent change cannot."""

from __future__ import annotations

import ast
import re

WORD = re.compile(r"[A-Za-z_]\w*")
MODULE = re.compile(r"No module named '(?P<module>[\w.]+)'")
ARGUMENT = re.compile(r"\((?P<name>!?#?\w+)(?:=(?P<value>.*))?\)\Z")
FILE_NAME = re.compile(r"=<\*[.\w]*>\)\Z")
ASKS_FOR_ENDING = re.compile(r"(must end in|add either a) `\.\w+")
GIVEN_BY_NAME = re.compile(r"\([a-z]\w*=\)\Z")  # the target knows it, or the call would raise
GIVEN_BY_PLACE = re.compile(r"\(#\d+=\)\Z")
LACKING = re.compile(r"has no attribute '(?P<name>\w+)'")
DEPENDS_ON_THE_OBJECT = re.compile(r"has never been called|is out of scope|before the")
SAYS_LITTLE = re.compile(r"\w+(: *)?\Z")  # such as NotImplementedError


def is_about(key: str, error: str, *, silent: bool) -> bool:
    """Whether what came of a program can be put down to a use of it."""
    if silent:
        return _is_narrow(key) and not _is_any_value(key)
    message = error.partition("Did you mean")[0]
    if DEPENDS_ON_THE_OBJECT.search(message):
        return False
    if SAYS_LITTLE.match(message):
        return True
    lacking = LACKING.search(message)
    if lacking and lacking["name"] not in WORD.findall(key):
        return False
    if key[0] == "@":
        return _lacks_module(key[1:], message)
    if key[0] == "?" and "_" not in _word(key):
        return False  # many things have a member of this name
    if FILE_NAME.search(key):
        return bool(ASKS_FOR_ENDING.search(message))
    if GIVEN_BY_PLACE.search(key):
        return "positional" in message
    return _word(key) in WORD.findall(message) and not (_is_any_value(key) and not _quotes_value(key, message))


def _is_narrow(rule: str) -> bool:
    """What a program showed of one class says little of all that inherit from the same; a method alone does many things."""
    if "~(" in rule or rule.startswith("= ") or GIVEN_BY_NAME.search(rule):
        return False
    return rule[-1] in ")=" or "~" in rule or "(" not in rule


def _lacks_module(module: str, message: str) -> bool:
    """That another module of the same package is missing says nothing of this one."""
    found = MODULE.search(message)
    if found is None:
        return False
    path = found["module"].replace("tensorflow", "tf", 1)
    return module == path or module.startswith(path + ".")


def _word(key: str) -> str:
    """The argument or the member that a key is about; of a positional argument, what is called."""
    argument = ARGUMENT.search(key)
    if argument and argument["name"].strip("!")[0] != "#":
        return argument["name"].strip("!")
    words = WORD.findall(key[: argument.start()] if argument else key)
    return words[-1] if words else ""


def _is_any_value(key: str) -> bool:
    """A value that stands in a program by chance: a number, a list, or what a call returned."""
    argument = ARGUMENT.search(key)
    value = argument["value"] if argument else None
    if not value:
        return False
    if value[0] == "<":
        return not re.match(r"<\*?[.\w]*>\Z", value) or value[1:-1] in (
            "Div",
            "Add",
            "Sub",
            "Mult",
            "list",
            "int",
            "float",
        )
    try:
        return not isinstance(ast.literal_eval(value), (str, bool, type(None)))
    except (ValueError, SyntaxError):
        return True


def _quotes_value(key: str, message: str) -> bool:
    argument = ARGUMENT.search(key)
    return bool(argument and argument["value"] and argument["value"].strip("<>*'\"") in message)
