"""What moves: the models behind labs and kiosk, one visitor's visit, and its faces."""
