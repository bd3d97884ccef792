"""Values as the languages of the samples write them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from zorse.docs.samples import File

WIDTH: Final = 60
"""What is longer than this goes over several lines."""


def quoted(text: str, *more: str, mark: str = '"') -> str:
    """A text between quotation marks, with what would end it or mean more escaped."""
    for character in ("\\", mark, *more):
        text = text.replace(character, f"\\{character}")
    return mark + text.replace("\n", "\\n") + mark


def plain_name(name: str) -> bool:
    return name.isidentifier() and name.isascii()


@dataclass(frozen=True, slots=True)
class Literals:
    """How a language writes hashes, lists, texts, files and truth."""

    text: Callable[[str], str]
    key: Callable[[str], str]
    around_hash: tuple[str, str]
    around_list: tuple[str, str]
    file: Callable[[str], str]
    truth: tuple[str, str] = ("true", "false")
    indent: str = "  "

    def written(self, value: Any, depth: int = 0) -> str:
        """A value, on one line where it fits."""
        if isinstance(value, bool):
            return self.truth[0 if value else 1]
        if isinstance(value, File):
            return self.file(value.name)
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            parts = [self.key(key) + self.written(item, depth + 1) for key, item in value.items()]
            return self.between(self.around_hash, parts, depth)
        if isinstance(value, list):
            parts = [self.written(item, depth + 1) for item in value]
            return self.between(self.around_list, parts, depth)
        return str(value)

    def between(self, marks: tuple[str, str], parts: list[str], depth: int) -> str:
        opening, closing = marks
        line = opening + ", ".join(parts) + closing
        if len(line) + depth * len(self.indent) <= WIDTH and "\n" not in line:
            return line
        inner = "".join([f"{self.indent * (depth + 1)}{part},\n" for part in parts])
        return f"{opening}\n{inner}{self.indent * depth}{closing}"


PYTHON: Final = Literals(
    quoted,
    lambda key: f"{quoted(key)}: ",
    ("{", "}"),
    ("[", "]"),
    lambda name: f'open({quoted(name)}, "rb")',
    ("True", "False"),
    "    ",
)
NODE: Final = Literals(
    lambda text: quoted(text, mark="'"),
    lambda key: f"{key if plain_name(key) else quoted(key, mark=chr(39))}: ",
    ("{", "}"),
    ("[", "]"),
    lambda name: (
        "{data: fs.readFileSync('" + name + "'), name: '" + name + "', "
        "type: 'application/octet-stream'}"
    ),
)
RUBY: Final = Literals(
    lambda text: quoted(text, "#"),
    lambda key: f"{key if plain_name(key) else quoted(key, '#')}: ",
    ("{", "}"),
    ("[", "]"),
    lambda name: f"File.new({quoted(name)})",
)
PHP: Final = Literals(
    lambda text: quoted(text, mark="'"),
    lambda key: f"{quoted(key, mark=chr(39))} => ",
    ("[", "]"),
    ("[", "]"),
    lambda name: f"fopen({quoted(name, mark=chr(39))}, 'r')",
)
