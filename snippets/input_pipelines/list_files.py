import tensorflow as tf

for name in "a.txt", "b.txt":
    with open(name, "w") as file:
        file.write("text of " + name)

names = tf.data.Dataset.list_files("*.txt", shuffle=False)
for name in names:
    print(name.numpy(), tf.io.read_file(name).numpy())
