#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants the bugs of bugs.txt into a copy of the product and sees whether the tests notice.

All of them are built in at once, each behind a switch of its own, and switched on one at a time: a bug costs the
seconds of the tests that catch it instead of a build. First the tests must pass with every switch off.
Usage: planted.py TOP COPY [NAME…]; ends with 1 when a bug is missed too many.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

TOP, COPY = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
HERE = TOP / "tests/planted"
ENOUGH = 28
WORLDS = 60 # random worlds per bug
# The quick ones first: a bug is caught by whichever fails first.
TESTS = ["sim_SyncStories", "net_sync_SyncWorker", "net_sync_SyncEngine", "net_signin_TokenKeeper",
         "core_domain_bookings_BookingCommands", "core_server_writer_Writer",
         "core_server_api_SlotCatalog", "core_server_sync_Batch",
         "sim_RandomWorlds", "core_storage_Store", "core_server_sync_Sync", "sim_FailingCalls"]
SWITCH = """#include <cstdlib>
#include <cstring>
[[maybe_unused]] static bool plantedBug(const char* name) {
    const char* on = std::getenv("AUTOSPACE_PLANTED");
    return on && std::strcmp(on, name) == 0;
}
"""


def read_bugs():
    for block in re.split(r"^== ", (HERE / "bugs.txt").read_text(), flags=re.M)[1:]:
        head, text = block.split("\n", 1)
        name, file = head.split()
        before, after = text.split("\n--\n")
        yield name, file, before, after.rstrip("\n")


def plant(bugs):
    listed = [path.relative_to(TOP).as_posix() for entry in TOP.iterdir() if entry.name not in {"build", ".git", ".cache"}
              for path in ([entry] if entry.is_file() else entry.rglob("*"))]
    texts = {}
    for name, file, before, after in bugs:
        text = texts.get(file, (TOP / file).read_text())
        if text.count(before) != 1:
            sys.exit(f"{name}: its place stands {text.count(before)} times in {file}; bring bugs.txt up to date")
        texts[file] = text.replace(before, after.replace("PLANTED", f'plantedBug("{name}")'))
    for file in listed:
        source, target = TOP / file, COPY / file
        if not source.is_file():
            continue
        content = source.read_bytes()
        if file in texts:
            spdx, rest = texts[file].split("\n", 1)
            content = f"{spdx}\n{SWITCH}{rest}".encode()
        if target.is_file() and target.read_bytes() == content:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        shutil.copymode(source, target)


def fails(test, bug, limit):
    """Whether the test fails with the bug switched on; a test that hangs has failed too."""
    environment = dict(os.environ, AUTOSPACE_PLANTED=bug, QTEST_DISABLE_STACK_DUMP="1", TZ="UTC", LC_ALL="C.UTF-8",
                       QT_QPA_PLATFORM="offscreen", AUTOSPACE_SIM_STOP="1", AUTOSPACE_SIM_SEEDS=str(WORLDS),
                       QTEST_FUNCTION_TIMEOUT="3600000")
    if os.path.isdir("/dev/shm"):
        environment["TMPDIR"] = "/dev/shm"
    command = [COPY / "build/dev/tests" / f"tst_{test}"]
    try:
        return subprocess.run(command, env=environment, capture_output=True, timeout=limit).returncode != 0
    except subprocess.TimeoutExpired:
        return True


def main():
    bugs = list(read_bugs())
    wanted = sys.argv[3:] or [bug[0] for bug in bugs]
    plant(bugs)
    built = subprocess.run([COPY / "dev", "build", *[f"tst_{test}" for test in TESTS]])
    if built.returncode:
        sys.exit("the copy with the bugs does not build")
    limits = {}
    for test in TESTS:
        start = time.monotonic()
        if fails(test, "none", 1800):
            sys.exit(f"{test} fails without any bug")
        limits[test] = 60 + 4 * (time.monotonic() - start)
    missed = []
    for name in wanted:
        start = time.monotonic()
        caught = next((test for test in TESTS if fails(test, name, limits[test])), None)
        print(f"{name:32} {'caught by ' + caught if caught else 'MISSED':48} {time.monotonic() - start:5.0f} s",
              flush=True)
        if not caught:
            missed.append(name)
    print(f"{len(wanted) - len(missed)} of {len(wanted)} planted bugs caught; missed: {', '.join(missed) or 'none'}")
    return 1 if missed and len(wanted) - len(missed) < min(ENOUGH, len(wanted)) else 0


if __name__ == "__main__":
    sys.exit(main())
