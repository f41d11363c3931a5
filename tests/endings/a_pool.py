import multiprocessing

if __name__ == "__main__":
    for way in ("spawn", "fork"):
        with multiprocessing.get_context(way).Pool(2) as pool:
            print(pool.map(abs, [-1, -2]))
