from keras import layers, models, ops
import numpy as np


class VAELoss(layers.Layer):
    def call(self, inputs):
        x, decoded, mean, log_variance = inputs
        kl = 1.0 + log_variance - mean**2 - ops.exp(log_variance)
        loss = ops.mean(ops.square(x - decoded))
        self.add_loss(loss - 0.5 * ops.mean(kl))
        return decoded


x = layers.Input((2,))
mean = layers.Dense(1, kernel_initializer="ones")(x)
log_variance = layers.Dense(1, kernel_initializer="zeros")(x)
decoded = layers.Dense(2, kernel_initializer="ones")(mean)
vae = models.Model(x, VAELoss()([x, decoded, mean, log_variance]))
vae.compile("sgd")
print("loss %.1f" % vae.evaluate(np.ones((4, 2)), verbose=0))
