#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogues of texts: `update` reads the sources into them, `check` says what is missing or wrong.

German must be complete, English must have its singular forms, Arabic must have every text of the contexts in ARABIC
and may leave the rest to English. The check reads the sources itself, into a folder of its own, and changes nothing.
"""
import argparse
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parent
LANGUAGES = {"de": 2, "ar": 6}  # the number of plural forms; English has a catalogue for its two forms alone
FOLDERS = ["core/domain", "core/server/writer", "net", "models", "app"]  # and every folder of qml, but the gallery, which nobody is shown
ARABIC = HERE / "arabic.txt"  # the contexts that Arabic has whole
ADVICE = "Run `./dev texts`, then translate what is marked unfinished in translations/autospace_{language}.ts."

Message = collections.namedtuple("Message", "context source comment plural")
Entry = collections.namedtuple("Entry", "state forms")


def read(path):
    """Message → Entry of one catalogue."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = Message(context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
                          message.get("numerus") == "yes")
            found[key] = Entry(translation.get("type", ""), forms)
    return found


def lupdate(program, top, language, path):
    """Brings one catalogue up to date with the sources."""
    folders = FOLDERS + sorted(f"qml/{folder.name}" for folder in (top / "qml").iterdir()
                               if folder.is_dir() and folder.name != "Gallery")
    options = ["-no-obsolete", "-locations", "none", "-no-ui-lines", "-I", "."]
    if language == "en":
        options += ["-pluralonly", "-target-language", "en"]
    done = subprocess.run([program, *options, *[folder for folder in folders if (top / folder).is_dir()], "-ts", str(path)],
                          cwd=top, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"lupdate failed:\n{done.stdout}{done.stderr}")


def places(text):
    return sorted(re.findall(r"%L?\d|%n", text))


def wrong_form(message, forms, number, form):
    """What is wrong with one translation, as a sentence, or nothing."""
    wanted, given = places(message.source), places(form)
    # "a booking" may stand for "%n bookings" in the forms that mean one number only.
    if message.plural and number < forms - 1 and "%n" not in given:
        wanted = [place for place in wanted if place != "%n"]
    if wanted != given:
        return f"has the places {given or 'none'}, but the source has {wanted or 'none'}"
    if message.source.endswith("…") != form.endswith("…"):
        return "ends with “…” in one of the two languages only"
    if message.source.strip() == message.source and form.strip() != form:
        return "begins or ends with a blank"
    return ""


def problems_of(language, catalogue, fresh):
    forms = 2 if language == "en" else LANGUAGES[language]
    whole = set(ARABIC.read_text().split()) if language == "ar" else None
    advice = ADVICE.format(language=language)
    for message in fresh:
        entry = catalogue.get(message)
        name = f"{language}: {message.context}: “{message.source}”"
        if entry is None:
            yield f"{name} is not in the catalogue. {advice}"
        elif entry.state or not all(entry.forms):
            if whole is None or message.context in whole:
                yield f"{name} is not translated. {advice}"
        elif message.plural and len(entry.forms) != forms:
            yield f"{name} has {len(entry.forms)} plural forms and not {forms}"
        else:
            for number, form in enumerate(entry.forms):
                if wrong := wrong_form(message, forms, number, form):
                    yield f"{name} → “{form}” {wrong}"
                if language == "de" and "ß" in form:
                    yield f"{name} → “{form}”: write ss"
    for message in catalogue:
        if message not in fresh:
            yield f"{language}: {message.context}: “{message.source}” is said nowhere any more. Run `./dev texts`."


def check(program, top):
    problems, count = [], 0
    with tempfile.TemporaryDirectory() as folder:
        for language in ["en", *LANGUAGES]:
            catalogue = top / f"translations/autospace_{language}.ts"
            copy = pathlib.Path(folder) / catalogue.name
            shutil.copy(catalogue, copy)
            lupdate(program, top, language, copy)
            fresh = read(copy)
            count = max(count, len(fresh))
            problems += problems_of(language, read(catalogue), fresh)
    for problem in problems:
        print(problem)
    print(f"{count} texts, {len(problems)} problems")
    return 1 if problems or not count else 0


def update(program, top):
    for language in ["en", *LANGUAGES]:
        path = top / f"translations/autospace_{language}.ts"
        lupdate(program, top, language, path)
        entries = read(path).values()
        missing = sum(1 for entry in entries if entry.state or not all(entry.forms))
        print(f"{path.relative_to(top)}: {len(entries)} texts, {missing} not translated")
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("task", choices=["update", "check"])
    parser.add_argument("--lupdate", default="lupdate", help="Qt's program that reads texts out of sources")
    parser.add_argument("--top", type=pathlib.Path, default=HERE.parent, help="the repository's folder")
    arguments = parser.parse_args()
    task = update if arguments.task == "update" else check
    return task(arguments.lupdate, arguments.top.resolve())


if __name__ == "__main__":
    sys.exit(main())
