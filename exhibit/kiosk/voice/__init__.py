"""The spoken layer: what is said of a stage, in pieces that a system voice has spoken into files."""
