"""The learned phrases: data, compiled form, measure and documentation say the same; the
arithmetic of a score; who is not judged.
"""

from __future__ import annotations

import json
import re
from math import isclose, sqrt
from pathlib import Path

import pytest

from benchmarks.fit import page
from frontmatter_lint.agents.load import Candidate, load
from frontmatter_lint.core.nouns import Agent
from frontmatter_lint.core.resources import data
from frontmatter_lint.judging import phrases, silence

from .conftest import ROOT

DATA = page.read()
LINES = [line.rsplit(" ", 3) for line in DATA["phrases"].splitlines()]
FIT = ROOT / "benchmarks" / "fit"
GATHERED = [
    json.loads(line) for line in (FIT / "gathered.jsonl").read_text(encoding="utf-8").splitlines()
]
LEFT_OUT = (FIT / "left_out.txt").read_text(encoding="utf-8").split()


def agent(description: str, body: str = "", name: str = "otter") -> Agent:
    text = f"---\nname: {name}\ndescription: {description}\n---\n{body}"
    path = ".claude/agents/a.md"
    found = load(Candidate(path, path, f"/{path}", named=True, data=text.encode()))
    assert found is not None
    return found


# --- the data -------------------------------------------------------------------------


def test_each_phrase_stands_once_in_order_and_says_something() -> None:
    names = [name for name, *_ in LINES]
    assert names == sorted(set(names))
    assert all(any(int(weight) for weight in weights) for _, *weights in LINES)


def test_the_table_stays_small() -> None:
    assert len(page.PATH.read_bytes()) <= 130_000
    assert len(LINES) <= 6_000


def test_no_phrase_has_a_word_that_is_left_out() -> None:
    words = {word for name, *_ in LINES for word in name.split()}
    assert not words & set(LEFT_OUT)


def test_the_table_was_learned_from_enough_people() -> None:
    agents = DATA["agents"]
    assert DATA["least_repositories"] >= 4
    assert DATA["repositories"] >= 150
    assert agents["mid"] + agents["light"] + agents["context"] == agents["all"]


def test_what_was_gathered_is_labels_and_sets_of_phrases() -> None:
    """No text is kept: of each part its known words and pairs of words, in the order of letters."""
    known = {"repository", "name", "kind", "floor", "ceiling", "head", "opening", "body"}
    for one in GATHERED:
        assert set(one) == known
        assert one["floor"] in ("light", "context", "mid")
        assert one["ceiling"] in ("light", "mid", "frontier")
        for part in ("head", "opening", "body"):
            found = one[part].split(",")
            assert found == sorted(set(found)), one["name"]
            assert all(len(phrase.split()) <= 2 for phrase in found)
            assert not {word for phrase in found for word in phrase.split()} & set(LEFT_OUT)


def test_the_data_counts_what_was_gathered() -> None:
    named = {one["repository"] for one in GATHERED} - {""}
    unnamed = sum(not one["repository"] for one in GATHERED)
    expected = {"agents": len(GATHERED), "repositories": len(named) + unnamed}
    assert DATA["gathered"] == expected
    parts = [(one["head"], one["opening"], one["body"]) for one in GATHERED]
    assert len(set(parts)) == len(parts)


def test_the_compiled_table_is_that_of_the_data() -> None:
    table = phrases.learned()
    assert len(table.weights) == len(LINES)
    for name, *weights in LINES:
        assert phrases.unpacked(table.weights[name]) == tuple(map(int, weights))
    columns = {"mid": table.mid, "critical": table.critical, "mechanical": table.mechanical}
    for column, read in columns.items():
        stated = DATA["columns"][column]
        assert read.bias == stated["bias"]
        assert read.whole._asdict() == stated["whole"]
        assert read.brief._asdict() == stated["brief"]


# --- the measure ----------------------------------------------------------------------


@pytest.mark.parametrize("ways", ["groups", "halves"])
def test_levels_are_as_right_as_the_policy_says(ways: str) -> None:
    """Of 100 errors at least 99 are right, of 100 warnings at least 97."""
    both = DATA["measured"]
    measured = both["levels of groups" if ways == "groups" else "levels of halves"]
    assert measured["error"]["right"] >= 99
    assert measured["warning"]["right"] >= 97
    assert measured["mechanical warning"]["right"] >= 96.5
    assert measured["mechanical warning"]["frontier"] <= 1


@pytest.mark.parametrize("column", ["mid", "critical", "mechanical"])
def test_a_stated_probability_is_what_is_observed(column: str) -> None:
    for stated, observed, least, most, agents in DATA["measured"]["calibration"][column]:
        assert least <= stated <= most, (stated, observed, agents)


def test_the_page_gives_the_figures_of_the_data() -> None:
    text = (ROOT / "docs" / "judgement.md").read_text(encoding="utf-8")
    assert f"{DATA['agents']['all']:,} agents of {DATA['repositories']} repositories" in text
    for way in (DATA["measured"]["groups"], DATA["measured"]["halves"]):
        for found in way.values():
            assert re.search(r"\s+".join(map(str, found.values())), text)


# --- a score --------------------------------------------------------------------------


@pytest.mark.parametrize("weights", [(0, 0, 0), (1, -2, 3), (-999, 999, -999), (12, 0, -7)])
def test_packed_weights_sum_as_their_parts_do(weights: tuple[int, int, int]) -> None:
    other = (-5, 7, 11)
    total = 300 * phrases.packed(weights) + 2 * phrases.packed(other)
    expected = tuple(300 * one + 2 * two for one, two in zip(weights, other, strict=True))
    assert phrases.unpacked(total) == expected


def test_a_score_is_the_mean_weight_times_the_root_of_the_number() -> None:
    table = phrases.learned()._replace(
        firsts=frozenset({"threat"}),
        weights={
            "threat model": phrases.packed((50, 10, -5)),
            "otter": phrases.packed((-20, 0, 1)),
        },
    )
    read = phrases.parts(agent("threat model", "otter"), table.firsts)
    sums = phrases.sums(read, table)
    # the description counts 2 for the phrase and for the name, the body 1 in its opening and 1 whole
    counted = 2 + 2 + 1 + 1
    expected = table.mid.bias + (2 * 50 - 4 * 20) / sqrt(counted) / table.unit
    assert sums.counted == counted
    assert isclose(sums.mid, expected)


def test_words_are_read_as_they_were_when_the_table_was_learned() -> None:
    assert phrases.words("C++ and C#, naïve-Bayes.") == ["c++", "and", "c#", "na", "ve", "bayes"]
    assert phrases.words("KEY, \u212aey; naïve-KEY") == ["key", "key", "na", "ve", "key"]


def test_what_mentions_share_is_in_each_of_them() -> None:
    for shared, mentions in data("silence")["mentions"].items():
        assert all(shared in cue for cue, _ in mentions)
        # no mention spans the end of a sentence: one that is taken out makes no other
        assert all(re.fullmatch("[a-z ]+", cue) for cue, _ in mentions)
    assert "threat model" in phrases.phrases(phrases.words("Threat\nmodel"))


def test_pairs_that_no_phrase_begins_with_change_no_score() -> None:
    table = phrases.learned()
    one = agent(
        "Audits code for security vulnerabilities and root causes.", "Design systems.\n" * 9
    )
    some, every = phrases.parts(one, table.firsts), phrases.parts(one)
    assert phrases.sums(some, table) == phrases.sums(every, table)


# --- who is not judged ----------------------------------------------------------------


def silent(one: Agent) -> str:
    read = phrases.parts(one)
    return silence.reason(one, read, phrases.sums(read, phrases.learned()).counted)


ENGLISH = "Audits the booking platform for vulnerabilities and weighs what an attacker gains."
SILENT = {
    "German": (
        "Prüft die Plattform auf Schwachstellen und bewertet das Risiko für die Kunden.",
        "Du bist ein Prüfer. Lies die Änderungen und melde, was nicht sicher ist, mit der Stelle.",
        "its text is not English",
    ),
    "Japanese": (
        "脆弱性を監査する",
        "コードを読み、リスクを評価します。",
        "its text is not English",
    ),
    "Vietnamese, with English words": (
        "Dùng khi cần kiểm tra bảo mật của code trước khi release.",
        "Bạn đọc code và test hiện có, tìm lỗi logic, edge case còn thiếu và nguy cơ regression.",
        "its text is not English",
    ),
    "a stub": (ENGLISH, "Read .agents/security.md and follow it.", "in another file"),
    "a call of a skill": (
        ENGLISH,
        "# Auditor\n\nUse `/threat-models` for methodology.",
        "or skill",
    ),
    "a named skill": (ENGLISH, "Load the `threat-models` skill first.", "or skill"),
    "nothing": ("Otters.", "Hello.", "too little"),
}


@pytest.mark.parametrize(("description", "body", "because"), SILENT.values(), ids=SILENT)
def test_who_is_not_judged(description: str, body: str, because: str) -> None:
    one = agent(description, body)
    assert because in silent(one)


#: The same agent in languages that use Latin letters, in the words of those who write code in them.
FOREIGN = {
    "Uzbek": (
        "Kod agenti: pull request ichidagi xatolarni topadi, security muammolarini tekshiradi.",
        "Sen tajribali dasturchisan. Har bir commit uchun diff o'qi, API qatlamidagi xatolarni "
        "top, test yoz va qisqa report qaytar. Deploy oldidan build natijasini tekshir.",
    ),
    "Turkish": (
        "Pull request hatalarını bulan code review ajanı, security kontrolü yapar.",
        "Deneyimli bir mühendissin. Her commit diff dosyasını oku, API katmanındaki hataları bul, "
        "unit test yaz, sonucu kısa report olarak döndür. Deploy öncesi build çıktısını incele.",
    ),
    "Polish": (
        "Znajduje bugi w pull requestach, sprawdza security oraz performance.",
        "Czytasz diff, szukasz błędów warstwy API, piszesz unit testy i zwracasz raport.",
    ),
    "Czech": (
        "Hledá chyby v pull requestech, kontroluje security a performance.",
        "Přečti diff, najdi chyby vrstvy API, napiš unit testy a vrať krátký report.",
    ),
    "Swedish": (
        "Hittar buggar i pull requests, kontrollerar security och performance.",
        "Läs diffen, hitta fel i API och databas, skriv unit tester, lämna kort rapport.",
    ),
    "Finnish": (
        "Etsii bugeja pull requesteista ja tarkistaa tietoturvan.",
        "Lue jokaisen commitin diff, etsi virheet, kirjoita unit testit, palauta raportti.",
    ),
    "Hungarian": (
        "Hibákat keres a pull requestekben, ellenőrzi a security szempontokat.",
        "Olvasd el a diffet, keresd meg az API hibáit, írj unit teszteket, adj riportot.",
    ),
    "Indonesian": (
        "Mencari bug di pull request serta memeriksa security.",
        "Baca diff setiap commit, temukan kesalahan API, tulis unit test, kembalikan report.",
    ),
    "Swahili": (
        "Hutafuta bug kwenye pull request na kukagua security.",
        "Soma diff ya kila commit, tafuta makosa katika API, andika unit test, rudisha report.",
    ),
    "Romanian": (
        "Gaseste buguri in pull request-uri si verifica security.",
        "Citeste diff-ul fiecarui commit, gaseste erorile din API, scrie teste, intoarce raport.",
    ),
    "Dutch": (
        "Vindt bugs in pull requests en controleert security.",
        "Lees elke diff, zoek fouten in de API, schrijf unit tests, geef kort verslag terug.",
    ),
    "Tagalog": (
        "Naghahanap ng bug sa pull request at sinusuri ang security.",
        "Basahin ang diff ng bawat commit, hanapin ang mga mali, magbalik ng maikling ulat.",
    ),
    "Estonian": (
        "Leiab pull requestidest vigu ja kontrollib security teemasid.",
        "Loe iga commiti diff, leia vead API kihis, kirjuta unit testid, tagasta raport.",
    ),
}


@pytest.mark.parametrize(("description", "body"), FOREIGN.values(), ids=FOREIGN)
def test_words_of_the_trade_in_any_language_are_not_judged(description: str, body: str) -> None:
    one = agent(description, body)
    assert silent(one) in ("too few of its words are English", "its text is not English")


@pytest.mark.parametrize(
    ("description", "body"),
    [
        (
            "Triage failing builds, group stack traces, propose root causes",
            "Read logs. Group errors.\n- Rank causes\n- List files, lines\n- Propose next step\n"
            "Output: short table, no prose.",
        ),
        (
            "Kotlin, Ktor, Exposed, Gradle: REST endpoints, coroutines, serialization",
            "# Rules\n- Validate input\n- Return problem details\n- Write tests first\n- Small commits",
        ),
        ("Deep performance audit", "profile|trace|rank|report\nfindings:file,line,cost"),
    ],
)
def test_terse_english_is_judged(description: str, body: str) -> None:
    one = agent(description, body)
    assert "English" not in silent(one)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "Trace untrusted input. See docs/threats.md for our list.\n" * 20,
        "Terse. No prose. Ids, ranks.",
        "┌─────────┐\n│ ★ → ✅ │ Trace untrusted input.\n└─────────┘\n" * 20,
        "Use `/threat-models` for terms. Trace untrusted input to where it is used.\n" * 5,
    ],
)
def test_who_is_judged(body: str) -> None:
    one = agent(ENGLISH, body)
    assert silent(one) == ""


def test_words_of_two_languages_are_told_apart() -> None:
    assert not set(data("silence")["english"]) & set(data("silence")["foreign"])


def test_fitting_needs_what_it_says() -> None:
    pytest.importorskip("sklearn")
    from benchmarks.fit import samples

    left_out = frozenset(LEFT_OUT)
    assert samples.is_telling("threat modeling", left_out)
    assert not samples.is_telling("the threat", left_out)
    assert not samples.is_telling("x2", left_out)
    assert Path(samples.__file__).with_name("left_out.txt").is_file()
