"""What each kind of content looks like, one kind a file."""
