print("the value is", 4)
