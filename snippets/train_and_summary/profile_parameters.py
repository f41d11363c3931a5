import tensorflow as tf

counted = tf.profiler.ProfileOptionBuilder(
    tf.profiler.ProfileOptionBuilder.trainable_variables_parameter()
).with_empty_output().build()
tf.get_variable("weight", [3, 5])
graph = tf.get_default_graph()
print(tf.profiler.profile(graph, options=counted).total_parameters)
