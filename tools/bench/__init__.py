"""Measured ratios: each module measures one part in one run of `make bench`."""
