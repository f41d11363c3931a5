import os

os.makedirs("logs")
with open("logs/projector_config.pbtxt", "w") as file:
    file.write("embeddings {\n")
    file.write('  tensor_name: "embedding"\n')
    file.write('  metadata_path: "words.tsv"\n')
    file.write("}\n")
print(open("logs/projector_config.pbtxt").read())
