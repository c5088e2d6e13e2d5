"""`python -m frontmatter_lint`."""

import sys

if not sys.flags.safe_path:
    del sys.path[
        0
    ]  # the working directory: a `yaml.py` in the repository under test must not be run

from .cli import main

sys.exit(main())
