import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(3,))
])
outputs = (
    model.output if isinstance(model.output, list) else [model.output]
)
print(len(outputs))
