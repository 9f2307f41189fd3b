"""A copy of the real site's sources, in memory where there is any, that mutations are built in."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

# No test asks the clock.
AS_OF = "2026-11-28"


class Workshop:
    """One copy of Content, Layouts and Assets; whatever a build changes in it is put back."""

    def __init__(self, root, tool):
        memory = Path("/dev/shm")
        self.folder = Path(tempfile.mkdtemp(prefix="mutations-", dir=memory if os.access(memory, os.W_OK) else None))
        self.tool = tool
        for name in ("Content", "Layouts", "Assets"):
            shutil.copytree(root / name, self.folder / name)

    def findings(self, files):
        """Builds with these files (path to text; None for none) and gives the errors and warnings."""
        kept = self._lay(files)
        try:
            return self._build()
        finally:
            self._lay(kept)

    def run(self, files, *arguments):
        """Runs another command of the tool with these files in place; gives what they then say."""
        kept = self._lay(files)
        try:
            command = [self.tool, *arguments, "--root", self.folder]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                sys.exit(f"{arguments[0]} failed with exit code {done.returncode}\n{done.stderr}{done.stdout}")
            return {path: (self.folder / path).read_text("utf-8") for path in files}
        finally:
            self._lay(kept)

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def _lay(self, files):
        """Puts the files in place and gives what stood there."""
        kept = {}
        for path, text in files.items():
            file = self.folder / path
            kept[path] = file.read_bytes() if file.exists() else None
            if text is None:
                file.unlink(missing_ok=True)
            else:
                file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return kept

    def _build(self):
        command = [self.tool, "build", "--root", self.folder, "--output", self.folder / "Site", "--as-of", AS_OF]
        # Several builds run side by side, so each takes one core.
        done = subprocess.run([*command, "--workers", "1", "--format", "json"], capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1):
            sys.exit(f"the build failed with exit code {done.returncode}\n{done.stderr}")
        return [finding for finding in json.loads(done.stdout)["diagnostics"] if finding["severity"] != "note"]
