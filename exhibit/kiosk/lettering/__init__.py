"""Words on the screen: fonts cut to fixed files, sizes by role, line breaking, cached pictures of text."""
