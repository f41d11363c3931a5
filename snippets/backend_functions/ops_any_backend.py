import numpy as np
from keras import ops

x = np.float32([[1, 4, 9], [0.25, 2, 0.5]])
assert np.allclose(ops.sum(x, axis=-1), x.sum(-1))
assert np.allclose(
    ops.mean(x, axis=0, keepdims=True), x.mean(0, keepdims=True)
)
assert np.allclose(ops.std(x, axis=1), x.std(1))
assert np.array_equal(ops.argmax(x, axis=-1), x.argmax(-1))
assert np.allclose(ops.clip(ops.sqrt(x), 1, 2), np.sqrt(x).clip(1, 2))
assert np.allclose(ops.power(x, 3), x**3)
assert np.allclose(
    ops.softmax(x),
    np.exp(x) / np.exp(x).sum(-1, keepdims=True),
    atol=1e-6,
)
assert np.allclose(
    ops.normalize(x, axis=-1),
    x / np.sqrt((x * x).sum(-1, keepdims=True)),
    atol=1e-6,
)
assert np.array_equal(ops.ravel(x), x.reshape(-1))
assert np.array_equal(ops.transpose(x, (1, 0)), x.T)
assert np.array_equal(
    ops.concatenate([x, x], axis=-1), np.concatenate([x, x], -1)
)
assert np.array_equal(ops.repeat(x, 2, axis=1), x.repeat(2, 1))
assert np.array_equal(ops.flip(x, 1), x[:, ::-1])
assert np.array_equal(ops.take(x, [1, 0, 1], axis=0), x[[1, 0, 1]])
assert np.array_equal(ops.one_hot([2, 0], 3), np.eye(3)[[2, 0]])
assert np.array_equal(ops.where(x > 1, x, 0), np.where(x > 1, x, 0))
assert np.allclose(ops.dot(x, x.T), x @ x.T)
assert np.allclose(
    ops.matmul(x[:, None], x[:, :, None])[:, 0, 0], (x * x).sum(1)
)
print("as NumPy computes it")
