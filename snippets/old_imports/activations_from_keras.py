from keras import activations, constraints, initializers, regularizers

print(activations.relu.__name__, initializers.get("zeros").__class__.__name__)
