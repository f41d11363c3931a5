import subprocess
import time

subprocess.Popen(["true"])
time.sleep(0.3)
print("nobody waited for it")
