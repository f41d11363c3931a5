import tensorflow as tf

for keywords in {}, {"input_shape": (3,)}:
    model = tf.keras.Sequential([tf.keras.layers.Dense(2, **keywords)])
    print(len(model.inputs) if model.built else 0)
