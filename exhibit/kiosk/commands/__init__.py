"""The kiosk's commands. What they need is imported when they run, so that help comes at once."""
