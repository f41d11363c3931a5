from tensorflow.tools.compatibility import ast_edits, tf_upgrade_v2

program = """import tensorflow.contrib.slim as slim
from tensorflow.contrib.framework import arg_scope
with arg_scope([slim.conv2d], stride=2):
    y = slim.conv2d(x, 32, 3)
"""
with open("old.py", "w") as file:
    file.write(program)
upgrader = ast_edits.ASTCodeUpgrader(tf_upgrade_v2.TFAPIChangeSpec())
_, _, errors = upgrader.process_file("old.py", "new.py")
with open("new.py") as file:
    converted = file.read()
print("errors:", errors, "unchanged:", converted == program)
assert converted == program
