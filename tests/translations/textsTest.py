#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the check of the catalogues: each planted fault must be named, and complete catalogues must pass."""
import pathlib
import re
import subprocess
import sys
import tempfile

TEXTS, LUPDATE = sys.argv[1:3]
SOURCE = 'import QtQml\nQtObject {\n    property string a: qsTr("Until %1…").arg(1)\n    property string b: qsTr("%n slots", "", 2)\n}\n'
FILLED = {"Until %1…": ["Bis %1…"], "%n slots": ["%n Platz", "%n Plätze"]}
ENGLISH = {"%n slots": ["%n slot", "%n slots"]}
# What is wrong → the German that has it, what the check must say.
FAULTS = [
    ("a text that is not translated", {"%n slots": FILLED["%n slots"]}, "Page: “Until %1…” is not translated. Run `./dev texts`"),
    ("an empty plural form", FILLED | {"%n slots": ["%n Platz", ""]}, "“%n slots” is not translated"),
    ("a lost place", FILLED | {"Until %1…": ["Bis…"]}, "has the places none, but the source has ['%1']"),
    ("a plural without its number", FILLED | {"%n slots": ["Ein Platz", "Plätze"]}, "but the source has ['%n']"),
    ("a lost ellipsis", FILLED | {"Until %1…": ["Bis %1"]}, "ends with “…” in one of the two"),
    ("a blank at the end", FILLED | {"%n slots": ["%n Platz ", "%n Plätze"]}, "begins or ends with a blank"),
    ("an eszett", FILLED | {"%n slots": ["%n Straße", "%n Strassen"]}, "write ss"),
]


def run(task, top):
    return subprocess.run([sys.executable, TEXTS, task, "--lupdate", LUPDATE, "--top", top], capture_output=True, text=True)


def fill(path, texts):
    """Writes translations where the catalogue has none."""
    def filled(match):
        message = match[0]
        forms = texts.get(re.search("<source>(.*?)</source>", message)[1])
        if forms is None:
            return message
        text = forms[0] if len(forms) == 1 else "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        return re.sub("<translation.*?</translation>", f"<translation>{text}</translation>", message, flags=re.S)
    path.write_text(re.sub("<message.*?</message>", filled, path.read_text(), flags=re.S))


def make(top, source, german):
    (top / "qml/Page").mkdir(parents=True)
    (top / "translations").mkdir()
    (top / "qml/Page/Page.qml").write_text(source)
    for language in ["en", "de", "ar"]:
        (top / f"translations/autospace_{language}.ts").write_text(
            f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">\n</TS>\n')
    result = run("update", top)
    if result.returncode != 0:
        sys.exit(f"the catalogues cannot be made:\n{result.stdout}{result.stderr}")
    fill(top / "translations/autospace_en.ts", ENGLISH)
    fill(top / "translations/autospace_de.ts", german)


def main():
    failures = 0

    def expect(name, result, code, sentence):
        nonlocal failures
        if result.returncode != code or sentence not in result.stdout:
            failures += 1
            print(f"{name}: expected {code} and '{sentence}', got {result.returncode}:\n{result.stdout}{result.stderr}")

    for name, german, sentence in FAULTS + [("complete catalogues", FILLED, "2 texts, 0 problems")]:
        with tempfile.TemporaryDirectory() as folder:
            top = pathlib.Path(folder)
            make(top, SOURCE, german)
            expect(name, run("check", top), 0 if german is FILLED else 1, sentence)
            if german is FILLED:
                (top / "qml/Page/Page.qml").write_text(SOURCE.replace("Until", "Till"))
                expect("a new text", run("check", top), 1, "“Till %1…” is not in the catalogue. Run `./dev texts`")
                expect("a text that is gone", run("check", top), 1, "“Until %1…” is said nowhere any more")
    print(f"{len(FAULTS) + 3 - failures} passed, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
