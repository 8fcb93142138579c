"""What the kiosk adds to the picture: words, rows of dots, the panel, marks, focus, places to touch."""
