"""The browser's face, without a browser."""
