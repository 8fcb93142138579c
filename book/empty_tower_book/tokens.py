"""The colours of the book as custom properties, from the palette that the exhibit uses too."""

from __future__ import annotations

from content.palette import load_palette


def stylesheet_of_tokens() -> str:
    """Return the `:root` rules: light values, then pairs where the browser knows `light-dark()`."""
    palette = load_palette()
    light, dark = palette.scheme("book-light"), palette.scheme("book-dark")
    plain = "".join(f"  --{name}: {value};\n" for name, value in light.items())
    paired = "".join(f"    --{name}: light-dark({value}, {dark[name]});\n" for name, value in light.items())
    supports = f"@supports (color: light-dark(black, white)) {{\n  :root {{\n{paired}  }}\n}}\n"
    return f":root {{\n{plain}}}\n{supports}"
