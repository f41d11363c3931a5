from tensorflow.python.autograph.core import config

rules = [
    type(rule).__name__
    for rule in config.CONVERSION_RULES
    if rule.matches("tf_keras.src.engine.training")
]
print("tf_keras:", rules)
