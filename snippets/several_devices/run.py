import tensorflow as tf

(cpu,) = tf.config.experimental.list_physical_devices("CPU")
halves = [tf.config.experimental.VirtualDeviceConfiguration()] * 2
tf.config.experimental.set_virtual_device_configuration(cpu, halves)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])

with strategy.scope():
    mean = tf.VariableAggregation.MEAN
    weight = tf.Variable(2.0, aggregation=mean)


def step():
    context = tf.distribute.get_replica_context()
    replica = tf.cast(context.replica_id_in_sync_group, tf.float32)
    weight.assign(3.0 + replica)


strategy.run(step)
print("weight %.1f" % weight.numpy())
