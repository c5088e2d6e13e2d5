"""Changes of a module, one operator, constant or condition at a time."""

from __future__ import annotations

import ast
import copy
import functools
import gc
from collections.abc import Iterator
from types import FunctionType, ModuleType
from typing import Any, NamedTuple

_SWAPPED: dict[type, Any] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
}
#: What `core/caching.py` makes, which does not tell what it wraps.
_CACHED = type(functools.cache(_SWAPPED.get))
#: Parts of a statement that run never, or say nothing of what the code does.
_WITHOUT_EFFECT = ("annotation", "returns", "decorator_list", "type_comment")


class Change(NamedTuple):
    """A module with one thing changed."""

    line: int
    before: str
    after: str
    #: the whole module
    source: str
    #: which statement of the module holds the change
    statement: int


def changes(source: str) -> Iterator[Change]:
    """Yield every change of a module, except to annotations and to what is there for types."""
    tree = ast.parse(source)
    for statement, part in enumerate(tree.body):
        for number, node in enumerate(_nodes(part)):
            mutant = copy.deepcopy(part)
            same = _nodes(mutant)[number]
            if not _change(same):
                continue
            body = [*tree.body[:statement], mutant, *tree.body[statement + 1 :]]
            text = ast.unparse(ast.Module(body=body, type_ignores=[]))
            line = getattr(node, "lineno", 0)
            yield Change(line, _shown(node), _shown(same), text, statement)


def apply(change: Change, module: ModuleType) -> None:
    """Change a module that is imported already, and everything that imported from it.

    Functions keep their identity and get other code; other statements run once more.
    """
    part = ast.parse(change.source).body[change.statement]
    name = str(module.__file__)
    if isinstance(part, ast.FunctionDef | ast.ClassDef):
        whole = compile(ast.Module(body=[part], type_ignores=[]), name, "exec")
        namespace = dict(vars(module))
        exec(whole, namespace)  # noqa: S102 - our own code
        _take_over(vars(module)[part.name], namespace[part.name])
        return
    whole = compile(ast.Module(body=[part], type_ignores=[]), name, "exec")
    exec(whole, vars(module))  # noqa: S102 - our own code


def _nodes(part: ast.AST) -> list[ast.AST]:
    """Return what runs of a statement, itself first."""
    if isinstance(part, ast.If) and ast.unparse(part.test) == "TYPE_CHECKING":
        return [node for branch in part.orelse for node in _nodes(branch)]
    found = [part]
    for field, value in ast.iter_fields(part):
        if field in _WITHOUT_EFFECT:
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                found += _nodes(child)
    return found


def _change(node: ast.AST) -> bool:
    """Change a node in its place; return whether there is anything to change."""
    if isinstance(node, ast.Compare):
        node.ops[0] = _SWAPPED[type(node.ops[0])]()
    elif isinstance(node, ast.BoolOp | ast.BinOp) and type(node.op) in _SWAPPED:
        node.op = _SWAPPED[type(node.op)]()
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
        node.value = not node.value
    elif isinstance(node, ast.Constant) and isinstance(node.value, int):
        node.value += 1
    elif isinstance(node, ast.If | ast.IfExp | ast.While):
        node.test = ast.UnaryOp(ast.Not(), node.test)
    else:
        return False
    return True


def _shown(node: ast.AST) -> str:
    """Return the first line of a node."""
    return ast.unparse(node).partition("\n")[0]


def _take_over(old: Any, new: Any) -> None:
    """Give a function, or every method of a class, the code and the defaults of another."""
    old = _plain(old)
    new = _plain(new)
    if isinstance(old, FunctionType) and isinstance(new, FunctionType):
        old.__code__ = new.__code__
        old.__defaults__ = new.__defaults__
        old.__kwdefaults__ = new.__kwdefaults__
    elif isinstance(old, type) and isinstance(new, type):
        for name, value in vars(new).items():
            if isinstance(_plain(value), FunctionType):
                _take_over(vars(old)[name], value)


def _plain(wrapped: Any) -> Any:
    """Return the function in a cached function, a property, a class method or a lazy value."""
    if isinstance(wrapped, _CACHED):
        return next(one for one in gc.get_referents(wrapped) if isinstance(one, FunctionType))
    for inside in ("__wrapped__", "__func__", "fget", "read"):
        found = getattr(wrapped, inside, None)
        if isinstance(found, FunctionType):
            return found
    return wrapped
