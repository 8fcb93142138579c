"""The same square for those who need more contrast: white outlines on black, amber for what is lit."""
