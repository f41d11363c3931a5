import pickle

with open("history.pickle", "rb") as file:
    history = pickle.load(file)
print([round(float(loss), 3) for loss in history["loss"]])
