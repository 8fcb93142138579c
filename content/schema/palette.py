"""The colours of book and exhibit, and the pairs of text and ground that must stay readable."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints, model_validator

from content.schema.base import Entry

Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9A-F]{6}$")]
Token = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]
Stop = tuple[Annotated[float, Field(ge=0, le=1)], Colour]


class Pair(Entry):
    """Text tokens on ground tokens, the smallest WCAG ratio, and the schemes in which it is promised."""

    text: Annotated[tuple[Token, ...], Field(min_length=1)]
    ground: Annotated[tuple[Token, ...], Field(min_length=1)]
    minimum: Annotated[float, Field(ge=1, le=21)]
    schemes: Annotated[tuple[Token, ...], Field(min_length=1)]


class Palette(Entry):
    """Everything in `palette.yml`."""

    schemes: dict[Token, dict[Token, Colour]]
    pairs: tuple[Pair, ...]
    things: dict[Token, Colour]
    skies: dict[Token, tuple[Stop, ...]]

    @model_validator(mode="after")
    def _pairs_name_what_is_there(self) -> Palette:
        for pair in self.pairs:
            for scheme in pair.schemes:
                lacking = {*pair.text, *pair.ground} - set(self.schemes.get(scheme, {}))
                if lacking:
                    raise ValueError(
                        f"a pair uses {', '.join(sorted(lacking))}; scheme {scheme} must define it"
                    )
        return self

    def scheme(self, name: str) -> dict[str, str]:
        """Return the colours of one scheme, token to `#RRGGBB`. Raises `KeyError` for an unknown name."""
        return dict(self.schemes[name])
