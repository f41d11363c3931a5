print("an optimizer")
