import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


def fixed(shape):
    values = np.sin(np.arange(1, np.prod(shape) + 1))
    return 0.3 * values.reshape(shape)


class BatchNorm(layers.Layer):
    def __init__(self, decay):
        super().__init__()
        self.decay = decay

    def build(self, shape):
        size = (shape[-1],)
        self.beta = self.add_weight(
            name="beta", shape=size, initializer="zeros")
        self.mean = self.add_weight(
            name="mean", shape=size, initializer="zeros",
            trainable=False)
        self.variance = self.add_weight(
            name="variance", shape=size, initializer="ones",
            trainable=False)

    def call(self, inputs, training=False):
        outputs, mean, variance, *_ = tf.raw_ops.FusedBatchNormV3(
            x=inputs, scale=tf.ones_like(self.beta), offset=self.beta,
            mean=self.mean, variance=self.variance, epsilon=0.001,
            exponential_avg_factor=1.0 - self.decay,
            is_training=training)
        if training:
            self.mean.assign(mean)
            self.variance.assign(variance)
        return outputs


def conv(filters):
    return [
        layers.Conv2D(
            filters, 3, padding="same", use_bias=False,
            kernel_regularizer=keras.regularizers.L2(0.005)),
        BatchNorm(decay=0.9),
        layers.ReLU(),
    ]


def build():
    return keras.Sequential([
        layers.Input((8, 8, 1)),
        *conv(4),
        layers.MaxPooling2D(2),
        *conv(6),
        layers.Flatten(),
        layers.Dense(
            3, kernel_regularizer=keras.regularizers.L2(0.005)),
    ])


model = build()
for layer in model.layers:
    if isinstance(layer, (layers.Conv2D, layers.Dense)):
        kernel, *bias = layer.get_weights()
        layer.set_weights([fixed(kernel.shape), *bias])

random = np.random.RandomState(0)
images = random.rand(12, 8, 8, 1).astype("float32")
labels = random.randint(0, 3, 12)
dataset = tf.data.Dataset.from_tensor_slices((images, labels))
cross_entropy = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)
optimizer = keras.optimizers.SGD(0.1, momentum=0.9)


@tf.function
def train(batch, batch_labels):
    variables = model.trainable_variables
    with tf.GradientTape() as tape:
        logits = model(batch, training=True)
        total_loss = cross_entropy(batch_labels, logits)
        total_loss += tf.add_n(model.losses)
    gradients = tape.gradient(total_loss, variables)
    optimizer.apply_gradients(zip(gradients, variables))
    return total_loss


for step, batch in enumerate(dataset.repeat().batch(4).take(4)):
    print("step %d: loss %.4f" % (step + 1, train(*batch)))
model.save_weights("net.weights.h5")

restored = build()
restored.load_weights("net.weights.h5")
evaluated = tf.nn.softmax(restored(images[:2], training=False))
print(evaluated.numpy().astype(float).round(4).tolist())
