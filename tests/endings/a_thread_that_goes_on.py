import threading
import time


def work():
    time.sleep(0.3)
    print("the thread has ended")


threading.Thread(target=work).start()
print("the last line")
