"""Whether what was recorded is about the use itself: an error says so if it names it, a silent change cannot."""

from __future__ import annotations

import ast
import re

from keras_check.judge import Judged

OWN = {"name", "argument", "arguments", "required", "member"}  # these come from what the target has, not from programs
WORD = re.compile(r"[A-Za-z_]\w*")
MODULE = re.compile(r"No module named '(?P<module>[\w.]+)'")
ARGUMENT = re.compile(r"\((?P<name>!?#?\w+)(?:=(?P<value>.*))?\)\Z")
SAYS_LITTLE = re.compile(r"\w+(: *)?\Z")  # such as NotImplementedError


def is_sure(one: Judged) -> bool:
    if one.rule in OWN or one.verdict == "unsure":
        return True
    key = one.name
    if one.verdict == "differs":
        return not _is_any_value(key)
    if SAYS_LITTLE.match(one.message):
        return True
    if key[0] == "@":
        return _lacks_module(key[1:], one.message)
    return _word(key) in WORD.findall(one.message) and not (_is_any_value(key) and not _quotes_value(key, one.message))


def _lacks_module(module: str, message: str) -> bool:
    """That another module of the same package is missing says nothing of this one."""
    found = MODULE.search(message)
    if found is None:
        return True
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
