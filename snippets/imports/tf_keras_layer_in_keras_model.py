import keras
import tf_keras

# stands for a layer that a library made with tf_keras
pretrained = tf_keras.layers.Dense(2)
keras.Sequential([keras.Input((3,)), pretrained])
