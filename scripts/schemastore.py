"""Write what a pull request to SchemaStore adds: `python scripts/schemastore.py`, or
`make schemastore`.

Editors take schemas from there by the name of a file. In `build/schemastore` lie, at their places
in that repository, the schema of the settings, files it must take and must refuse, and, as
`catalog.json` and `pyproject.json`, the entries that go into the files of these names.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "schemastore"
#: The draft that all editors know, and where SchemaStore serves its schemas.
DRAFT = "http://json-schema.org/draft-07/schema#"
ADDRESS = "https://json.schemastore.org/lint-agents.json"
NAME = "lint-agents"
#: Settings that must be taken, and such that must be refused, by the names of the files.
TAKEN = {
    "rules": 'select = ["MD", "MA"]\nignore = ["doubtful-model"]\nfail-on = "warning"\n',
    "documents": 'policy = "hybrid"\ndocumented-in = ["docs/agents.md"]\n',
    "paths": 'exclude = ["drafts/"]\n\n[per-file-ignores]\n"old/*.md" = ["MD203"]\n',
}
REFUSED = {
    "unknown-setting": 'selcet = ["MD"]\n',
    "unknown-severity": '[severity]\nMD201 = "fatal"\n',
}


def settings_schema() -> dict[str, Any]:
    """Return the schema of the settings in draft 7."""
    text = (ROOT / "schemas" / "config.schema.json").read_text("utf-8")
    schema: dict[str, Any] = json.loads(text.replace("#/$defs/", "#/definitions/"))
    schema["definitions"] = schema.pop("$defs")
    return schema | {"$schema": DRAFT, "$id": ADDRESS}


def files() -> dict[str, str]:
    """Return the text of every file, by its path in that repository."""
    entry = {
        "name": NAME,
        "description": "Settings of lint-agents, a linter of the files that define AI agents",
        "fileMatch": [".lint-agents.toml"],
        "url": ADDRESS,
    }
    made = {
        "src/schemas/json/lint-agents.json": _json(settings_schema()),
        "catalog.json": _json(entry),
        "pyproject.json": _json({NAME: {"title": entry["description"], "$ref": ADDRESS}}),
    }
    for folder, examples in (("test", TAKEN), ("negative_test", REFUSED)):
        for name, text in examples.items():
            made[f"src/{folder}/{NAME}/{name}.toml"] = text
    return made


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def main() -> int:
    """Write them anew."""
    shutil.rmtree(BUILD, ignore_errors=True)
    for name, text in files().items():
        path = BUILD / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
