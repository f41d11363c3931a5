"""What AutoGraph makes of installed functions, taken over from a rehearsal, so that not every child makes it anew.

AutoGraph rewrites a function that runs in a graph: it parses its source, changes it and loads it from a new file. For a whole
training loop that takes longer than most programs. What it writes depends on the function's code alone, so a child rehearses
(`watch`), and the children that follow begin with the text that was written there (`prepare`): they load it as AutoGraph does,
from a new file of their own, at the moment at which AutoGraph would have written it. Nothing runs in the worker itself.

The lines of a wrapper are mapped to those of what it wraps, which differs from one wrapper to the next with the same code: they
are moved to where AutoGraph would have mapped them.

Standard library only, valid on Python 3.6 and newer.
"""

import base64
import importlib
import marshal
import traceback
import types
import warnings
import zlib

AUTOGRAPH = "tensorflow.python.autograph"
# What this relies on, by module: the fields of its tuples and the arguments of its functions, as they are called here.
EXPECTED = {
    "pyct.origin_info": {
        "LineLocation": ("filename", "lineno"),
        "Location": ("filename", "lineno", "col_offset"),
        "OriginInfo": ("loc", "function_name", "source_code_line", "comment"),
    },
    "pyct.loader": {"load_source": ("source", "delete_on_exit")},
    "pyct.transpiler": {"_PythonFnFactory": ("self", "name", "freevars", "extra_locals")},
    "pyct.cache": {"CodeObjectCache": ()},
    "core.converter": {"ConversionOptions": ("self", "recursive", "user_requested", "internal_convert_user_code",
                                             "optional_features")},
    "utils.ag_logging": {"has_verbosity": ("level",)},
    "impl.api": {"_TRANSPILER": ()},
}  # fmt: skip


class Unexpected(Exception):
    """AutoGraph is not as it has to be for its conversions to be taken over."""


def watch(program):
    """Has AutoGraph's conversions noted from now on; returns what gives the report of them once the program has run."""
    autograph = modules()
    transpiler = autograph.api._TRANSPILER
    convert = transpiler.transform_function
    made = {}

    def noted(function, context):
        options = transpiler.get_caching_key(context)
        new = not transpiler._cache.has(function, options)
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            converted = convert(function, context)
        if new and not said and function.__code__.co_filename != program:
            made[function.__code__, _plain(options)] = (
                transpiler._cache[function][options],
                _place(autograph, function),
            )
        return converted

    transpiler.transform_function = noted

    def report():
        try:
            records = [(code, options, _record(autograph, *what)) for (code, options), what in made.items()]
            if not records:
                raise Unexpected("AutoGraph converted nothing but the program's own functions")
            return {"conversions": base64.b64encode(zlib.compress(marshal.dumps(records))).decode()}
        except Exception:
            return {"outcome": "failed", "error": traceback.format_exc()}

    return report


def prepare(text):
    """Has AutoGraph take over what was noted, in the children of this process."""
    autograph = modules()
    transpiler = autograph.api._TRANSPILER
    records = marshal.loads(zlib.decompress(base64.b64decode(text)))
    noted = {(code, options): (code.co_filename, record) for code, options, record in records}

    class Cache(autograph.cache.CodeObjectCache):
        """AutoGraph's own cache, which also has what was noted."""

        __slots__ = ()

        def has(self, function, options):
            if super().has(function, options):
                return True
            filename, record = noted.get((getattr(function, "__code__", None), _plain(options)), (None, None))
            # Where AutoGraph tells what it converts, it has to convert.
            if record is None or autograph.ag_logging.has_verbosity(1) or function.__code__.co_filename != filename:
                return False
            try:
                place = _place(autograph, function)
            except Exception:  # AutoGraph will come upon the same
                return False
            if (place is None) != (record[-1] is None):
                return False
            with transpiler._cache_lock:
                if not super().has(function, options):
                    self[function][options] = _loaded(autograph, record, place)
            return True

    cache = Cache()
    cache._cache = transpiler._cache._cache
    transpiler._cache = cache


def _place(autograph, function):
    """Where AutoGraph says that a wrapper stands: file, line, column. Of all others its code tells."""
    if not hasattr(function, "__wrapped__") and not hasattr(function, "_tf_decorator"):
        return None
    inspect = autograph.origin_info.tf_inspect
    lines, line = inspect.getsourcelines(function)
    return inspect.getsourcefile(function), line, len(lines[0]) - len(lines[0].lstrip())


def _moved(place, start, end):
    """A place in the text of what stood at `start`, as it is where that stands at `end`."""
    filename, line, column = place
    if start == end:
        return place
    if filename != start[0]:
        raise Unexpected("a line of what stands in {} is mapped to {}".format(start[0], filename))
    return end[0], line + end[1] - start[1], column + end[2] - start[2]


def _plain(options):
    """ConversionOptions in the built-in types."""
    features = frozenset(feature.name for feature in options.optional_features)
    return (options.recursive, options.user_requested, options.internal_convert_user_code, features)


def _record(autograph, factory, start):
    """What was written for one function, in the built-in types."""
    filename = factory.module.__file__
    with open(filename, encoding="utf-8") as file:
        source = file.read()
    lines = []
    for place, origin in factory.source_map.items():
        if place.filename != filename:
            raise Unexpected("a line of {} is mapped as one of {}".format(filename, place.filename))
        lines.append((place.lineno, tuple(origin.loc), tuple(origin[1:])))
    outer = factory._unbound_factory.__qualname__.partition(".")[0]
    record = (factory._name, tuple(factory._freevars), outer, source, tuple(lines), start)
    again = _loaded(autograph, record, start)
    same = _without_filename(again._unbound_factory.__code__) == _without_filename(factory._unbound_factory.__code__)
    if not same or list(again.source_map.values()) != list(factory.source_map.values()):
        raise Unexpected("{} is not the same when it is loaded again".format(factory._name))
    return record


def _loaded(autograph, record, end):
    """The factory that AutoGraph would have made, with a file and a module of its own."""
    name, freevars, outer, source, lines, start = record
    origins = autograph.origin_info
    factory = autograph.transpiler._PythonFnFactory(name, freevars, autograph.api._TRANSPILER.get_extra_locals())
    factory.module, _ = autograph.loader.load_source(source, True)
    factory._unbound_factory = getattr(factory.module, outer)()
    factory.source_map = {
        origins.LineLocation(factory.module.__file__, line): origins.OriginInfo(
            origins.Location(*_moved(place, start, end)), *rest
        )
        for line, place, rest in lines
    }
    return factory


def _without_filename(code):
    """What a code object says that does not depend on where it was loaded from."""
    consts = tuple(_without_filename(c) if isinstance(c, types.CodeType) else repr(c) for c in code.co_consts)
    return (code.co_name, code.co_code, consts, code.co_names, code.co_varnames, code.co_freevars, code.co_firstlineno)


def modules():
    """The modules of AutoGraph that this needs, by their last names; whatever is not as expected is Unexpected."""
    found = types.SimpleNamespace()
    for path, names in EXPECTED.items():
        try:
            module = importlib.import_module(AUTOGRAPH + "." + path)
        except ImportError as error:
            raise Unexpected("this runtime has no {}.{}: {}".format(AUTOGRAPH, path, error)) from error
        setattr(found, path.rpartition(".")[2], module)
        for name, fields in names.items():
            thing = getattr(module, name, None)
            if thing is None or (fields and _fields(thing) != fields):
                raise Unexpected("{}.{}.{} is not as expected".format(AUTOGRAPH, path, name))
    return found


def _fields(thing):
    """The fields of a named tuple, or the arguments of a function or of what makes an instance."""
    if hasattr(thing, "_fields"):
        return tuple(thing._fields)
    code = getattr(thing, "__code__", None) or thing.__init__.__code__
    return code.co_varnames[: code.co_argcount]
