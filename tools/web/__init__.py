"""The exhibit for browsers: packed for a site, and as one file for a stick."""
