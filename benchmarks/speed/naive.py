"""The linter one would write in an afternoon: each file through three libraries, no care
for what they cost.

python naive.py FOLDER
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import frontmatter
import jsonschema
from ruamel.yaml import YAML

SCHEMAS = Path(__file__).resolve().parents[2] / "schemas"


def main(folder: str) -> int:
    """Print what the schema of Claude Code objects to; answers 1 where there is anything."""
    schema = json.loads((SCHEMAS / "agent.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(
        schema | {"anyOf": [{"$ref": "#/$defs/claude-code"}]}
    )
    files = [path for path in Path(folder).rglob("*.md") if path.is_file()]
    faults = sum(check(path, validator) for path in files)
    print(f"{len(files)} files checked: {faults} faults")
    return int(bool(faults))


def check(path: Path, validator: jsonschema.Draft202012Validator) -> int:
    """Print and count the faults of one file; the round-trip parser knows the lines."""
    try:
        text = path.read_text(encoding="utf-8")
        errors = list(validator.iter_errors(frontmatter.loads(text).metadata))
        places = YAML().load(text.split("---", 2)[1])
    except Exception as error:  # noqa: BLE001 - that is what such scripts do
        print(f"{path}: {error}")
        return 1
    for fault in errors:
        line = places.lc.line + 1 if places else 1
        print(f"{path}:{line}: {fault.message}")
    return len(errors)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
