"""Compile `frontmatter_lint/data/*.yaml` into Python modules, so that a run neither parses
nor validates them.

    python scripts/compile_data.py           write the modules
    python scripts/compile_data.py --check   exit 1 where they are stale

Reads with ruamel.yaml (YAML 1.2, duplicate keys refused) and validates with jsonschema;
a fault in the data names the file, the line and the key.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from re import _parser  # type: ignore[attr-defined]
from typing import Any, cast

from jsonschema import Draft202012Validator
from referencing import Registry
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.append(str(ROOT / "scripts"))

from data_shapes import Dialect, Effort, Hosts, Models, Phrases, Prices, Reasons, Schema  # noqa: E402

from frontmatter_lint.agents.schema_keywords import ANNOTATIONS, FITS_WORDS  # noqa: E402
from frontmatter_lint.core.resources import EVERYDAY  # noqa: E402
from frontmatter_lint.core.shapes_of_words import CurveAsWritten, Vocabulary, Words  # noqa: E402
from frontmatter_lint.judging.policies import bundle  # noqa: E402
from frontmatter_lint.judging.word_tables import conjugated, extend  # noqa: E402
from frontmatter_lint.rules.selection import built_in  # noqa: E402

DATA = ROOT / "frontmatter_lint" / "data"
TARGET = ROOT / "frontmatter_lint" / "compiled"
HEADER = '"""Made from `{source}` by `scripts/compile_data.py`; do not edit."""\n\nDATA = '
_WITH_DEFAULT = """from .everyday import DATA as EVERYDAY

DATA = {'default': EVERYDAY['default_policy']} | """
CLAUDE_CODE = "claude-code"
#: Characters up to which an entry of the top level stands on one line.
SHORT = 100
#: One of these words is in every text that matches a pattern; None where nothing is known.
Needs = tuple[str, ...] | None
#: What is known of a model.
Row = tuple[str, ...]
BRACKETS: dict[type, tuple[str, str]] = {dict: ("{", "}"), list: ("[", "]"), tuple: ("(", ")")}


def read(path: Path, schema: str) -> object:
    """One data file as JSON values, valid by its schema. Exits with a message where it is not."""
    raw: object = YAML(typ="rt").load(path)
    value = plain(raw)
    validator = Draft202012Validator(read_schema(schema), registry=Registry())
    errors = [
        f"{path.relative_to(ROOT)}:{line_of(raw, list(error.path))}: {error.message}"
        for error in validator.iter_errors(value)
    ]
    if errors:
        sys.exit("\n".join(errors))
    return value


def read_schema(name: str) -> Schema:
    """Return a schema of ours."""
    path = ROOT / "schemas" / f"{name}.schema.json"
    return cast("Schema", json.loads(path.read_text(encoding="utf-8")))


def plain(raw: object) -> object:
    """A ruamel.yaml document as JSON values; dates as text."""
    value: object = json.loads(json.dumps(raw, default=_as_text))
    return value


def _as_text(item: object) -> str:
    return item.isoformat() if isinstance(item, date) else str(item)


def line_of(raw: Any, path: list[str | int]) -> int:
    """The 1-based line of a key path in a ruamel.yaml document."""
    line = 0
    for step in path:
        try:
            line = raw.lc.data[step][0]
            raw = raw[step]
        except (AttributeError, KeyError, TypeError, IndexError):
            break
    return int(line) + 1


def models() -> object:
    """Every id, alias and extra spelling in one index; aliases beside it."""
    raw = cast("Models", read(DATA / "models.yaml", "models"))
    index: dict[str, Row] = {}
    aliases: dict[str, str] = {}
    elsewhere = retired_elsewhere()
    snapshots: dict[str, list[str]] = {}
    for group in raw["providers"]:
        by_id = {model["id"]: model for model in group["models"]}
        for model in group["models"]:
            if "snapshots" in model:
                snapshots[str(model["id"])] = model["snapshots"]
            for name in (model["id"], *model.get("also", [])):
                add(index, name, row(group["provider"], model))
        for alias in group.get("aliases", []):
            target = alias.get("resolves_to", "")
            aliases[alias["id"]] = target or alias["id"]
            fields = {**by_id[target], **alias} if target in by_id else alias
            add(index, alias["id"], row(group["provider"], fields))
    unlisted = elsewhere.keys() - {one[0] for one in index.values()}
    if unlisted:
        sys.exit(f"hosts.yaml: data/models.yaml lists no {', '.join(sorted(unlisted))}")
    makers: dict[str, str] = {}
    for group in raw["providers"]:
        makers.update(dict.fromkeys(group["makers"], group["provider"]))
    rolling: list[str] = []
    for group in raw["providers"]:
        rolling += group.get("rolling", [])
    dotted = [group["provider"] for group in raw["providers"] if group.get("dotted_versions")]
    return {
        "tiers": raw["tiers"],
        "makers": dict(sorted(makers.items())),
        "private": raw["private"],
        "dotted": dotted,
        "rolling": rolling,
        "aliases": aliases,
        "snapshots": snapshots,
        "elsewhere": elsewhere,
        # one text, for a run asks for a name or two: as dictionaries the rows take 2 million
        # instructions to load, a twentieth of what starting the interpreter takes
        "index": "".join(["\n", *("|".join((name, *one)) + "\n" for name, one in index.items())]),
        "heads": dict.fromkeys(name.partition("-")[0] for name in index),
    }


def families() -> object:
    """Return the patterns of names that are not listed, each with words that such a name holds."""
    found = []
    for group in cast("Models", read(DATA / "models.yaml", "models"))["providers"]:
        for family in group.get("families", []):
            needs = needed_words(family["pattern"])
            found.append({**family, "provider": group["provider"], "needs": needs})
    return found


def makers_of_models() -> object:
    """Return what a maker is called, and where the facts on its models come from."""
    found = {}
    for group in cast("Models", read(DATA / "models.yaml", "models"))["providers"]:
        found[group["provider"]] = {
            "title": group["title"],
            "source": group["source"],
            "verified_on": group["verified_on"],
        }
    return found


def local_models() -> object:
    """Return how names of builds that people run themselves are told."""
    raw = cast("Models", read(DATA / "models.yaml", "models"))["local"]
    apart = r"[-_:./@\s]"
    marks = rf"(?:^|{apart})(?:{raw['marks']})(?:$|{apart})"
    return {"runners": raw["runners"], "marks": marks, "tags": raw["tags"]}


def model_classes() -> object:
    """Return the words of ids that say which of a maker's line a model is, each with its rank."""
    rows = cast("Models", read(DATA / "models.yaml", "models"))["classes"]
    return {word: rank for rank, words in enumerate(rows) for word in words}


def prices() -> object:
    """Return the prices of models by seller, each as input, output, cache and, where a longer
    prompt costs more, its length with the same three.
    """
    raw = cast("Prices", read(DATA / "prices.yaml", "prices"))
    sellers: dict[str, dict[str, tuple[float | None, ...]]] = {}
    for seller, models in raw["sellers"].items():
        sellers[seller] = {}
        for model, price in models.items():
            row: tuple[float | None, ...]
            row = (price["input"], price["output"], price.get("cache_read"))
            if "above" in price:
                above = price["above"]
                row += (above["tokens"], above["input"], above["output"], above.get("cache_read"))
            sellers[seller][model] = row
    return {**raw, "sellers": sellers}


def retired_elsewhere() -> dict[str, dict[str, tuple[str, str]]]:
    """Return the days of hosts by model: for each host its day, and the successor it names."""
    found: dict[str, dict[str, tuple[str, str]]] = {}
    for host in cast("Hosts", read(DATA / "hosts.yaml", "hosts"))["hosts"]:
        for model, one in host.get("retired", {}).items():
            days = found.setdefault(model, {})
            days[host["host"]] = (one["on"], one.get("successor", ""))
    return found


def hosts() -> object:
    """Return all hosts by name, without the days that stand with the models; the pattern of names
    with words that such a name holds.
    """
    found = {}
    for host in cast("Hosts", read(DATA / "hosts.yaml", "hosts"))["hosts"]:
        facts: dict[str, object] = {key: value for key, value in host.items() if key != "retired"}
        if "names" in host:
            facts["needs"] = needed_words(host["names"])
        found[host["host"]] = facts
    return found


def needed_words(pattern: str) -> list[str]:
    """Return words of which every text that matches holds one: looking for them takes a hundredth
    of what compiling the pattern does. Raises ValueError where nothing can be said.
    """
    found = _of_sequence(list(_parser.parse(pattern)))
    if found is None:
        raise ValueError(f"`{pattern}` matches texts that have no word in common")
    return list(found)


def _of_sequence(items: list[tuple[Any, Any]]) -> Needs:
    """Return the best of what any part of a sequence needs: the longest of the shortest words."""
    candidates: list[tuple[str, ...]] = []
    letters = ""
    for name, value in [*items, ("END", None)]:
        if str(name) == "LITERAL":
            letters += chr(value)
            continue
        inside = _of_item(str(name), value)
        if letters:
            candidates.append((letters,))
            if str(name) == "IN" and inside:
                candidates.append(tuple(letters + sign for sign in inside))
            letters = ""
        if inside:
            candidates.append(inside)
    if not candidates:
        return None
    # of equals the shorter list: `-mini` rather than ten digits behind `gpt-`
    return max(candidates, key=lambda words: (min(*map(len, words), 3), -len(words)))


def _of_item(name: str, value: Any) -> Needs:
    if name == "SUBPATTERN":
        return _of_sequence(list(value[-1]))
    if name == "MAX_REPEAT" and value[0] > 0:
        return _of_sequence(list(value[-1]))
    if name == "BRANCH":
        words: list[str] = []
        for branch in value[1]:
            inside = _of_sequence(list(branch))
            if inside is None:
                return None
            words += inside
        return tuple(words)
    if name == "IN" and len(value) == 1 and str(value[0][0]) == "RANGE":
        first, last = value[0][1]
        return tuple(map(chr, range(first, last + 1)))
    return None


def add(index: dict[str, Row], name: str, value: Row) -> None:
    """Put a name into the index. Exits where it is there already."""
    if name in index:
        sys.exit(f"models.yaml: `{name}` is listed twice")
    index[name] = value


def row(provider: str, model: Mapping[str, object]) -> Row:
    """Return what is known of a model, in the order of the fields of `ModelInfo`; `?` where its
    efforts are not known.
    """
    efforts = "?"
    if "efforts" in model:
        efforts = ",".join(cast("list[str]", model["efforts"]))
    found = [str(model["id"]), provider, str(model["tier"]), efforts]
    found.append(str(model.get("status", "current")))
    found.append(str(model.get("retired_on", model.get("retires_on", ""))))
    found.append(str(model.get("replacement", "")))
    return tuple(found)


def dialects() -> dict[str, Dialect]:
    """Return all dialects by name. Exits with a message where one has no part in the schema."""
    found = {}
    for path in sorted((DATA / "dialects").glob("*.yaml")):
        found[path.stem] = cast("Dialect", read(path, "dialect"))
        missing = missing_in_schema(path.stem)
        if missing:
            sys.exit(f"{path.relative_to(ROOT)}: {missing}")
        effort = found[path.stem].get("effort")
        if effort is not None:
            wrong = _with_levels(path.stem, effort)
            if wrong:
                sys.exit(f"{path.relative_to(ROOT)}: {wrong}")
    return found


def without_services() -> dict[str, Dialect]:
    """Return all dialects by name, each with no more than that its providers are known: what is
    known of them, few runs ask for.
    """
    found = dialects()
    for raw in found.values():
        if "services" in raw["model"]:
            raw["model"]["services"] = True
    return found


def services() -> dict[str, object]:
    """Return what is known of the providers of dialects, by the name of the dialect."""
    found = {}
    for name, raw in dialects().items():
        if "services" in raw["model"]:
            found[name] = raw["model"]["services"]
    return found


def _with_levels(dialect: str, effort: Effort) -> str:
    """Put the levels of an effort in from the schema of agents, which alone says them where it
    lists them; return what is wrong, as a message, empty for nothing.
    """
    listed = levels_in_schema(dialect, effort["field"])
    if not listed and "levels" not in effort:
        return "`effort` has no `levels`, and schemas/agent.schema.json lists none"
    if listed and "levels" in effort:
        return "`effort.levels` are listed by schemas/agent.schema.json: leave them out"
    if listed:
        effort["levels"] = listed
    return ""


def levels_in_schema(dialect: str, field: str) -> list[str]:
    """Return the words that the schema of agents allows in a field; none where it takes any."""
    parts = read_schema("agent")["$defs"]
    value: Any = parts[dialect]["properties"].get(field, {})
    if "$ref" in value:
        value = parts[value["$ref"].rpartition("/")[2]]
    for one in (value, *value.get("anyOf", ())):
        if "enum" in one:
            return list(one["enum"])
    return []


def missing_in_schema(dialect: str) -> str:
    """Return what the schema of agents lacks for a dialect, as a message; empty for nothing."""
    whole = read_schema("agent")
    if dialect not in whole["$defs"]:
        return f"schemas/agent.schema.json has no definition `{dialect}` under `$defs`"
    if {"$ref": f"#/$defs/{dialect}"} not in whole["anyOf"]:
        return f"schemas/agent.schema.json does not name `#/$defs/{dialect}` under `anyOf`"
    return ""


def phrase_table() -> object:
    """Return the learned phrases as one text, and their weights column by column beside it;
    packed they would take 9 KB more in a wheel.
    """
    raw = cast("Phrases", read(DATA / "phrases.yaml", "phrases"))
    lines = [line.rsplit(" ", 3) for line in raw["phrases"].splitlines()]
    return {
        "unit": raw["unit"],
        "brief": raw["brief"],
        "columns": {
            name: (column["bias"], curve(column["whole"]), curve(column["brief"]))
            for name, column in raw["columns"].items()
        },
        "phrases": "\n".join(line[0] for line in lines),
        "weights": tuple(tuple(int(line[column]) for line in lines) for column in (1, 2, 3)),
    }


def curve(raw: CurveAsWritten) -> tuple[float, ...]:
    """Return the numbers of a curve in the order in which they are read."""
    shape = (raw["slope"], raw["shift"], raw["bottom"], raw["top"])
    return (*shape, raw["margin"], raw["frontier"], raw["most"])


def reasons() -> object:
    """Return how reasons are heard, what is asked of whole texts with words that it needs."""
    raw = cast("Reasons", read(DATA / "reasons.yaml", "reasons"))
    needs = {}
    for kind, patterns in (("modest", raw["modest"]), ("thinking", raw["thinking"])):
        needs[kind] = {pattern: needed_words(pattern) for pattern in patterns}
    for kind, rows in (("gathering", raw["gathering"]), ("first_pass", raw["first_pass"])):
        needs[kind] = {pattern: words for *words, pattern in rows}
    return {**raw, **needs}


def rules() -> tuple[tuple[object, ...], ...]:
    """The entry of every rule, so that a run imports only those it needs; as tuples, which are
    loaded as they are.
    """
    return tuple((*rule.entry[:2], int(rule.severity), *rule.entry[3:5]) for rule in built_in())


def schema(name: str) -> object:
    """A schema without the words: a check of an agent needs its keywords only."""
    return bare(read_schema(name), names=False)


def part_of_agents(*, own: bool) -> object:
    """Return the schema of agents with the definition of Claude Code alone, or with those of the
    other dialects, and with what these point to.
    """
    whole = read_schema("agent")
    wanted = []
    for path in sorted((DATA / "dialects").glob("*.yaml")):
        if (path.stem == CLAUDE_CODE) == own:
            wanted.append(path.stem)
    kept: dict[str, object] = {}
    while wanted:
        name = wanted.pop()
        if name not in kept:
            kept[name] = bare(whole["$defs"][name], names=False)
            wanted += _pointed_to(kept[name])
    defs = {name: kept[name] for name in sorted(kept)}
    return {"$id": whole["$id"], "$defs": defs}


def _pointed_to(value: object) -> list[str]:
    """Return the names of the definitions that a part of a schema points to."""
    found = []
    inside: Sequence[object] = ()
    if isinstance(value, dict):
        reference = value.get("$ref", "")
        if isinstance(reference, str) and reference.startswith("#/$defs/"):
            found.append(reference.rpartition("/")[2])
        inside = list(value.values())
    elif isinstance(value, list):
        inside = value
    for one in inside:
        found += _pointed_to(one)
    return found


def known_fields() -> object:
    """Return every field that some dialect knows, or that people write believing it does."""
    whole = read_schema("agent")
    fields: set[str] = set()
    for name, raw in dialects().items():
        fields.update(whole["$defs"][name].get("properties", ()), raw["ignored_fields"])
    return "\n".join(sorted(fields))


def bare(value: object, *, names: bool) -> object:
    """`value` without annotations, but for what is said of a pattern; `names` is True where
    keys are field names rather than keywords.
    """
    if isinstance(value, list):
        items: list[object] = value
        return [bare(item, names=False) for item in items]
    if not isinstance(value, dict):
        return value
    fields: dict[str, object] = value
    left_out = ANNOTATIONS - {"$id", "$defs"}
    if "pattern" in fields:  # nobody reads it: a finding says what is wanted
        left_out -= {"description", "examples"}
    kept = {
        key: item
        for key, item in fields.items()
        if names or key not in left_out or item == FITS_WORDS
    }
    return {
        key: bare(item, names=key in ("properties", "$defs") and not names)
        for key, item in kept.items()
    }


def compile_words(words: Vocabulary) -> Words:
    """Return the tables of a whole vocabulary, as plain data.

    `senses` are rows of kind, name, weight, act, number of the sense the words have
    otherwise (or -1), and the words; `firsts` are the words that begin phrases,
    `starts` how phrases begin, from two words up, where that is no phrase itself. Words
    are joined by line ends: one string loads far faster than thousands.
    """
    grammar = words["grammar"]
    places = {}
    for key, value in words["places"].items():
        if key not in ("source", "verified_on"):
            places[key] = value
    empty: Words = {
        "places": places,
        "after": dict.fromkeys(grammar["gerund_after"], True)
        | dict.fromkeys(grammar["verb_after"], False),
        "bare": next(name for name, act in words["acts"].items() if act.get("neutral")),
        "stops": (),
        "acts": {},
        "senses": (),
        "firsts": "",
        "starts": "",
    }
    return extend(empty, words)


def passages(vocabulary: Vocabulary) -> dict[str, object]:
    """How passages read, with all acts in every form: those of the vocabulary are acts as well."""
    known = cast("dict[str, list[str]]", read(DATA / "passages.yaml", "passages"))
    verbs = set(known["acts"])
    for act in vocabulary["acts"].values():
        verbs.update(verb for verb in act["verbs"] if verb.count(" ") < 2)
    forms = {form for verb in verbs for form in conjugated(verb)}
    return {**known, "acts": "\n".join(sorted(forms))}


def sources() -> dict[str, tuple[str, object]]:
    """Module name → what it is made from, and its value."""
    policies = bundle(str(DATA / "policies"), [rule.name for rule in built_in()])
    vocabulary = cast("Vocabulary", read(DATA / "words.yaml", "words"))
    words = compile_words(vocabulary)
    return {
        "models": ("data/models.yaml", models()),
        "families": ("data/models.yaml", families()),
        "dialects": ("data/dialects/*.yaml", without_services()),
        "services": ("data/dialects/*.yaml", services()),
        "documents": ("data/documents.yaml", read(DATA / "documents.yaml", "documents")),
        "tools": ("data/tools.yaml", read(DATA / "tools.yaml", "tools")),
        "references": ("data/references.yaml", read(DATA / "references.yaml", "references")),
        "hosts": ("data/hosts.yaml", hosts()),
        "makers": ("data/models.yaml", makers_of_models()),
        "local_models": ("data/models.yaml", local_models()),
        "model_classes": ("data/models.yaml", model_classes()),
        "prices": ("data/prices.yaml", prices()),
        "fleet": ("data/fleet.yaml", read(DATA / "fleet.yaml", "fleet-data")),
        "workloads": ("data/workloads.yaml", read(DATA / "workloads.yaml", "workloads")),
        "usage": ("data/usage.yaml", read(DATA / "usage.yaml", "usage-data")),
        "routing": ("data/routing.yaml", read(DATA / "routing.yaml", "routing-data")),
        "folders": ("data/folders.yaml", read(DATA / "folders.yaml", "folders")),
        "others": ("data/others.yaml", read(DATA / "others.yaml", "others")),
        "policies": ("data/policies/*.yaml", policies),
        # most runs want no other, and all of them are fifteen times as long
        "default_policy": ("data/policies/default.yaml", policies["default"]),
        "words": ("data/words.yaml", words),
        "phrases": ("data/phrases.yaml", phrase_table()),
        "reasons": ("data/reasons.yaml", reasons()),
        "silence": ("data/silence.yaml", read(DATA / "silence.yaml", "silence")),
        "passages": ("data/passages.yaml and words.yaml", passages(vocabulary)),
        "rules": ("rules/*.py", rules()),
        # what nearly every file is held to: loading it takes a third of what the other ones take
        "fields": (
            "schemas/agent and data/dialects/*.yaml",
            {"known": known_fields(), "claude_code": part_of_agents(own=True)},
        ),
        "schemas": (
            "schemas/agent and model-block",
            {"agent": part_of_agents(own=False), "model-block": schema("model-block")},
        ),
        "settings_schema": ("schemas/config", schema("config")),
        "effective_models": (
            "data/effective_models.yaml",
            read(DATA / "effective_models.yaml", "effective_models"),
        ),
        "runtimes": ("data/runtimes.yaml", read(DATA / "runtimes.yaml", "runtimes")),
        "spellings": ("data/spellings.yaml", read(DATA / "spellings.yaml", "spellings")),
        "terminals": ("data/terminals.yaml", read(DATA / "terminals.yaml", "terminals")),
    }


def without_blanks(value: object) -> str:
    """Return Python source for `value` on one line, without blanks between its parts."""
    if type(value) is dict:
        pairs: dict[object, object] = value
        parts = [f"{key!r}:{without_blanks(item)}" for key, item in pairs.items()]
    elif type(value) is list or type(value) is tuple:
        items: Sequence[object] = value
        parts = [without_blanks(item) for item in items]
    elif type(value) is str and is_table(value):
        return f"'''\\\n{value}'''"
    else:
        return repr(value)
    opening, closing = BRACKETS[type(value)]
    alone = "," if type(value) is tuple and len(parts) == 1 else ""
    return f"{opening}{','.join(parts)}{alone}{closing}"


def is_table(text: str) -> bool:
    """Whether a text of several lines can stand in a source as it is."""
    lines = text.split("\n")
    is_plain = all(line.isprintable() and "\\" not in line for line in lines)
    return len(lines) > 1 and is_plain and "'''" not in text and not text.endswith("'")


def rows(value: object, depth: int = 2) -> str:
    """Return Python source for `value`: one entry a line, down to the second level.

    A change of one entry of the data is then a change of one line, and whatever lies
    deeper stays on the line of its entry.
    """
    flat = without_blanks(value)
    if depth == 0 or len(flat) <= SHORT:
        return flat
    lines = []
    if type(value) is dict:
        pairs: dict[object, object] = value
        for key, item in pairs.items():
            lines.append(f"{key!r}: {rows(item, depth - 1)},\n")
    elif type(value) is list or type(value) is tuple:
        items: Sequence[object] = value
        lines += [f"{rows(item, depth - 1)},\n" for item in items]
    else:
        return flat
    opening, closing = BRACKETS[type(value)]
    return f"{opening}\n{''.join(lines)}{closing}"


def main() -> int:
    """Write the modules, or compare them."""
    stale = []
    made = sources()
    everyday = {name: made.pop(name) for name in EVERYDAY}
    together = {name: value for name, (_, value) in everyday.items()}
    made["everyday"] = (", ".join(source for source, _ in everyday.values()), together)
    for name, (source, value) in made.items():
        target = TARGET / f"{name}.py"
        depth = 3 if name == "everyday" else 2
        text = HEADER.format(source=source) + rows(value, depth) + "\n"
        if name == "policies" and isinstance(
            value, dict
        ):  # the default one has a module of its own, for it is loaded alone
            rest = {one: policy for one, policy in value.items() if one != "default"}
            text = HEADER.format(source=source).replace("DATA = ", _WITH_DEFAULT)
            text += rows(rest) + "\n"
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            stale.append(target.name)
            if "--check" not in sys.argv:
                target.write_text(text, encoding="utf-8", newline="\n")
    if stale and "--check" in sys.argv:
        sys.exit(f"stale: {', '.join(stale)}; run `python scripts/compile_data.py`")
    return 0


if __name__ == "__main__":
    sys.exit(main())
