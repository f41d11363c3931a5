import re

from keras.layers import Dense
from keras.models import Sequential

model = Sequential([Dense(2, input_shape=(3,))])
lines = []
model.summary(print_fn=lambda line, **kwargs: lines.append(line))
found = re.findall(r"Total params: \d+", "\n".join(lines))
print(found, model.count_params())
