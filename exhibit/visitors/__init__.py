"""Simulated visitors: made-up people with a written-down behaviour, who play the real visit at full speed."""
