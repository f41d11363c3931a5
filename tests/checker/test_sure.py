"""An error is put down to a use only if it says so."""

from __future__ import annotations

import pytest
from keras_check.sure import is_about

ENDING = "ValueError: The filename must end in `.weights.h5`. Received: filepath=w.h5"


@pytest.mark.parametrize(
    ("key", "error"),
    [
        ("keras.Model().fit(nb_epoch=)", "TypeError: fit() got an unexpected keyword argument 'nb_epoch'"),
        ("keras.Model().add_loss", "NotImplementedError"),
        ("@keras.engine.topology", "ModuleNotFoundError: No module named 'keras.engine'"),
        ("keras.Model().save_weights(#0=<*.h5>)", ENDING),
        ("?.has_key", "AttributeError: 'dict' object has no attribute 'has_key'"),
    ],
)
def test_it_says_so(key: str, error: str) -> None:
    assert is_about(key, error, silent=False)


@pytest.mark.parametrize(
    ("key", "error"),
    [
        ("@keras.backend", "ModuleNotFoundError: No module named 'keras.backend.tensorflow_backend'"),
        ("keras.Input(shape=[None])", "ValueError: You cannot pass both `shape` and `batch_shape`"),
        ("urllib", "AttributeError: module 'urllib' has no attribute 'urlretrieve'"),
        ("?.value", "AttributeError: 'Dataset' object has no attribute 'value'"),
        ("keras.Model().metrics_names", "AttributeError: no 'metrics_tensors'. Did you mean: 'metrics_names'?"),
        ("keras.Sequential().input", "AttributeError: The layer sequential has never been called and has no input"),
        ("keras.Model().load_weights(#0=<*.h5>)", "ValueError: Unknown layer: 'Scale'"),
    ],
)
def test_it_says_something_else(key: str, error: str) -> None:
    assert not is_about(key, error, silent=False)


def test_a_silent_change_of_one_class_is_not_one_of_all() -> None:
    assert is_about("keras.layers.GRU(!reset_after)", "", silent=True)
    assert not is_about("keras.callbacks.Callback~(!monitor)", "", silent=True)
    assert not is_about("keras.layers.Dropout(#0=0.2)", "", silent=True)
