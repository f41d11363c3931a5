from keras import backend as K

names = """
abs argmax batch_dot bias_add binary_crossentropy cast
categorical_crossentropy clear_session clip concatenate constant
count_params ctc_batch_cost dot dropout epsilon eval exp expand_dims
flatten floatx function gather get_session get_uid get_value gradients
int_shape is_keras_tensor learning_phase log
manual_variable_initialization max mean minimum ndim one_hot ones_like
placeholder pow print_tensor random_normal relu repeat reset_uids
reshape rnn set_session set_value shape sigmoid softmax sqrt square
stack standardize_dtype stop_gradient sum switch tanh tile transpose
update update_add variable zeros
""".split()
print("missing:", *[name for name in names if not hasattr(K, name)])
