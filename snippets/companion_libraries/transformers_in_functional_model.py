import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Lambda
from transformers import BertConfig, TFBertModel

bert = TFBertModel(BertConfig(
    vocab_size=5, hidden_size=4, intermediate_size=4,
    num_hidden_layers=1, num_attention_heads=2))
ids = Input((3,), dtype="int32")
states = bert(ids).last_hidden_state
model = tf.keras.Model(ids, Lambda(lambda x: x[:, 0])(states))
bert.set_weights([
    np.cos(np.arange(w.numpy().size, dtype="float32")).reshape(w.shape)
    for w in bert.weights])
print(model(tf.constant([[1, 2, 3]])).numpy().round(2))
