#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sentence in which a rule or the outbox refuses has its pattern in models/text/RuleSentences.cpp."""
import pathlib
import re
import sys

TOP = pathlib.Path(sys.argv[1])
PATTERNS = TOP / "models/text/RuleSentences.cpp"
FILES = sorted((TOP / "core/domain").rglob("*.cpp")) + sorted((TOP / "net/sync").glob("*.cpp")) + [
    TOP / "net/transport/ServerAddress.cpp", TOP / "net/Session.cpp"]
# Said to programs and to the log, never shown: what a malformed answer of the core is called.
UNSEEN = {"net/sync/SyncWire.cpp"}
NOT_REFUSALS = {"A confirmed state cannot be read."}
TEXT = r'"((?:[^"\\]|\\.)*)"'
LITERAL = re.compile(rf'u{TEXT}(?:_s)?((?:\s*u?{TEXT}(?:_s)?)*)')


def plain(text):
    return text.replace('\\"', '"').strip()


def sentences(path):
    """(line, text) of each sentence: several words, ended by a full stop or filled with values."""
    source = path.read_text()
    for match in LITERAL.finditer(source):
        text = plain(match[1] + "".join(re.findall(TEXT, match[2])))
        if re.search(r"[a-z%\d] [a-z%(]", text) and re.search(r"[.]$|%\d$", text) and text[0] in '"%' + "ABCDEFGHIJKLMNOPQRSTUVWXYZh":
            yield source.count("\n", 0, match.start()) + 1, text


def main():
    known = {plain(text) for text in re.findall(rf'QT_TRANSLATE_NOOP\("rules", {TEXT}\)', PATTERNS.read_text())}
    problems, count, said = [], 0, set()
    for path in FILES:
        name = path.relative_to(TOP).as_posix()
        for line, text in sentences(path) if name not in UNSEEN else ():
            count += 1
            said.add(text)
            if text not in known and text not in NOT_REFUSALS:
                problems.append(f"{name}:{line}: “{text}” is not in models/text/RuleSentences.cpp, so it is said in English only. "
                                "Add it there, then run `./dev texts` and translate it.")
    for text in sorted(known - said):
        if text.endswith("."):
            problems.append(f"models/text/RuleSentences.cpp: no rule says “{text}” any more. Remove it there.")
    for problem in problems:
        print(problem)
    print(f"{count} sentences, {len(problems)} problems")
    return 1 if problems or count < 50 else 0


if __name__ == "__main__":
    sys.exit(main())
