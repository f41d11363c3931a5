import tensorflow as tf

print(tf.keras.layers.LocallyConnected1D(2, 3).name.split("_")[0])
