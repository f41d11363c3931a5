sed -i "s/(2, 3)/(2, 4)/g" snippets/page/save.py
