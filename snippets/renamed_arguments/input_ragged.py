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
model = model_from_json(saved)
print(model.output_shape)
