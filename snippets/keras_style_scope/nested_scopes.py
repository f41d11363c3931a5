import tensorflow as tf

v1 = tf.compat.v1
keras_style_scope = v1.layers.experimental.keras_style_scope


def kind():
    with tf.Graph().as_default():
        for _ in range(2):
            with v1.variable_scope("tower", reuse=v1.AUTO_REUSE):
                v1.layers.Dense(1, name="head")(tf.zeros([1, 2]))
        return "old" if len(v1.global_variables()) == 2 else "Keras"


print("before:", kind())
with keras_style_scope():
    with keras_style_scope():
        print("inner:", kind())
    print("outer:", kind())
print("after:", kind())
