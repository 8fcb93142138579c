"""Figures of the labs: Matplotlib draws them, the page colours them, both schemes and print included."""
