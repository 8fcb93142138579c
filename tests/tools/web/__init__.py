"""Packing the exhibit for browsers."""
