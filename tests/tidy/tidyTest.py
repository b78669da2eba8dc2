#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the rules: each planted fault must be named, and a clean tree must pass."""
import pathlib
import subprocess
import sys
import tempfile

TIDY = pathlib.Path(__file__).with_name("tidy.py")
SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
FAULTS = {
    "core/domain/A.cpp": ('#include "core/storage/Store.h"\n', "dependencies go down only"),
    "net/B.cpp": ('#include "core/server/CoreApp.h"\n', "dependencies go down only"),
    "models/C.cpp": ('auto x = "SELECT id FROM bookings";\n', "SQL outside core/storage"),
    "core/server/D.cpp": ("void f() {\n    qDebug() << 1;\n}\n", "qDebug"),
    "core/server/ThingManager.h": ("#pragma once\n", "a name that says nothing"),
    "qml/Garage/E.qml": ('Item { property color c: "#ff0000" }\n', "a colour literal"),
    "qml/Controls/F.qml": ("import Autospace.Garage\nItem {}\n", "must not import the workspace"),
    "qml/Garage/J.qml": ('Label { text: "Slots" }\n', "a text without qsTr()"),
    "qml/Garage/K.qml": ('Item { Accessible.name: busy ? qsTr("One moment") : "Plan of the slots" }\n', "a text without qsTr()"),
    "qml/Garage/O.qml": ('Button { shortcut: ActionKeys.of("hidden", "H") }\n', "the key of hidden is not in"),
    "models/L.cpp": ('QString f() { return say("Blocked"); }\n', "lupdate does not find this text"),
    "models/M.cpp": ('QString f() { return u"Enter the plate"_s; }\n', "a text without tr()"),
    "core/domain/N.cpp": ('Rejection f() { return Rejection::invalid(u"x"_s, {"Give the slot a code."}); }\n', "a sentence that nobody translates"),
    "core/domain/G.cpp": ("// TO" + "DO later\n", "a leftover"),
    "core/domain/H.cpp": ("int x;\n" * 700, "the budget for .cpp"),
    "core/domain/I.cpp": ("void f() {\n" + "    x();\n" * 80 + "}\n", "a function of"),
}
README = "## The tree\n\n```\ncore/\nnet/\nmodels/\napp/\nqml/\ntests/\npackaging/\n```\n"


def run(top):
    return subprocess.run([sys.executable, TIDY, top], capture_output=True, text=True)


def make(top):
    for folder in ["core/domain", "core/server", "net", "models", "app", "qml/Garage", "qml/Controls", "packaging", "tests/tidy"]:
        (top / folder).mkdir(parents=True)
    (top / "README.md").write_text(README)
    (top / "tests/tidy/exceptions.txt").write_text("# none\n")
    for i in range(25):
        (top / f"core/domain/Clean{i}.cpp").write_text(SPDX)


def main():
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        top = pathlib.Path(folder)
        make(top)
        clean = run(top)
        if clean.returncode != 0:
            failures += 1
            print("a clean tree does not pass:\n" + clean.stdout)
        for name, (text, sentence) in FAULTS.items():
            path = top / name
            path.write_text(SPDX + text)
            result = run(top)
            if result.returncode == 0 or sentence not in result.stdout or name not in result.stdout:
                failures += 1
                print(f"{name}: '{sentence}' was not reported:\n{result.stdout}")
            path.unlink()
        (top / "core/domain/Bare.cpp").write_text("int x;\n")
        if "no SPDX line" not in run(top).stdout:
            failures += 1
            print("a missing SPDX line was not reported")
    print(f"{len(FAULTS) + 2 - failures} passed, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
