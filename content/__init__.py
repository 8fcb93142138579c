"""Words and facts that the book and the exhibit share, as data, and the code that loads and checks them."""
