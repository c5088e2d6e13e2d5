"""lint-agents: validates the model choice of AI-agent definition files and proves what it says."""

# as type checkers know it; importing it from `core` would take longer than `--version` does
TYPE_CHECKING = False

__version__ = "0.2.0"
__all__ = ["apply_fixes", "judge", "lint_paths", "lint_text", "load_settings"]

if TYPE_CHECKING:
    from .api import apply_fixes, judge, lint_paths, lint_text, load_settings


def __getattr__(name: str) -> object:
    """Return a function of `frontmatter_lint.api`, imported when it is first asked for."""
    if name in __all__:
        from . import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
