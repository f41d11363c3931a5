import tensorflow as tf

text = """{"class_name": "Functional", "config": {
 "name": "m", "layers": [
  {"class_name": "InputLayer", "name": "x", "inbound_nodes": [],
   "config": {"batch_shape": [null, 4],
              "dtype": "float32", "name": "x"}},
  {"class_name": "Dense", "name": "y",
   "inbound_nodes": [[["x", 0, 0, {}]]],
   "config": {"name": "y", "units": 2}}],
 "input_layers": [["x", 0, 0]], "output_layers": [["y", 0, 0]]}}"""
text = text.replace("batch_shape", "batch_input_shape")
print(
    tf.keras.models.model_from_json(
        text, custom_objects={"Functional": tf.keras.Model}
    ).output_shape
)
