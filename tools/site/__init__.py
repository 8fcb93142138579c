"""The built site as a whole: what it asks of readers, off-line reading, made ready to publish."""
