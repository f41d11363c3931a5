import tensorflow as tf

for name in "a.txt", "b.txt":
    with open(name, "w") as file:
        file.write("1,2\n3,4\n")

data = tf.data.TextLineDataset(["a.txt", "b.txt"])
data = data.map(
    lambda line: tf.stack(tf.io.decode_csv(line, [[0], [0]]))
)
for batch in data.batch(2, drop_remainder=True):
    print(batch.numpy().tolist())
