import subprocess

subprocess.Popen(["setsid", "sleep", "1000"])
