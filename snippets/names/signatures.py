import importlib.util
import inspect
import logging

# TensorFlow 1.15 warns of each name that is going to move
logging.disable(logging.CRITICAL)


def look_into(path, module, outer):
    for name in dir(module):
        value = getattr(module, name, None)
        if name[0] == "_" or name in LEFT_OUT:
            continue
        origin = (
            getattr(
                value,
                "__name__" if inspect.ismodule(value) else "__module__",
                None,
            )
            or ""
        )
        if origin.partition(".")[0] not in OURS:
            continue
        if callable(value):
            paths.setdefault(id(value), []).append(path + "." + name)
            values[id(value)] = value
        elif (
            inspect.ismodule(value)
            and len(outer) < DEEPEST
            and value not in outer
        ):
            if (
                path[:2] == "tf"
                or origin.replace(".api", "").replace("._v2.keras", "")
                == path + "." + name
            ):
                look_into(path + "." + name, value, [*outer, module])


def parameters(function):
    """As written, but `...` for a default that is no plain value."""
    # inside a decorator of Keras 2
    function = getattr(function, "_original_function", function)
    try:
        found = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        return ["?"]
    stars = {
        inspect.Parameter.VAR_POSITIONAL: "*",
        inspect.Parameter.VAR_KEYWORD: "**",
    }
    written, only_keywords = [], False
    for one in found:
        if one.kind is one.KEYWORD_ONLY and not only_keywords:
            written.append("*")
        only_keywords = only_keywords or one.kind in (
            one.KEYWORD_ONLY,
            one.VAR_POSITIONAL,
        )
        plain = one.default is None or isinstance(
            one.default, (bool, int, float, str)
        )
        default = (
            ""
            if one.default is one.empty
            else "=" + (repr(one.default) if plain else "...")
        )
        written.append(stars.get(one.kind, "") + one.name + default)
    return written


def show(path, written):
    print(path + "(" + ", ".join(written) + ")", end="")


OURS = (
    "keras",
    "tensorflow",
    "tensorflow_core",
    "tensorflow_estimator",
    "tf_keras",
)
LEFT_OUT = (
    "api",
    "backend_config",
    "compat",
    "contrib",
    "core",
    "python",
    "pywrap_tensorflow",
    "raw_ops",
    "src",
    "tools",
)
DEEPEST = 3  # modules in modules
paths, values = {}, {}
for root in ("keras", "tensorflow"):
    if importlib.util.find_spec(root):
        look_into(
            root.replace("tensorflow", "tf"),
            importlib.import_module(root),
            [],
        )
public = {
    key: sorted(found, key=lambda path: (path.count("."), path))
    for key, found in paths.items()
}
for key, (first, *others) in sorted(
    public.items(), key=lambda item: item[1]
):
    value = values[key]
    if not inspect.isclass(value):
        show(first, parameters(value))
        print(*["", *others], sep=" = ")
        continue
    show(first, parameters(value.__init__)[1:])
    base = next(
        (base for base in value.__mro__[1:] if id(base) in public), None
    )
    print(
        *["", *others],
        sep=" = ",
        end=" < " + public[id(base)][0] + "\n" if base else "\n",
    )
    for name in dir(value):
        member, inherited = (
            getattr(value, name, None),
            getattr(base, name, None),
        )
        if name[0] == "_" or member is inherited:
            continue
        if isinstance(member, property) and not isinstance(
            inherited, property
        ):
            print(" ." + name)
        elif callable(member) and (
            inherited is None
            or parameters(inherited) != parameters(member)
        ):
            show(
                " ." + name,
                parameters(member)[
                    0 if inspect.ismethod(member) else 1 :
                ],
            )
            print()
