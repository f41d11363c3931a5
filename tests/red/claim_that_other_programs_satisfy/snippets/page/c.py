print("the value is", 2)
