"""The way behind the exhibit, for whoever looks after it: hours, PIN, menu, self-test."""
