import tensorflow.compat.v1 as tf

VARIABLES = ["Variable", "VariableV2"]


def place(operation):
    return "/cpu:0" if operation.type in VARIABLES else "/gpu:0"


with tf.Graph().as_default(), tf.device(place):
    weight = tf.get_variable("weight", [1])
device = tf.DeviceSpec.from_string(weight.op.device)
print("the variable is on", device.to_string())
