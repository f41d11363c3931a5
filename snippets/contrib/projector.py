import tensorflow as tf
from tensorflow.contrib.tensorboard.plugins import projector

config = projector.ProjectorConfig()
embedding = config.embeddings.add()
embedding.tensor_name = "embedding"
embedding.metadata_path = "words.tsv"
writer = tf.summary.FileWriter("logs")
projector.visualize_embeddings(writer, config)
print(open("logs/projector_config.pbtxt").read())
