from keras.models import model_from_json

text = """{"class_name": "Functional", "config": {
 "name": "m", "layers": [
  {"class_name": "InputLayer", "name": "x", "inbound_nodes": [],
   "config": {"batch_input_shape": [null, 4],
              "dtype": "float32", "name": "x"}},
  {"class_name": "Dense", "name": "y",
   "inbound_nodes": [[["x", 0, 0, {}]]],
   "config": {"name": "y", "units": 2}}],
 "input_layers": [["x", 0, 0]], "output_layers": [["y", 0, 0]]}}"""
print(model_from_json(text).output_shape)
