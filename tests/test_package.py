"""What people install: the wheel and the sdist as they are built from this very tree, and the
texts that a release needs. `make package` installs both and runs the sdist's own tests.
"""

from __future__ import annotations

import email.message
import email.parser
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from typing import Protocol, TypedDict

import pytest

from frontmatter_lint import __version__

from .conftest import ROOT
from .support import project_files, script

NAME = f"frontmatter_lint-{__version__}"


class Packaging(Protocol):
    """`scripts/package.py`, as far as it is read here."""

    LARGEST_WHEEL: int


class Releasing(Protocol):
    """`scripts/release.py`, as far as it is read here."""

    def notes(self, tag: str, version: str, changelog: str) -> str:
        """Return what changed in a version."""


class Versions(Protocol):
    """`scripts/versions.py`, as far as it is read here."""

    def lowest(self, requirement: str) -> str:
        """Return a requirement with its lowest version alone."""


Project = TypedDict(
    "Project", {"classifiers": list[str], "dependencies": list[str], "requires-python": str}
)


def project() -> Project:
    """Return what `pyproject.toml` says of the project."""
    found: Project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return found


packaging: Packaging = script("package")
releasing: Releasing = script("release")


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with sdist and wheel."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def wheel(dist: Path) -> zipfile.ZipFile:
    return zipfile.ZipFile(dist / f"{NAME}-py3-none-any.whl")


def test_the_sdist_holds_every_file_of_the_project(dist: Path) -> None:
    with tarfile.open(dist / f"{NAME}.tar.gz") as archive:
        held = {name.removeprefix(f"{NAME}/") for name in archive.getnames()}
    held.discard("PKG-INFO")
    assert set(project_files(new=False)) <= held <= set(project_files())


#: The schemas of our own data, which is compiled before it comes into the wheel.
OF_DATA = [
    "dialect",
    "documents",
    "effective_models",
    "fleet-data",
    "folders",
    "hosts",
    "models",
    "others",
    "passages",
    "phrases",
    "prices",
    "reasons",
    "references",
    "routing-data",
    "runtimes",
    "silence",
    "spellings",
    "terminals",
    "tools",
    "words",
    "fleet-data",
    "usage-data",
    "workloads",
]


def test_the_wheel_holds_the_package_and_the_schemas(wheel: zipfile.ZipFile) -> None:
    wanted = {
        name if name.startswith("frontmatter_lint/") else f"frontmatter_lint/{name}"
        for name in project_files()
        if name.startswith(("frontmatter_lint/", "schemas/"))
    }
    # of the data the files to start with and the page are read as they stand, all others compiled
    compiled = "frontmatter_lint/data/"
    as_they_stand = ("frontmatter_lint/data/start/", "frontmatter_lint/data/page/")
    wanted = {
        name for name in wanted if not name.startswith(compiled) or name.startswith(as_they_stand)
    }
    of_data = {f"frontmatter_lint/schemas/{name}.schema.json" for name in OF_DATA}
    assert of_data <= wanted
    held = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert held == wanted - of_data


def test_the_wheel_is_small(dist: Path) -> None:
    size = (dist / f"{NAME}-py3-none-any.whl").stat().st_size
    assert size <= packaging.LARGEST_WHEEL


def test_both_scripts_run_the_same(wheel: zipfile.ZipFile) -> None:
    text = wheel.read(f"{NAME}.dist-info/entry_points.txt").decode()
    scripts = dict(re.findall(r"^(\S+) = (\S+)$", text, re.MULTILINE))
    assert set(scripts) == {"lint-agents", "frontmatter-lint"}
    assert set(scripts.values()) == {"frontmatter_lint.cli:main"}


@pytest.fixture(scope="module")
def metadata(wheel: zipfile.ZipFile) -> email.message.Message:
    text = wheel.read(f"{NAME}.dist-info/METADATA").decode("utf-8")
    return email.parser.Parser().parsestr(text)


def test_the_index_can_show_the_project(metadata: email.message.Message) -> None:
    assert metadata["Name"] == "frontmatter-lint"
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert metadata["Author"]
    assert metadata["Summary"]
    assert not re.search(r"\]\((?!https://)", str(metadata.get_payload()))
    addresses = dict(str(value).split(", ") for value in metadata.get_all("Project-URL") or ())
    assert set(addresses) >= {"Homepage", "Documentation", "Changelog", "Source", "Issues"}
    home = addresses["Homepage"]
    for address in addresses.values():
        assert address.startswith(home)
        path = address.removeprefix(f"{home}/blob/main/")
        assert path in (home, f"{home}/issues") or (ROOT / path).is_file()


def test_the_classifiers_exist(metadata: email.message.Message) -> None:
    known = pytest.importorskip("trove_classifiers").classifiers
    assert set(metadata.get_all("Classifier") or ()) <= known


def test_each_python_that_is_promised_is_tested() -> None:
    stated = project()
    promised: list[str] = re.findall(r":: (3\.\d+)\b", "\n".join(stated["classifiers"]))
    assert stated["requires-python"] == f">={promised[0]}"
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8")
    assert f"python: {promised}".replace("'", '"') in workflow


def test_the_lowest_versions_that_are_promised_are_tested() -> None:
    versions: Versions = script("versions")
    for one in project()["dependencies"]:
        assert versions.lowest(one) == one.replace(">=", "==")
    with pytest.raises(ValueError, match="is no name"):
        versions.lowest("x<2")
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8")
    assert "versions: [lowest, newest]" in workflow


# --- a release ------------------------------------------------------------------------

CHANGELOG = """\
# Changelog

## Unreleased

## 1.2.0 (2027-01-31)

### Added

- Otters.

## 1.1.0 (2027-01-01)

- Roads.
"""


def test_the_notes_of_a_release_are_its_section() -> None:
    assert releasing.notes("v1.2.0", "1.2.0", CHANGELOG) == "### Added\n\n- Otters.\n"
    assert releasing.notes("v1.1.0", "1.1.0", CHANGELOG) == "- Roads.\n"


@pytest.mark.parametrize(
    ("tag", "version", "changelog", "reason"),
    [
        ("v1.2.1", "1.2.0", CHANGELOG, "the tag is `v1.2.1`"),
        ("1.2.0", "1.2.0", CHANGELOG, "the tag is `1.2.0`"),
        ("v1.3.0", "1.3.0", CHANGELOG, "no section `## 1.3.0 (YYYY-MM-DD)`"),
        ("v1.2.0", "1.2.0", CHANGELOG.replace(" (2027-01-31)", ""), "no section"),
        ("v1x2.0", "1x2.0", CHANGELOG, "no section"),
        ("v1.2.0", "1.2.0", CHANGELOG.replace("eased\n", "eased\n\n- More."), "`Unreleased`"),
    ],
)
def test_what_does_not_agree_is_no_release(
    tag: str, version: str, changelog: str, reason: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(reason)):
        releasing.notes(tag, version, changelog)


def test_the_changelog_has_what_a_release_reads() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    headings = re.findall(r"^## (.*)$", changelog, re.MULTILINE)
    assert headings[0] == "Unreleased"
    for heading in headings[1:]:
        assert re.fullmatch(r"\d+\.\d+\.\d+ \(\d{4}-\d{2}-\d{2}\)", heading)
