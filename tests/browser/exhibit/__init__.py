"""The exhibit in Chromium and Firefox: by mouse, finger and keys, from a server and from a disk."""
