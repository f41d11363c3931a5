import tensorflow as tf

serve = tf.saved_model.load("export").signatures["serving_default"]
print(serve(x=tf.constant([[1.0, 2.0, 3.0]]))["y"].numpy())
