print("on no page")
