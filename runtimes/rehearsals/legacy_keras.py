# What programs do with Keras in graphs: it is run for the functions that AutoGraph converts meanwhile, nothing else.
import numpy as np
import tensorflow as tf

keras, layers = tf.keras, tf.keras.layers


def once(model, optimizer, loss, x, y, **options):
    model.compile(optimizer, loss, **options)
    model.fit(x, y, verbose=0)
    model.evaluate(x, y, verbose=0)
    model.predict(x, verbose=0)


x, y = np.ones((4, 3), "float32"), np.ones((4, 1), "float32")
model = keras.Sequential(
    [
        layers.Dense(4, "relu", input_shape=(3,), kernel_regularizer="l2", kernel_constraint="non_neg"),
        layers.BatchNormalization(),
        layers.LayerNormalization(),
        layers.Activation("tanh"),
        layers.LeakyReLU(),
        layers.Dropout(0.5),
        layers.Lambda(lambda t: t * 2),
        layers.Dense(1, "sigmoid"),
    ]
)
once(model, "adam", "mse", x, y, metrics=["mae", "accuracy", keras.metrics.AUC()])
once(model, "sgd", "binary_crossentropy", x, y, metrics=["acc"])
model.compile(keras.optimizers.SGD(keras.optimizers.schedules.ExponentialDecay(0.1, 10, 0.9), momentum=0.9), "mae")
model.fit(tf.data.Dataset.from_tensor_slices((x, y)).batch(2), validation_data=(x, y), epochs=2, verbose=0)
model.compile(keras.optimizers.legacy.Adam(), keras.losses.Huber(), weighted_metrics=["mse"])
model.train_on_batch(x, y, sample_weight=np.ones(4))
model.test_on_batch(x, y)
model.predict_on_batch(x)
model.compile("rmsprop", "hinge")
model.fit(x, y, class_weight={0: 1.0, 1: 2.0}, verbose=0)
model.compile(keras.optimizers.legacy.SGD(0.1), "mse")
model.fit(x, y, verbose=0)

images, classes = np.ones((4, 8, 8, 3), "float32"), np.zeros((4,), "int32")
model = keras.Sequential(
    [
        layers.Conv2D(2, 3, activation="relu"),  # without a shape: it is built when it is first called
        layers.BatchNormalization(),
        layers.SeparableConv2D(2, 2),
        layers.DepthwiseConv2D(2),
        layers.Conv2DTranspose(2, 2),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(3),
        layers.Softmax(),
    ]
)
once(model, "adam", "sparse_categorical_crossentropy", images, classes, metrics=["accuracy"])
once(model, "adagrad", "categorical_crossentropy", images, np.eye(3, dtype="float32")[classes], metrics=["accuracy"])

words = np.ones((4, 5), "int32")
for recurrent in (layers.LSTM(2), layers.GRU(2), layers.RNN([layers.LSTMCell(2), layers.GRUCell(2)]), layers.SimpleRNN(2)):
    once(keras.Sequential([layers.Embedding(9, 3, mask_zero=True), recurrent, layers.Dense(1)]), "adam", "mse", words, y)


class Scaled(layers.Layer):
    def build(self, shape):
        self.scale = self.add_weight("scale", shape=shape[-1:], initializer="ones")

    def call(self, inputs, training=None):
        self.add_loss(tf.reduce_mean(inputs))
        return inputs * self.scale


class Own(keras.Model):
    def __init__(self):
        super().__init__()
        self.scaled, self.dense, self.norm = Scaled(), layers.Dense(1), layers.BatchNormalization()

    def call(self, inputs, training=False):
        return self.dense(self.norm(self.scaled(inputs), training=training))

    def train_step(self, data):
        inputs, targets = data
        with tf.GradientTape() as tape:
            outputs = self(inputs, training=True)
            loss = self.compiled_loss(targets, outputs, regularization_losses=self.losses)
            loss += self.compute_loss(inputs, targets, outputs)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_variables))
        self.compiled_metrics.update_state(targets, outputs)
        return {metric.name: metric.result() for metric in self.metrics}


own = Own()
once(own, "adam", "mse", x, y, metrics=["mae"])
own.save("own", save_format="tf")


@tf.function
def step(inputs, targets):
    with tf.GradientTape() as tape:
        loss = keras.losses.mean_squared_error(targets, own(inputs, training=True))
    own.optimizer.apply_gradients(zip(tape.gradient(loss, own.trainable_variables), own.trainable_variables))
    return keras.losses.BinaryCrossentropy(from_logits=True)(targets, own(inputs))


step(x, y)
left, right = keras.Input((3,)), keras.Input((3,))
joined = layers.Concatenate()([layers.Add()([left, right]), layers.Multiply()([left, right])])
model = keras.Model([left, right], [layers.Dense(1, name="a")(joined), layers.Dense(1, name="b")(left * 2.0 + 1.0)])
once(model, "nadam", {"a": "mse", "b": "mae"}, [x, x], [y, y], metrics={"a": "mse"}, loss_weights=[1, 2])
