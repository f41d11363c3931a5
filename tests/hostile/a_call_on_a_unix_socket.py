import socket

with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
    caller.connect("\0a test of the gate listens here")
