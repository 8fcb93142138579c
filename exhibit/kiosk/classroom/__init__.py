"""With a class: one projector, hands up, and a host who enters how many."""
