"""`python -m tools.scaffold`: valid skeletons of what the course is made of."""
