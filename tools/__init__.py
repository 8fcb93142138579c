"""What `make` calls: set-up, build, checks, tests and measurements."""
