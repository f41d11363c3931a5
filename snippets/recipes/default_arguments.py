"""Default arguments for Keras layers within a `with` block.

They do what `arg_scope` did, without TensorFlow 1.

Standard library only, Python 3.7 and newer, any Keras.
"""

from __future__ import annotations

import functools
import inspect
from contextlib import contextmanager
from contextvars import ContextVar
from types import MappingProxyType
from typing import Any, Callable, Generic, Iterator, Mapping, TypeVar

Made = TypeVar("Made")

_scope: ContextVar[Mapping[Any, Mapping[str, Any]]] = ContextVar(
    "default_arguments", default=MappingProxyType({})
)


class Fresh(functools.partial):
    """A default value that is made anew for every layer.

    Example: `Fresh(VarianceScaling, scale=2.0)`.
    """


class WithDefaults(Generic[Made]):
    """Calls a layer class, or a function, with default arguments.

    The defaults are those of the `default_arguments` blocks around the
    call. What it returns is a plain layer, with every argument in its
    config. The class itself stays as it is: subclasses, `isinstance`
    and `from_config` use the class, and no default reaches them.

    Args:
        layer: The layer class or the function to call.
        *hidden: Names of arguments that a layer class takes from its
            `**kwargs` unannounced.
    """

    def __init__(
        self, layer: Callable[..., Made], *hidden: str
    ) -> None:
        self.layer = layer
        is_class = inspect.isclass(layer)
        calls = (
            [
                base.__init__
                for base in layer.__mro__
                if "__init__" in vars(base)
            ]
            if is_class
            else [layer]
        )
        own, *inherited = [
            list(inspect.signature(call).parameters.values())[is_class:]
            for call in calls
        ]
        self.positional = [
            p.name
            for p in own
            if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)
        ]
        self.open = any(p.kind is p.VAR_KEYWORD for p in own)
        self.names = {
            p.name
            for p in own
            if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)
        }.union(hidden)
        if self.open and is_class:
            optional = {
                p.name
                for parameters in inherited
                for p in parameters
                if p.default is not p.empty
            }
            self.names |= optional | {
                "name",
                "dtype",
                "trainable",
            }  # Keras 2.3 hides these three in **kwargs
            self.open = False
        functools.update_wrapper(self, layer, updated=())

    def __call__(self, *args: Any, **kwargs: Any) -> Made:
        """Makes the layer; arguments of the call win over defaults."""
        given = {*self.positional[: len(args)], *kwargs}
        defaults = {
            name: value
            for name, value in _scope.get().get(self.layer, {}).items()
            if name not in given
        }
        fresh = {
            name: value() if isinstance(value, Fresh) else value
            for name, value in defaults.items()
        }
        return self.layer(*args, **fresh, **kwargs)


@contextmanager
def default_arguments(
    *layers: Any, **defaults: Any
) -> Iterator[Mapping[Any, Mapping[str, Any]]]:
    """Gives layers default arguments within a `with` block.

    As a decorator, it does so within the calls of a function. Blocks
    nest, and the inner one wins. The defaults hold in this thread or
    task only, and end with the block.

    Args:
        *layers: What `WithDefaults` made, or else one scope that an
            earlier block yielded, to be entered again.
        **defaults: The arguments. Every one of the layers has to take
            every one of them.

    Yields:
        The scope, which can be saved and entered again; it then stands
        in place of the blocks around it.

    Raises:
        TypeError: If something in `layers` takes no defaults, or does
            not have one of the arguments.
    """
    if (
        len(layers) == 1
        and isinstance(layers[0], MappingProxyType)
        and not defaults
    ):
        scope = layers[0]
    else:
        inner = dict(_scope.get())
        for layer in layers:
            if not isinstance(layer, WithDefaults):
                name = getattr(layer, "__name__", layer)
                raise TypeError(
                    f"{name!s} takes no defaults: "
                    "wrap it in WithDefaults first"
                )
            unknown = (
                set() if layer.open else set(defaults) - layer.names
            )
            if unknown:
                named, known = (
                    ", ".join(sorted(unknown)),
                    ", ".join(sorted(layer.names)),
                )
                raise TypeError(
                    f"{layer.layer.__name__} has no argument {named}; "
                    f"it has {known}"
                )
            inner[layer.layer] = {
                **inner.get(layer.layer, {}),
                **defaults,
            }
        scope = MappingProxyType(inner)
    token = _scope.set(scope)
    try:
        yield scope
    finally:
        _scope.reset(token)
