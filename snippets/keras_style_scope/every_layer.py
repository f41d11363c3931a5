import tensorflow as tf

v1 = tf.compat.v1
cells, layers = v1.nn.rnn_cell, v1.layers


def make():
    inner = [
        cells.BasicRNNCell(4),
        cells.GRUCell(4),
        cells.BasicLSTMCell(4),
        cells.LSTMCell(4),
    ]
    yield from inner
    yield cells.MultiRNNCell([cells.GRUCell(4), cells.LSTMCell(4)])
    yield from (layers.Dense(4), layers.BatchNormalization())
    yield from (layers.Conv1D(4, 1), layers.SeparableConv1D(4, 1))
    yield from (
        layers.Conv2D(4, 1),
        layers.Conv2DTranspose(4, 1),
        layers.SeparableConv2D(4, 1),
    )
    yield from (layers.Conv3D(4, 1), layers.Conv3DTranspose(4, 1))


def call(layer):
    if isinstance(layer, cells.RNNCell):
        layer(tf.zeros([2, 4]), layer.zero_state(2, tf.float32))
    else:
        rank = next(
            (
                n
                for n in (1, 2, 3)
                if "{}D".format(n) in type(layer).__name__
            ),
            0,
        )
        layer(tf.zeros([2] + [3] * rank + [4]))


with tf.Graph().as_default(), v1.variable_scope(
    "all", reuse=v1.AUTO_REUSE
):
    with v1.layers.experimental.keras_style_scope():
        made = [list(make()), list(make())]
    for layer in made[0] + made[1]:
        call(layer)
    for first, second in zip(*made):
        assert first.weights and not {id(v) for v in first.weights} & {
            id(v) for v in second.weights
        }
    print(len(made[0]), "kinds, none shares a variable")
