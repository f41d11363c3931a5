import jax
import keras

x = keras.layers.Input(shape=(3,))
y = keras.layers.Lambda(lambda t: t * t)(x)
model = keras.Model(x, y)

total = lambda image: keras.ops.sum(model(image))
print(jax.grad(total)(keras.ops.array([[1.0, 2.0, 3.0]])).tolist())
