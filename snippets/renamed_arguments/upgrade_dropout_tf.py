from tensorflow.tools.compatibility import ast_edits, tf_upgrade_v2

with open("old.py", "w") as file:
    file.write("import tensorflow as tf\ny = tf.nn.dropout(x, 0.8)\n")
upgrader = ast_edits.ASTCodeUpgrader(tf_upgrade_v2.TFAPIChangeSpec())
for source, target in [("old.py", "once.py"), ("once.py", "twice.py")]:
    upgrader.process_file(source, target)
    with open(target) as file:
        print(file.read().splitlines()[-1])
