"""The scenes of a visit, one a file, in the order in which a visitor meets them."""
