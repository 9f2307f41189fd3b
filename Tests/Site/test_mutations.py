"""Planted faults are found, harmless changes are not: the small form of `Tests/Mutations`, one of each kind."""

import os
import pathlib
import subprocess
import sys

import conftest


def test_planted_faults_are_found_and_harmless_changes_are_silent():
    tool = pathlib.Path(os.environ.get("NORTRIALS", conftest.ROOT / ".build/debug/nortrials"))
    command = [sys.executable, conftest.ROOT / "Tests/Mutations/mutate.py", "--tool", tool, "--small"]
    trial = subprocess.run(command, capture_output=True, text=True, check=False)
    assert trial.returncode == 0, trial.stdout + trial.stderr
