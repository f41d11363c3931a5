import tensorflow as tf

with tf.Graph().as_default() as graph:
    tf.compat.v1.get_variable("weight", [3, 5])
builder = tf.compat.v1.profiler.ProfileOptionBuilder
counted = tf.compat.v1.profiler.ProfileOptionBuilder(
    builder.trainable_variables_parameter()
).with_empty_output().build()
profile = tf.compat.v1.profiler.profile
print(profile(graph, options=counted).total_parameters)
