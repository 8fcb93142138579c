"""The browser's face of the visit: the same Python, a picture on a canvas, words in the page."""
