#!/usr/bin/env python3
"""Plants faults in real pairs of pages, one at a time, and counts how many the tool finds; then harmless changes.

A fault is found when a finding with a right code stands, itself or by what it relates to, in the changed block or its twin.
A harmless change, and the pairs as they are, must give no finding at all.
"""
import argparse
import os
import sys
import time
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

import faults_facts  # noqa: F401 (the catalogues enter their kinds)
import faults_structure  # noqa: F401
import faults_words  # noqa: F401
import faults_pages  # noqa: F401
import harmless  # noqa: F401
import harmless_facts  # noqa: F401
from kinds import FAULTS, HARMLESS, Change, Kind, dice_for
from pair import pairs, real_root
from workshop import Workshop

# The share of faults that must be found, with the right code and at the right place.
LEAST_FOUND = 0.98


@dataclass(frozen=True)
class Verdict:
    """What became of a planted change."""

    kind: Kind
    change: Change
    findings: tuple

    @property
    def has_code(self):
        return any(finding["code"] in self.kind.codes for finding in self.findings)

    @property
    def is_found(self):
        return any(finding["code"] in self.kind.codes and is_placed(finding, self.change.places) for finding in self.findings)


def is_placed(finding, places):
    """Whether a finding, or what it relates to, stands within one of the places; one about a whole file stands at its start."""
    return any(spot["file"] == path and first <= (spot["line"] or 1) <= last
               for spot in (finding, *finding["related"]) for path, first, last in places)


def chosen(kinds, count, seed, workshop):
    """As even a choice as can be: each kind in as many pairs as it fits, and each pair equally often.

    A kind that fits few pairs is planted several times in one, at other places.
    """
    known = pairs(real_root())
    used, changes = Counter(), []
    for kind in kinds:
        taken, texts, wanted = Counter(), set(), count
        for turn in range(4):
            order = sorted(known, key=lambda pair: (used[pair.id], dice_for(seed, kind.name, pair.id, "order").random()))
            for pair in order:
                if not wanted:
                    break
                dice = dice_for(seed, kind.name, pair.id, turn)
                change = kind.make(pair, dice, workshop) if kind.needs_tool else kind.make(pair, dice)
                mark = change and tuple(sorted((path, text or "") for path, text in change.files.items()))
                if change and mark not in texts:
                    texts.add(mark)
                    used[pair.id] += 1
                    wanted -= 1
                    changes.append((kind, change))
            if not wanted:
                break
    return changes


def rounds(changes):
    """Parts the changes into builds that change each pair at most once."""
    parts = []
    for kind, change in changes:
        part = next((part for part in parts if change.page not in part), None)
        if part is None:
            part = {}
            parts.append(part)
        part[change.page] = (kind, change)
    return [list(part.values()) for part in parts]


class Bench:
    """Builds changes, some at a time, each worker in a copy of its own."""

    def __init__(self, root, tool, jobs):
        self.workshops = [Workshop(root, tool) for _ in range(jobs)]
        self.free = SimpleQueue()
        for workshop in self.workshops:
            self.free.put(workshop)
        self.pool = ThreadPoolExecutor(jobs)
        self.builds = 0

    def findings(self, files):
        workshop = self.free.get()
        try:
            self.builds += 1
            return workshop.findings(files)
        finally:
            self.free.put(workshop)

    def alone(self, changes):
        """One build for each change."""
        found = self.pool.map(lambda pair: self.findings(pair[1].files), changes)
        return [Verdict(kind, change, tuple(findings)) for (kind, change), findings in zip(changes, found)]

    def together(self, changes, is_fine):
        """Many pairs changed in one build, each judged by the findings that touch its files; what is not fine is built again alone."""
        parts = rounds(changes)
        found = self.pool.map(lambda part: self.findings(
            {path: text for _, change in part for path, text in change.files.items()}), parts)
        verdicts = []
        for part, findings in zip(parts, found):
            verdicts += [Verdict(kind, change, tuple(touching(findings, change))) for kind, change in part]
        again = [verdict for verdict in verdicts if not is_fine(verdict)]
        fine = [verdict for verdict in verdicts if is_fine(verdict)]
        return fine + self.alone([(verdict.kind, verdict.change) for verdict in again])

    def close(self):
        self.pool.shutdown(cancel_futures=True)
        for workshop in self.workshops:
            workshop.close()


def touching(findings, change):
    """The findings that stand in one of the pair's files, or relate to one."""
    return [finding for finding in findings
            if any(spot["file"] in change.files for spot in (finding, *finding["related"]))]


def unmutated(bench, faults):
    """The findings on the pairs as they are, and on those that were prepared for a fault."""
    findings = bench.findings({})
    prepared, known = [], pairs(real_root())
    real = {pair.id: pair.files for pair in known}
    marks = set()
    for kind, change in faults:
        mark = tuple(sorted(change.pair.files.items()))
        if change.pair.files != real[change.page] and mark not in marks:
            marks.add(mark)
            prepared.append((kind, Change(change.pair, {}, change.places, f"prepared for “{kind.name}”: {change.what}")))
    verdicts = bench.together(prepared, lambda verdict: not verdict.findings)
    return findings, verdicts


def accepted():
    """Where Content accepts findings, which would make silence cheap."""
    content = real_root() / "Content"
    faults = [str(path) for path in sorted(content.rglob("*.??.md")) if "\naccept:" in path.read_text("utf-8").partition("\n---\n")[0]]
    settings = (content / "site.yaml").read_text("utf-8")
    return faults + [line for line in settings.splitlines() if line.startswith("accept:") and line != "accept: []"]


def print_faults(verdicts):
    print(f"\n{'Faults':56}{'planted':>8}{'right code':>11}{'right place':>12}")
    for kind, found in by_kind(verdicts):
        print(f"{kind.name:56}{len(found):8}{sum(one.has_code for one in found):11}{sum(one.is_found for one in found):12}")


def print_harmless(verdicts):
    print(f"\n{'Harmless changes':56}{'made':>8}{'with a finding':>15}")
    for kind, found in by_kind(verdicts):
        print(f"{kind.name:56}{len(found):8}{sum(bool(one.findings) for one in found):15}")


def by_kind(verdicts):
    groups = defaultdict(list)
    for verdict in verdicts:
        groups[verdict.kind.name].append(verdict)
    order = [kind.name for catalogue in (FAULTS, HARMLESS) for kind in catalogue.kinds]
    return [(groups[name][0].kind, groups[name]) for name in order if name in groups]


def show(title, verdicts):
    for verdict in verdicts:
        print(f"\n{title}: {verdict.kind.name}: {verdict.change.what}")
        print(f"  right: {', '.join(verdict.kind.codes) or 'silence'} in "
              + ", ".join(f"{path}:{first}-{last}" for path, first, last in verdict.change.places))
        for finding in verdict.findings or ():
            print(f"  {finding['file']}:{finding['line'] or 1}: {finding['message']} [{finding['code']}]")
            for spot in finding["related"]:
                print(f"    {spot['file']}:{spot['line']}: {spot['message']}")
        if not verdict.findings:
            print("  no finding")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", default=real_root() / ".build/release/nortrials", type=Path, help="the tool to try")
    parser.add_argument("--seed", default=1, type=int, help="the same seed plants the same faults")
    parser.add_argument("--count", default=9, type=int, help="faults, and harmless changes, of each kind")
    parser.add_argument("--small", action="store_true", help="one of each kind, many pairs in one build")
    parser.add_argument("--kinds", default="", help="only kinds whose name holds this")
    parser.add_argument("--harmless", action="store_true", help="only the harmless changes")
    parser.add_argument("--faults", action="store_true", help="only the faults")
    parser.add_argument("--together", action="store_true", help="many pairs in one build, as with --small")
    parser.add_argument("--show", action="store_true", help="show every miss, not the first of each kind alone")
    parser.add_argument("--jobs", default=max(1, os.cpu_count() or 1), type=int, help="builds at the same time")
    return parser.parse_args()


def main():
    asked = arguments()
    if not os.access(asked.tool, os.X_OK):
        sys.exit(f"{asked.tool} is not there: build it first")
    start = time.monotonic()
    bench = Bench(real_root(), asked.tool, asked.jobs)
    try:
        faults = trial(bench, asked)
    finally:
        bench.close()
    print(f"\n{bench.builds} builds, {time.monotonic() - start:.0f} s, seed {asked.seed}")
    for fault in faults:
        print(f"FAILED: {fault}")
    sys.exit(1 if faults else 0)


def trial(bench, asked):
    """Everything that is asked for; gives what is below the marks."""
    count = 1 if asked.small else asked.count
    complaints = [f"{what} accepts findings" for what in accepted()]
    if not asked.harmless:
        complaints += try_faults(bench, asked, count)
    if not asked.faults:
        complaints += try_harmless(bench, asked, count)
    return complaints


def wanted(catalogue, asked):
    return [kind for kind in catalogue.kinds if asked.kinds.lower() in kind.name.lower()]


def try_faults(bench, asked, count):
    changes = chosen(wanted(FAULTS, asked), count, asked.seed, bench.workshops[0])
    findings, prepared = unmutated(bench, changes)
    false = [verdict for verdict in prepared if verdict.findings]
    if asked.small or asked.together:
        verdicts = bench.together(changes, lambda verdict: verdict.is_found)
    else:
        verdicts = bench.alone(changes)
    print_faults(verdicts)
    missed = [verdict for verdict in verdicts if not verdict.is_found]
    share = 1 - len(missed) / max(1, len(verdicts))
    print(f"\n{len(by_kind(verdicts))} kinds, {len(verdicts)} faults in {len({verdict.change.page for verdict in verdicts})} pairs; "
          f"{share:.2%} were found with the right code at the right place")
    print(f"Unmutated: {len(findings)} findings in {len(pairs(real_root()))} pairs; {len(false)} of {len(prepared)} prepared pairs with a finding")
    show("missed", missed if asked.show else firsts(missed))
    show("false alarm on a prepared pair", false if asked.show else firsts(false))
    return [*(["too few faults were found"] if share < LEAST_FOUND else []),
            *(["the pairs as they are have findings"] if findings else []), *(["prepared pairs have findings"] if false else [])]


def try_harmless(bench, asked, count):
    changes = chosen(wanted(HARMLESS, asked), count, asked.seed, bench.workshops[0])
    # Silence of many is the silence of each.
    verdicts = bench.together(changes, lambda verdict: not verdict.findings)
    print_harmless(verdicts)
    false = [verdict for verdict in verdicts if verdict.findings]
    print(f"\n{len(by_kind(verdicts))} kinds, {len(verdicts)} harmless changes, {len(false)} with a finding")
    show("false alarm", false if asked.show else firsts(false))
    return ["harmless changes have findings"] if false else []


def firsts(verdicts):
    return [found[0] for _, found in by_kind(verdicts)]


if __name__ == "__main__":
    main()
