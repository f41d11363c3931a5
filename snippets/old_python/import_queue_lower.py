import queue

print(queue.Queue().empty())
