"""The simulations behind labs and kiosk: pure functions of numbers and a seeded generator."""
