import numpy as np
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Conv2D, Conv2DTranspose, Input
from tensorflow.keras.layers import MaxPooling2D, concatenate
from tensorflow.keras.models import Model
from tensorflow.keras.optimizers import Adam

smooth = 1.0


def dice_coef(y_true, y_pred):
    y_true_f = K.flatten(y_true)
    y_pred_f = K.flatten(y_pred)
    intersection = K.sum(y_true_f * y_pred_f)
    return (2.0 * intersection + smooth) / (
        K.sum(y_true_f) + K.sum(y_pred_f) + smooth)


def dice_coef_loss(y_true, y_pred):
    return -dice_coef(y_true, y_pred)


def double_conv(inputs, filters):
    conv = Conv2D(
        filters, (3, 3), activation="relu", padding="same")(inputs)
    return Conv2D(
        filters, (3, 3), activation="relu", padding="same")(conv)


inputs = Input((8, 8, 1))
conv1 = double_conv(inputs, 2)
pool1 = MaxPooling2D(pool_size=(2, 2))(conv1)
conv2 = double_conv(pool1, 4)
pool2 = MaxPooling2D(pool_size=(2, 2))(conv2)
conv3 = double_conv(pool2, 8)
up4 = concatenate([
    Conv2DTranspose(4, (2, 2), strides=(2, 2), padding="same")(conv3),
    conv2], axis=3)
conv4 = double_conv(up4, 4)
up5 = concatenate([
    Conv2DTranspose(2, (2, 2), strides=(2, 2), padding="same")(conv4),
    conv1], axis=3)
conv5 = double_conv(up5, 2)
outputs = Conv2D(1, (1, 1), activation="sigmoid")(conv5)
model = Model(inputs=[inputs], outputs=[outputs])
model.set_weights([
    0.3 * np.sin(np.arange(1, w.size + 1)).reshape(w.shape)
    for w in model.get_weights()])
model.compile(
    optimizer=Adam(lr=0.01), loss=dice_coef_loss, metrics=[dice_coef])

random = np.random.RandomState(0)
images = random.rand(12, 8, 8, 1).astype("float32")
masks = (images > 0.6).astype("float32")
history = model.fit(
    images, masks, batch_size=4, epochs=3, shuffle=False, verbose=0)
for name in "loss", "dice_coef":
    print(name, " ".join("%.4f" % v for v in history.history[name]))
mask = model.predict(images[:4], verbose=0)[0, :, :, 0]
print("mask", mask[0, :4].astype(float).round(4).tolist())
