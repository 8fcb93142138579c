"""The page of the exhibit: as files beside the book, or as one file for a stick."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from content import Content, load_content
from tools.web import bundle
from tools.web.font import font, letters_of, licences
from tools.web.pack import as_text, packed
from tools.web.words import words_of

WEB = Path(__file__).resolve().parents[2] / "exhibit" / "web"
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
)
ONE_FILE_POLICY = (
    "default-src 'none'; script-src {script} 'wasm-unsafe-eval'; style-src {style}; img-src data:; "
    "font-src data:; connect-src blob:; base-uri 'none'; form-action 'none'"
)
HEAD = (
    '<script src="from-disk.js"></script><link rel="stylesheet" href="exhibit.css">'
    '<link rel="preload" href="exhibit.json" as="fetch" crossorigin>'
    '<link rel="preload" href="micropython.wasm" as="fetch" crossorigin>'
    '<script type="module" src="exhibit.js"></script>'
)
ICON = '<link rel="icon" href="data:,">'


@dataclass(frozen=True)
class Parts:
    """What the page is made of."""

    script: str
    style: str
    words: Mapping[str, str]
    letters: str


def parts(content: Content) -> Parts:
    """Return script, style sheet and the page's own words. Raises `MissingPackageError`."""
    letters = letters_of(words_of(content).values())
    return Parts(bundle.script(), bundle.stylesheet(stylesheet(content)), content.words("en"), letters)


def stylesheet(content: Content) -> str:
    """Return the style sheet with the colours of the night and of high contrast before it."""
    night, contrast = (content.palette.scheme(f"kiosk-{name}") for name in ("night", "contrast"))
    return f":root {{ {_properties(night)} }}\n.high-contrast {{ {_properties(contrast)} }}\n" + (
        WEB / "page.css"
    ).read_text(encoding="utf-8")


def site_files(content: Content, made: Parts) -> dict[str, bytes]:
    """Return the files of the folder `exhibit` of the site, by name."""
    texts = {
        "index.html": page(made.words, POLICY, ICON + HEAD),
        "exhibit.css": made.style,
        "exhibit.js": made.script,
        "from-disk.js": (WEB / "from-disk.js").read_text(encoding="utf-8"),
        "exhibit.json": as_text(packed(content, alone=False)),
    }
    texts |= {f"words-{language}.json": as_text(words) for language, words in words_of(content).items()}
    files = {name: text.encode() for name, text in texts.items()}
    return files | {
        "micropython.wasm": bundle.wasm(),
        "inter.woff2": font(made.letters),
        "one-file.html": one_file(content, made),
        "licences.txt": licences(),
    }


def write_site_files(folder: Path) -> None:
    """Write the exhibit as files into a folder. Raises `MissingPackageError`."""
    content = load_content()
    files = site_files(content, parts(content))
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)


def one_file(content: Content, made: Parts) -> bytes:
    """Return the whole exhibit as one page, which opens from a disk by a double click."""
    letters = base64.b64encode(font(made.letters)).decode()
    inline = made.style.replace("inter.woff2", f"data:font/woff2;base64,{letters}")
    style = f"\n{inline}\n"
    script = "\n" + made.script.replace("</script", "<\\/script") + "\n"
    policy = ONE_FILE_POLICY.format(script=_hash(script), style=_hash(style))
    data = as_text(packed(content, alone=True)).replace("<", "\\u003c")
    foot = (
        f'<script type="application/json" id="packed">{data}</script>\n'
        f'<script type="text/plain" id="wasm">{base64.b64encode(bundle.wasm()).decode()}</script>\n'
        f'<script type="module">{script}</script>'
    )
    return page(made.words, policy, f"{ICON}<style>{style}</style>", foot).encode()


def page(words: Mapping[str, str], policy: str, head: str, foot: str = "") -> str:
    """Return the page, with what stands in its head and at its end."""
    template = Environment(autoescape=True, undefined=StrictUndefined).from_string(
        (WEB / "page.html").read_text(encoding="utf-8")
    )
    return template.render(
        policy=policy,
        title=words["attract.title"],
        description=words["round.tower_text"],
        choices=words["browser.choices"],
        fault=words["browser.fault"],
        no_script=words["browser.no_script"],
        head=Markup(head),
        foot=Markup(foot),
    )


def _properties(scheme: Mapping[str, str]) -> str:
    return " ".join(f"--{name}: {colour};" for name, colour in scheme.items())


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
