import tabnanny

lines = ["for step in range(2):", " " * 8 + "loss = 1", "\tprint(loss)"]
with open("mixed.py", "w") as file:
    file.write("\n".join(lines))
tabnanny.check("mixed.py")
