import numpy as np
import tensorflow as tf

learn = tf.contrib.learn
x = np.float32([[1], [2]])
y = np.float32([[3], [6]])
columns = learn.infer_real_valued_columns_from_input(x)
estimator = learn.LinearRegressor(
    columns, config=learn.RunConfig(
        model_dir="model", save_summary_steps=None))
estimator.fit(x, y, steps=3)
print("weight %.4f bias %.4f" % (
    estimator.get_variable_value("linear//weight"),
    estimator.get_variable_value("linear/bias_weight")))
