"""The pygame face of the visit: loop, input, scenes, drawing, results."""
