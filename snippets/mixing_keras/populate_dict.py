from keras.utils import generic_utils

print(generic_utils.populate_dict_with_module_objects.__name__)
