"""Scripts that measure a program of others; they run among the peers and know nothing of this project."""
