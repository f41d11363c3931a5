import json

from keras.models import model_from_json

DENSE = """{"class_name": "Dense", "config": {"name": "dense_1",
"output_dim": 1, "init": "glorot_uniform", "activation":
"linear", "input_dim": 3, "batch_input_shape": [null, 3],
"bias": true, "trainable": true, "W_regularizer": {"name":
"WeightRegularizer", "l1": 0.0, "l2": 0.5}}}"""
layer = json.loads(DENSE)
old = layer["config"]["W_regularizer"]
layer["config"]["W_regularizer"] = {
    "class_name": "L1L2",
    "config": {"l1": old["l1"], "l2": old["l2"]},
}
model = model_from_json(
    json.dumps({
        "class_name": "Sequential",
        "keras_version": "1.2.2",
        "config": [layer],
    })
)
print(model.layers[0].get_weights()[0].shape)
