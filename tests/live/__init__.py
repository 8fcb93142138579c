"""Tests of the labs in a real kernel."""
