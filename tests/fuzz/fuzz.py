#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the fuzz targets under libFuzzer and says what came of it; the preset fuzz must be built.

Usage: fuzz.py TOP [TARGET…] [--seconds N] [--jobs N] [--replay FILE] [-- FLAG…]
Each target starts from its own good input, from tests/fuzz/corpus/TARGET and from what earlier runs found, which
build/fuzz/corpus/TARGET keeps. An input that breaks something is kept in build/fuzz/findings. Ends with 1 if one did.
"""
import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

MEMORY_MB = 2048
SLOWEST_S = 20 # for one input, under the sanitizers


class Fuzzing:
    def __init__(self, top, flags):
        self.top = top
        self.build = top / "build/fuzz"
        self.program = self.build / "bin/autospace-fuzz"
        self.findings = self.build / "findings"
        self.flags = flags
        self.environment = dict(os.environ, TZ="UTC", LC_ALL="C.UTF-8",
                                ASAN_OPTIONS="detect_stack_use_after_return=1:strict_string_checks=1",
                                UBSAN_OPTIONS="print_stacktrace=1")

    def call(self, *arguments):
        return subprocess.run([self.program, *arguments], env=self.environment, capture_output=True, text=True,
                              errors="replace")

    def targets(self):
        listed = self.call("--list")
        if listed.returncode:
            sys.exit(f"fuzz: the program does not start:\n{listed.stderr}")
        return listed.stdout.split()

    @staticmethod
    def last(text, pattern):
        """The last number that the text gives, or 0."""
        return int((re.findall(pattern, text) or ["0"])[-1])

    def replay(self, target, file):
        return subprocess.run([self.program, f"--target={target}", file], env=self.environment).returncode

    def fuzz(self, target, seconds):
        """Whether all went well, and the line and text to print."""
        seeds = self.build / "seeds" / target
        found = self.build / "corpus" / target
        found.mkdir(parents=True, exist_ok=True)
        self.findings.mkdir(exist_ok=True)
        written = self.call(f"--target={target}", f"--seeds={seeds}")
        if written.returncode:
            return False, f"{target:16} does not start\n{written.stderr}"
        kept = self.top / "tests/fuzz/corpus" / target
        run = self.call(f"--target={target}", f"-max_total_time={seconds}", f"-timeout={SLOWEST_S}",
                        f"-rss_limit_mb={MEMORY_MB}", "-print_final_stats=1", f"-dict={seeds}.dict",
                        f"-artifact_prefix={self.findings}/{target}-", *self.flags, found, seeds,
                        *([kept] if kept.is_dir() else []))
        said = run.stderr
        runs, new, memory = (self.last(said, rf"{stat}: *(\d+)") for stat in
                             ("number_of_executed_units", "new_units_added", "peak_rss_mb"))
        edges = self.last(said, r"cov: (\d+)")
        line = f"{target:16} {runs:>10,} runs {edges:>7,} edges {new:>6,} new inputs {memory:>5} MiB"
        if run.returncode == 0:
            return True, line
        kept_as = re.findall(r"Test unit written to (\S+)", said)
        story = "\n".join(said.splitlines()[-60:])
        after = "\n".join(f"Kept: {file}\nReplay: ./dev fuzz {target} --replay {file}\nOnce it is understood, it belongs"
                          f" into tests/fuzz/corpus/{target}/ for good." for file in kept_as)
        return False, f"{line}\n{story}\n{after}"


def main():
    arguments = argparse.ArgumentParser(prog="./dev fuzz", usage="./dev fuzz [TARGET…] [--seconds N] [--jobs N] "
                                        "[--replay FILE] [-- LIBFUZZER_FLAG…]")
    arguments.add_argument("top", type=lambda text: pathlib.Path(text).resolve(), help=argparse.SUPPRESS)
    arguments.add_argument("target", nargs="*")
    arguments.add_argument("--seconds", type=int, default=60, help="for each target (60)")
    arguments.add_argument("--jobs", type=int, default=1, help="targets, or runs of one target, side by side (1)")
    arguments.add_argument("--replay", metavar="FILE", help="run this one input")
    given, own = sys.argv[1:], []
    if "--" in given:
        given, own = given[:given.index("--")], given[given.index("--") + 1:]
    asked = arguments.parse_intermixed_args(given)
    fuzzing = Fuzzing(asked.top, own)
    known = fuzzing.targets()
    if unknown := [target for target in asked.target if target not in known]:
        sys.exit(f"fuzz: there is no target '{unknown[0]}'; there are {', '.join(known)}")
    if asked.replay:
        if len(asked.target) != 1:
            sys.exit("fuzz: --replay needs the name of one target")
        return fuzzing.replay(asked.target[0], asked.replay)
    targets = asked.target or known
    # Several runs of one target share what they find.
    targets = targets * max(1, asked.jobs // len(targets))
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(max(1, asked.jobs)) as pool:
        for well, text in pool.map(lambda target: fuzzing.fuzz(target, asked.seconds), targets):
            print(text, flush=True)
            failed += not well
    print(f"{len(targets)} runs of {asked.seconds} s, {failed} with a finding")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
