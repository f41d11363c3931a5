import tf_keras

model = tf_keras.Sequential([
    tf_keras.layers.Dense(2, input_shape=(3,))
])
print(model.output_shape)
