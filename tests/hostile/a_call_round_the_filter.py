import ctypes
import mmap
import platform

libc = ctypes.CDLL(None, use_errno=True)
io_uring_setup, shmget, second_abi = 425, 29, 0x40000000 + 39
buffer = ctypes.create_string_buffer(120)
for call, arguments in ((io_uring_setup, (1, buffer)), (shmget, (0, 4096, 0o1600)), (second_abi, ())):
    print(libc.syscall(call, *arguments), ctypes.get_errno())

if platform.machine() == "x86_64":  # getpid(), as a 32-bit program calls it
    memory = mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    memory.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")
    print(ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(memory)))())
