print("the value is", 5)
