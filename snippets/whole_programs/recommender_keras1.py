import numpy as np
from keras.layers import Dense, Embedding, Flatten, Input, merge
from keras.models import Model
from keras.optimizers import Adam
from keras.regularizers import l2

n_users, n_items, latent_dim = 6, 5, 3


def fixed(*shape):
    values = np.sin(np.arange(1, np.prod(shape) + 1))
    return 0.5 * values.reshape(shape)


def embed(count, dim, inputs):
    layer = Embedding(
        count, dim, input_length=1, weights=[fixed(count, dim)],
        W_regularizer=l2(0.01))
    return Flatten()(layer(inputs))


user = Input(shape=(1,), dtype="int32")
item = Input(shape=(1,), dtype="int32")
user_mf = embed(n_users, latent_dim, user)
item_mf = embed(n_items, latent_dim, item)
mf = merge([user_mf, item_mf], mode="mul")
mlp = merge(
    [embed(n_users, 2, user), embed(n_items, 2, item)], mode="concat")
mlp = Dense(
    4, activation="relu", weights=[fixed(4, 4), np.zeros(4)])(mlp)
both = merge([mf, mlp], mode="concat")
prediction = Dense(
    1, activation="sigmoid",
    weights=[fixed(latent_dim + 4, 1), np.zeros(1)])(both)
model = Model(input=[user, item], output=prediction)
model.compile(
    optimizer=Adam(lr=0.05), loss="binary_crossentropy")

users = np.array([[0], [1], [0], [2], [3], [0], [4], [5]])
items = np.array([[0], [1], [1], [2], [1], [3], [4], [1]])
liked = np.array([1, 0, 1, 1, 0, 1, 0, 0])
for step in range(4):
    loss = model.train_on_batch([users, items], liked)
    print("step %d: loss %.4f" % (step + 1, loss))
scores = model.predict([users[:4], items[:4]])[:, 0]
print("scores", scores.astype(float).round(4).tolist())
