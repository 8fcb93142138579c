"""The Sphinx extension of the course: one module a directive, each reading `content`."""
