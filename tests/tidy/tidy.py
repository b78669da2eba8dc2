#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house rules as a test: each check yields (file, line, sentence). Run it with the repository's top folder.

Budgets are hard limits here; `exceptions.txt` lists the files that are over one today, with the reason and the
size they may have. An entry that is no longer needed is an error too, so that the list only shrinks.
"""
import pathlib
import re
import sys

TOP = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
FOLDERS = ["core", "net", "models", "app", "qml", "tests", "packaging"]
BUDGET = {".cpp": 600, ".h": 300, ".qml": 350}
FUNCTION_BUDGET = 70
# Layer → prefixes of project includes it may use. Tests may include everything.
LAYERS = {
    "core/domain": ["core/domain"],
    "core/demo": ["core/demo", "core/domain"],
    "core/storage": ["core/storage", "core/domain"],
    "core/server": ["core/server", "core/storage", "core/demo", "core/domain"],
    "net": ["net", "core/domain", "core/storage"],
    "models": ["models", "net", "core/domain"],
    "qml": ["qml", "models", "core/domain/schema"],
    "app": ["app", "qml", "models", "net", "core/demo", "core/domain"],
}
PLUMBING_QML = {"Theme", "Controls", "Shell", "Gallery"}
BANNED_NAMES = re.compile(r"(Utils?|Helpers?|Manager|Common)\.(cpp|h|qml)$")
LEFTOVERS = re.compile(r"\b(TO" + "DO|FIX" + "ME|XX" + r"X|HA" + r"CK|lorem ipsum)\b")
HOSTS = re.compile(r"//(deb|security|ftp)\.debian|//registry\.|/(work|root)/(main|wt|shared|\.)")
SQL = re.compile(r'"[^"]*\b(SELECT\s+\S+.*\bFROM|INSERT\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|CREATE\s+TABLE)\b')
BANNED_CODE = [
    (re.compile(r"\bqDebug\s*\("), "qDebug() is for the moment of debugging only; use the log"),
    (re.compile(r"\bconst_cast<"), "const_cast hides a wrong signature"),
    (re.compile(r"\busing namespace (?!Qt::|std::chrono|autospace\b)"), "open only Qt's literals and our own namespace with using namespace"),
    (re.compile(r"\bsetContextProperty\("), "QML gets typed objects, never context properties"),
    (re.compile(r"\bprocessEvents\("), "processEvents() re-enters; use a signal or a coroutine"),
    (re.compile(r"\bignoreSslErrors\b"), "certificates are always checked"),
    (re.compile(r"\bstd::(rand|srand)\b|\bqrand\b"), "randomness is passed in"),
]

# A text that people read: it has a capital and small letters, or several words.
SAID_IN_QML = re.compile(r'\b(?:[a-z]*[tT]ext|title|subtitle|label|message|detail|remark|hint|reason|[a-z]+Reason|Accessible\.\w+)'
                         r'\s*:[^;]*?"(?:[A-Z][a-z]+|[^"]*[a-z] [a-z])[^"]*"')
SENTENCE_IN_QML = re.compile(r'"[A-Z][a-z]+(?: [A-Za-z]+)+[^"]*"')
TRANSLATED_IN_QML = re.compile(r'\b(?:qsTr|qsTranslate|QT_TR_NOOP|Qt\.font)\((?:[^()"]|"(?:[^"\\]|\\.)*")*\)')
KEYS_IN_QML = re.compile(r'\b(?:name|iconName|shortcut|objectName|sequence|role)\s*:\s*"[^"]*"')
SAID_IN_CPP = re.compile(r'u"(?:[A-Z][a-z]+ [a-z]|%1 [a-z]+ [a-z])[^"]*"_s')
LOGGED = re.compile(r"\bq(?:C)?(?:Warning|Info|Critical|Debug)\b")
UNMARKED_SENTENCE = re.compile(r'(?:\{|\bSentence\()\s*"(?:[^"\\]|\\.)* [a-z]')
UNFOUND_IN_CPP = re.compile(r'\b(?:say|translated)\(\s*"')


def sources():
    for folder in FOLDERS:
        for path in sorted((TOP / folder).rglob("*")):
            if path.suffix in {".cpp", ".h", ".qml", ".cmake", ".sh", ".py", ".txt", ".svg", ".mm"} and path.is_file():
                yield path, path.relative_to(TOP).as_posix()


def layer_of(name):
    for layer in LAYERS:
        if name.startswith(layer + "/"):
            return layer
    return None


def exceptions():
    listed = {}
    for line in (TOP / "tests/tidy/exceptions.txt").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            name, limit, reason = line.split(None, 2)
            listed[name] = (int(limit), reason)
    return listed


def check_size(name, suffix, lines, listed, used):
    budget = BUDGET.get(suffix)
    if budget is None or len(lines) <= budget:
        return
    if name in listed:
        used.add(name)
        if len(lines) > listed[name][0]:
            yield 1, f"{len(lines)} lines; its exception allows {listed[name][0]}"
    else:
        yield 1, f"{len(lines)} lines; the budget for {suffix} is {budget}: split it by errand"


def check_functions(lines):
    start = None
    for number, line in enumerate(lines, 1):
        if start is None and re.match(r"^[A-Za-z].*\)\s*(const|noexcept|override|:.*)?\s*\{$", line):
            start = number
        elif line.startswith("}") and start is not None:
            if number - start > FUNCTION_BUDGET:
                yield start, f"a function of {number - start} lines; the budget is {FUNCTION_BUDGET}"
            start = None


def check_includes(name, lines):
    layer = layer_of(name)
    if layer is None:
        return
    for number, line in enumerate(lines, 1):
        match = re.match(r'#include "((?:core|net|models|qml|app|tests)/[^"]+)"', line)
        if match and not any(match[1].startswith(allowed + "/") for allowed in LAYERS[layer]):
            yield number, f"{layer} must not include {match[1]}: dependencies go down only"


def check_qml(name, lines):
    module = name.split("/")[1] if name.startswith("qml/") else ""
    for number, line in enumerate(lines, 1):
        code = line.split("//")[0]
        imported = re.match(r"\s*import Autospace\.(\w+)", code)
        if imported and module in {"Theme", "Controls", "Shell"} and imported[1] not in PLUMBING_QML | {"Models"}:
            yield number, f"{module} must not import the workspace {imported[1]}"
        if module != "Theme" and re.search(r'"#[0-9A-Fa-f]{3,8}"|Qt\.rgba\(', code):
            yield number, "a colour literal outside the theme"
        if module not in {"Theme", "Gallery"} and re.search(r"\bpixelSize:\s*\d|font\.family:\s*\"", code):
            yield number, "a font literal outside the theme"
        if re.search(r"\bradius:\s*[1-9]", code):
            yield number, "no rounded corners"


def check_keys(name, lines, known):
    for number, line in enumerate(lines, 1):
        for key in re.findall(r'ActionKeys\.of\("([a-z-]+)"', line):
            if key not in known:
                yield number, f"the key of {key} is not in app/ShellActions.qml: nobody can find or change it"


def known_keys():
    path = TOP / "app/ShellActions.qml"
    return set(re.findall(r'"([a-z-]+)"', path.read_text())) if path.exists() else set()


def check_said(name, lines):
    """Texts that people read go through a translation call that lupdate finds."""
    if name.endswith(".qml") and name.startswith(("qml/", "app/")) and not name.startswith("qml/Gallery/"):
        for number, line in enumerate(lines, 1):
            code = KEYS_IN_QML.sub("", TRANSLATED_IN_QML.sub("", re.sub(r"(^|\s)//.*", "", line)))
            if SAID_IN_QML.search(code) or SENTENCE_IN_QML.search(code):
                yield number, "a text without qsTr()"
    elif name.endswith((".cpp", ".h")) and name.startswith(("core/", "net/")):
        for number, line in enumerate(lines, 1):
            if UNMARKED_SENTENCE.search(re.sub(r"(^|\s)//.*", "", line)):
                yield number, "a sentence that nobody translates: mark it with QT_TRANSLATE_NOOP"
    elif name.endswith((".cpp", ".h")) and name.startswith(("models/", "qml/", "app/")):
        for number, line in enumerate(lines, 1):
            code = re.sub(r"(^|\s)//.*", "", line)
            if UNFOUND_IN_CPP.search(code):
                yield number, "lupdate does not find this text: say it through QT_TRANSLATE_NOOP"
            elif name.startswith("models/") and SAID_IN_CPP.search(code) and not LOGGED.search(code):
                yield number, "a text without tr() or QT_TRANSLATE_NOOP"


def check_code(name, lines):
    for number, line in enumerate(lines, 1):
        code = line.split("//")[0]
        for pattern, sentence in BANNED_CODE:
            if pattern.search(code):
                yield number, sentence
        if not name.startswith(("core/storage/", "tests/")) and SQL.search(code):
            yield number, "SQL outside core/storage"


def check_text(name, lines):
    if not name.endswith((".txt", ".svg")) and not any("SPDX-License-Identifier" in line for line in lines[:2]):
        yield 1, "no SPDX line at the top"
    if BANNED_NAMES.search(name):
        yield 1, "a name that says nothing; name the errand"
    for number, line in enumerate(lines, 1):
        if not name.startswith("tests/tidy/"):
            if LEFTOVERS.search(line):
                yield number, "a leftover"
            if HOSTS.search(line):
                yield number, "a host or path that does not belong in the repository"


def check_readme():
    text = (TOP / "README.md").read_text()
    block = re.search(r"## The tree\n.*?```\n(.*?)```", text, re.S)
    if not block:
        yield "README.md", 1, "has no tree under '## The tree'"
        return
    named = re.findall(r"^\s*([A-Za-z.][\w./-]*)", block[1], re.M)
    for entry in named:
        if not (TOP / entry).exists():
            yield "README.md", 1, f"the tree names {entry}, which is not there"
    for path in sorted(TOP.iterdir()):
        if path.is_dir() and not path.name.startswith(".") and path.name != "build" and f"{path.name}/" not in block[1]:
            yield "README.md", 1, f"the tree does not name {path.name}/"


def main():
    problems, count, used = [], 0, set()
    listed = exceptions()
    keys = known_keys()
    for path, name in sources():
        lines = path.read_text(errors="replace").splitlines()
        count += 1
        found = list(check_text(name, lines)) + list(check_size(name, path.suffix, lines, listed, used))
        if path.suffix in {".cpp", ".h"}:
            found += list(check_functions(lines)) + list(check_includes(name, lines)) + list(check_code(name, lines))
        if path.suffix == ".qml":
            found += list(check_qml(name, lines)) + list(check_keys(name, lines, keys))
        found += list(check_said(name, lines))
        problems += [(name, number, sentence) for number, sentence in found]
    problems += list(check_readme())
    problems += [("tests/tidy/exceptions.txt", 1, f"{name} no longer needs its exception")
                 for name in sorted(set(listed) - used)]
    for name, number, sentence in problems:
        print(f"{name}:{number}: {sentence}")
    print(f"{count} files, {len(problems)} problems")
    return 1 if problems or count < 20 else 0


if __name__ == "__main__":
    sys.exit(main())
