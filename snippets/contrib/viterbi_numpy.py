import numpy as np


def viterbi_decode(scores, transitions):
    best, back = scores[0], []
    for now in scores[1:]:
        both = best[:, None] + transitions
        back.append(both.argmax(0))
        best = both.max(0) + now
    tags = [best.argmax()]
    for pointers in reversed(back):
        tags.append(pointers[tags[-1]])
    return tags[::-1], best.max()


scores = np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.5]])
transitions = np.array([[0.5, -1.0], [0.3, 0.2]])
tags, best = viterbi_decode(scores, transitions)
print(list(map(int, tags)), round(best, 4))
