"""Whether a value is valid by a JSON Schema, for the keywords that our schemas use.

jsonschema takes 200 ms to import and 370 µs a file; a property test holds the two together.
"""

from __future__ import annotations

from ..core.record import TYPE_CHECKING
from ..core.resources import schema as load

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    Check = Callable[[Any], bool]

_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
#: What a schema says of its pattern where no plain word, as nearly all names are, needs a look.
FITS_WORDS = "fits every plain word"


def accepts(value: Any, schema: Any, root: Any) -> bool:
    """Whether `value` is valid. `root` is the document that local `$ref`s point into."""
    # loops here and in what each file meets: `all` of a generator takes twice as long
    for check in _checks(schema, root):  # noqa: SIM110
        if not check(value):
            return False
    return True


def _checks(schema: Any, root: Any) -> list[Check]:
    """Return the checks of a schema, made once; where it refers to another, they are its own."""
    made = _MADE.get(id(schema))
    if made is None:
        checks = []
        for key, wanted in schema.items():
            if key == "$ref":
                checks += _checks(*_target(wanted, root))
            elif key in _KEYWORDS:
                checks.append(_KEYWORDS[key](wanted, schema, root))
        made = _MADE[id(schema)] = (schema, checks)
    return made[1]


def fits(keyword: str, value: Any, schema: Any, root: Any) -> bool:
    """Whether `value` is valid by one keyword of a schema."""
    return _KEYWORDS[keyword](schema[keyword], schema, root)(value)


#: The checks of every schema met, by its identity; the schema is kept, so that no other
#: can come to have that identity.
_MADE: dict[int, tuple[Any, list[Check]]] = {}


def _type(wanted: Any, schema: Any, root: Any) -> Check:
    kinds = wanted if isinstance(wanted, list) else [wanted]
    classes = tuple(one for kind in kinds for one in _TYPES[kind])
    boolean, integer = "boolean" in kinds, "integer" in kinds

    def has_type(value: Any) -> bool:
        if type(value) in classes:  # nearly all values
            return True
        if isinstance(value, bool):
            return boolean
        return isinstance(value, classes) or (
            integer and isinstance(value, float) and value.is_integer()
        )

    return has_type


def _properties(wanted: Any, schema: Any, root: Any) -> Check:
    def has_properties(value: Any) -> bool:
        if isinstance(value, dict):
            for key, item in value.items():
                if key in wanted and not accepts(item, wanted[key], root):
                    return False
        return True

    return has_properties


def _additional(wanted: Any, schema: Any, root: Any) -> Check:
    named = schema.get("properties", ())
    if wanted is True:
        return lambda value: True

    def has_additional(value: Any) -> bool:
        if isinstance(value, dict):
            for key, item in value.items():
                if key not in named and (wanted is False or not accepts(item, wanted, root)):
                    return False
        return True

    return has_additional


def _items(wanted: Any, schema: Any, root: Any) -> Check:
    def has_items(value: Any) -> bool:
        if isinstance(value, list):
            for one in value:
                if not accepts(one, wanted, root):
                    return False
        return True

    return has_items


def _target(reference: str, root: Any) -> tuple[Any, Any]:
    """Return the schema that a reference means, and the document around it."""
    document, _, pointer = reference.partition("#")
    target = root = load(document.removesuffix(".schema.json")) if document else root
    for step in filter(None, pointer.split("/")):
        target = target[step]
    return target, root


def _pattern(wanted: str, schema: Any, root: Any) -> Check:
    fits_words = schema.get("$comment") == FITS_WORDS

    def matches(value: Any) -> bool:
        if not isinstance(value, str) or (fits_words and is_plain_word(value)):
            return True
        import re  # imported here: it takes two thirds of what starting the interpreter takes

        return bool(re.search(wanted, value))

    return matches


def is_plain_word(text: str) -> bool:
    """Whether a text is made of small ASCII letters, digits and hyphens, with a letter
    somewhere and no hyphen in front.
    """
    return (
        text.isascii()
        and text.islower()
        and text.replace("-", "").isalnum()
        and not text.startswith("-")
    )


def _equal(first: Any, second: Any) -> bool:
    """Whether two values are equal as JSON: `true` is not 1, `1.0` is 1."""
    return first == second and isinstance(first, bool) == isinstance(second, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


#: What each keyword asks: from its value, the schema it stands in and the document
#: around it to a check.
_KEYWORDS: Mapping[str, Callable[[Any, Any, Any], Check]] = {
    "type": _type,
    "enum": lambda wanted, schema, root: lambda value: any(_equal(value, one) for one in wanted),
    "const": lambda wanted, schema, root: lambda value: _equal(value, wanted),
    "properties": _properties,
    "additionalProperties": _additional,
    "required": lambda wanted, schema, root: (
        lambda value: not isinstance(value, dict) or value.keys() >= frozenset(wanted)
    ),
    "items": _items,
    "anyOf": lambda wanted, schema, root: (
        lambda value: any(accepts(value, one, root) for one in wanted)
    ),
    "$ref": lambda wanted, schema, root: lambda value: accepts(value, *_target(wanted, root)),
    "pattern": _pattern,
    "minLength": lambda wanted, schema, root: (
        lambda value: not isinstance(value, str) or len(value) >= wanted
    ),
    "maxLength": lambda wanted, schema, root: (
        lambda value: not isinstance(value, str) or len(value) <= wanted
    ),
    "minItems": lambda wanted, schema, root: (
        lambda value: not isinstance(value, list) or len(value) >= wanted
    ),
    "maxItems": lambda wanted, schema, root: (
        lambda value: not isinstance(value, list) or len(value) <= wanted
    ),
    "minimum": lambda wanted, schema, root: lambda value: not _is_number(value) or value >= wanted,
    "maximum": lambda wanted, schema, root: lambda value: not _is_number(value) or value <= wanted,
    "exclusiveMinimum": lambda wanted, schema, root: (
        lambda value: not _is_number(value) or value > wanted
    ),
}

#: Keywords without a say in validity. A test refuses a schema with any other.
ANNOTATIONS = frozenset(
    {"$schema", "$id", "$defs", "title", "description", "examples", "default", "$comment"}
    | {"version"}
)
UNDERSTOOD = frozenset(_KEYWORDS) | ANNOTATIONS
