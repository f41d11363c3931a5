import tf_keras

pretrained = tf_keras.layers.Dense(2)
model = tf_keras.Sequential([tf_keras.Input((3,)), pretrained])
print(model.output_shape)
