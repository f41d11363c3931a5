import sys

reload(sys)
sys.setdefaultencoding("utf8")
