import json

from keras.models import model_from_json

saved = (  # by tf.keras 2.3
    '{"class_name": "Sequential", "config": {"name": "model", '
    '"layers": ['
    '{"class_name": "InputLayer", "config": {'
    '"batch_input_shape": [null, 4], "dtype": "float32", '
    '"sparse": false,'
    ' "ragged": false, "name": "x"}}, {"class_name": "Dense", '
    '"config": {"name": "dense", "units": 2}}]}}'
)
read = json.loads(saved)
for layer in read["config"]["layers"]:
    layer["config"].pop("ragged", None)
model = model_from_json(json.dumps(read))
print(model.output_shape)
