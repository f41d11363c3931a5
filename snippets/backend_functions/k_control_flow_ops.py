from keras import backend as K

print(K.control_flow_ops.while_loop.__name__)
