import unittest

import numpy as np


class ShapeTest(unittest.TestCase):
    def test_shape(self):
        self.assertEquals(np.ones((2, 3)).shape, (2, 3))
        print(np.ones((2, 3)).shape)


ShapeTest("test_shape").debug()
