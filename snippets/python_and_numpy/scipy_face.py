from scipy.misc import face

print(face(gray=True).shape)
