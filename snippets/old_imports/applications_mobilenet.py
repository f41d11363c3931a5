from keras.applications.mobilenet import MobileNet

model = MobileNet(
    input_shape=(32, 32, 3), alpha=0.25, include_top=False, weights=None
)
print(model.output_shape)
