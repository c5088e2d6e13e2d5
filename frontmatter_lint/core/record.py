"""Frozen records for a process that must start fast: `typing.NamedTuple` for the type
checker, a tenth of its cost.

`NamedTuple` evaluates source text for every class, 100 µs each, and importing
`dataclasses` costs as much as starting the interpreter. A record here is a tuple whose
fields are read by C getters, made in about 10 µs.
"""

from __future__ import annotations

# what namedtuple itself uses
from _collections import _tuplegetter  # type: ignore[import-not-found]

__all__ = ["TYPE_CHECKING", "Record"]

#: What type checkers take for true by its name; `typing.TYPE_CHECKING` would cost the
#: import of `typing`.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple as Record
else:
    _getters = []
    _tuple = tuple.__new__  # looked up once: some files make a hundred thousand records

    class _Maker(type):
        """Turns the annotations of a class body into the fields of a tuple."""

        def __new__(mcs, name, bases, body):
            if bases == (tuple,):
                return super().__new__(mcs, name, bases, body)
            fields = tuple(body.get("__annotations__", ()))
            defaults = {}
            for field in fields:  # a comprehension would be a call of its own
                if field in body:
                    defaults[field] = body.pop(field)
            while len(_getters) < len(fields):
                _getters.append(_tuplegetter(len(_getters), ""))
            body.update(zip(fields, _getters))  # the same for all classes, by their index
            body["__slots__"] = ()
            body["__match_args__"] = body["_fields"] = fields
            body["_count"] = len(fields)
            body["_defaults"] = defaults
            body["_usual"] = tuple(defaults.values())  # those of the last fields, in order
            return type.__new__(mcs, name, bases, body)

    class Record(tuple, metaclass=_Maker):
        """A tuple with names."""

        __slots__ = ()

        def __new__(cls, *values, **named):
            if not named:
                given = len(values) - cls._count
                if not given:
                    return _tuple(cls, values)
                if 0 > given >= -len(cls._usual):
                    return _tuple(cls, values + cls._usual[given:])
            elif not values and tuple(named) == cls._fields:  # all, in their order
                return _tuple(cls, named.values())
            defaults, rest = cls._defaults, cls._fields[len(values) :]
            missing = [field for field in rest if field not in named and field not in defaults]
            made = [*values, *(named.pop(field, defaults.get(field)) for field in rest)]
            wrong = missing or [*named] or [repr(value) for value in values[len(cls._fields) :]]
            if wrong:
                raise TypeError(f"{cls.__name__}: missing or unknown {', '.join(wrong)}")
            return tuple.__new__(cls, made)

        def _replace(self, **changed):
            made = [changed.pop(field, value) for field, value in zip(self._fields, self)]
            if changed:
                raise TypeError(f"{type(self).__name__}: unknown {', '.join(changed)}")
            return tuple.__new__(type(self), made)

        def _asdict(self):
            return dict(zip(self._fields, self))

        def __getnewargs__(self):
            return tuple(self)

        def __repr__(self):
            shown = ", ".join(f"{field}={value!r}" for field, value in zip(self._fields, self))
            return f"{type(self).__name__}({shown})"
