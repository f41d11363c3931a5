from keras.utils import plot_model

print(plot_model.__name__)
