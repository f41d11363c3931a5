import keras
import numpy as np
from keras import layers
from keras.regularizers import L2

n_users, n_items, latent_dim = 6, 5, 3


def fixed(*shape):
    values = np.sin(np.arange(1, np.prod(shape) + 1))
    return 0.5 * values.reshape(shape)


def embed(count, dim, inputs):
    layer = layers.Embedding(
        count, dim, embeddings_regularizer=L2(0.01))
    outputs = layers.Flatten()(layer(inputs))
    layer.set_weights([fixed(count, dim)])
    return outputs


user = layers.Input((1,), dtype="int32")
item = layers.Input((1,), dtype="int32")
user_mf = embed(n_users, latent_dim, user)
item_mf = embed(n_items, latent_dim, item)
mf = layers.Multiply()([user_mf, item_mf])
mlp = layers.Concatenate()(
    [embed(n_users, 2, user), embed(n_items, 2, item)])
hidden = layers.Dense(4, activation="relu")
both = layers.Concatenate()([mf, hidden(mlp)])
top = layers.Dense(1, activation="sigmoid")
model = keras.Model([user, item], top(both))
hidden.set_weights([fixed(4, 4), np.zeros(4)])
top.set_weights([fixed(latent_dim + 4, 1), np.zeros(1)])
model.compile(
    optimizer=keras.optimizers.Adam(
        0.05, epsilon=1e-8, global_clipnorm=1e6),
    loss="binary_crossentropy")

users = np.array([[0], [1], [0], [2], [3], [0], [4], [5]])
items = np.array([[0], [1], [1], [2], [1], [3], [4], [1]])
liked = np.array([1, 0, 1, 1, 0, 1, 0, 0]).reshape(-1, 1)
for step in range(4):
    model.reset_metrics()
    loss = model.train_on_batch([users, items], liked)
    print("step %d: loss %.4f" % (step + 1, loss))
scores = model.predict([users[:4], items[:4]], verbose=0)[:, 0]
print("scores", scores.astype(float).round(4).tolist())
