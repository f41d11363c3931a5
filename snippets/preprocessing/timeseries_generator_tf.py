from tensorflow.keras.preprocessing.sequence import TimeseriesGenerator
import numpy as np

values = np.arange(6)
series = TimeseriesGenerator(values, values, length=3, batch_size=2)
print(series[0][0].tolist(), series[0][1].tolist())
