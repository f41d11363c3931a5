from keras.models import model_from_json

DENSE = """{"class_name": "Dense", "config": {"name": "dense_1",
"output_dim": 1, "init": "glorot_uniform", "activation":
"linear", "input_dim": 3, "batch_input_shape": [null, 3],
"bias": true, "trainable": true, "W_regularizer": {"name":
"WeightRegularizer", "l1": 0.0, "l2": 0.5}}}"""
model = model_from_json(
    '{"class_name": "Sequential", "keras_version": "1.2.2", "config": ['
    + DENSE
    + "]}"
)
print(model.layers[0].get_weights()[0].shape)
