"""`python -m frontmatter_lint`."""

import sys

if not sys.flags.safe_path:
    # the working directory: a `yaml.py` in the repository under test must not be run
    del sys.path[0]

from .cli import main

sys.exit(main())
