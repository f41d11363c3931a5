"""Whether what was recorded is about the use itself: an error says so if it names it, a silent change cannot."""

from __future__ import annotations

import ast
import re

from keras_check.judge import MEMBER, Judged
from keras_check.knowledge import Knowledge

OWN = {"name", "argument", "arguments", "required", "member"}  # these come from what the target has, not from programs
WORD = re.compile(r"[A-Za-z_]\w*")
MODULE = re.compile(r"No module named '(?P<module>[\w.]+)'")
ARGUMENT = re.compile(r"\((?P<name>!?#?\w+)(?:=(?P<value>.*))?\)\Z")
FILE_NAME = re.compile(r"=<\*[.\w]*>\)\Z")
ASKS_FOR_ENDING = re.compile(r"(must end in|add either a) `\.\w+")
GIVEN_BY_PLACE = re.compile(r"\(#\d+=\)\Z")
SAYS_LITTLE = re.compile(r"\w+(: *)?\Z")  # such as NotImplementedError


def is_sure(one: Judged, known: Knowledge) -> bool:
    if one.rule in OWN or one.verdict == "unsure":
        return True
    key = one.name
    if MEMBER.match(key) and known.has_member(key):
        return False  # whether it goes well depends on the object
    if one.verdict == "differs":
        return _is_narrow(one.rule) and not _is_any_value(key)
    message = one.message.partition("Did you mean")[0]
    if SAYS_LITTLE.match(message):
        return True
    if key[0] == "@":
        return _lacks_module(key[1:], one.message)
    if key[0] == "?" and one.rule[0] == "?" and "_" not in _word(key):
        return False  # many things have a member of this name
    if FILE_NAME.search(key):
        return bool(ASKS_FOR_ENDING.search(one.message))
    if GIVEN_BY_PLACE.search(key):
        return "positional" in message
    return _word(key) in WORD.findall(message) and not (_is_any_value(key) and not _quotes_value(key, message))


def _is_narrow(rule: str) -> bool:
    """What a program showed of one class says little of all that inherit from the same; a method alone does many things."""
    return "~(" not in rule and not rule.startswith("= ") and (rule[-1] in ")=" or "~" in rule or "(" not in rule)


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
