print("the value is", 3)
