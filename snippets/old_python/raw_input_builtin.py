answer = raw_input("Train? ")
print(answer)
