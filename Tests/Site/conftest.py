"""What the tests of the built site share: the site, a real nginx that serves it, a real browser."""

import dataclasses
import http.client
import os
import pathlib
import shutil
import socket
import subprocess
import time

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
# No test asks the clock.
AS_OF = "2026-11-22"


def needed(program: str, install: str) -> str:
    """The path of a program; without it the test fails and says how to get it."""
    path = shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if path is None:
        pytest.fail(f"{program} is missing: {install}", pytrace=False)
    return path


@dataclasses.dataclass(frozen=True)
class Answer:
    """What a server answered; no redirect is followed."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


@dataclasses.dataclass(frozen=True)
class Origin:
    """A server of this machine."""

    port: int

    @property
    def url(self) -> str:
        """Without a slash at the end: `http://127.0.0.1:40123`."""
        return f"http://127.0.0.1:{self.port}"

    def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """One request for the path exactly as it is written; `accept_encoding` is a header."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, headers=named)
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        finally:
            connection.close()


@pytest.fixture(scope="session")
def site() -> pathlib.Path:
    """The real site with its search, built by the tool (`NORTRIALS`, else the debug build)."""
    tool = pathlib.Path(os.environ.get("NORTRIALS", ROOT / ".build/debug/nortrials"))
    if not tool.exists():
        pytest.fail(f"{tool} is missing: swift build", pytrace=False)
    output = ROOT / ".build/tested-site"
    pagefind = ROOT / ".build/pagefind"
    if not pagefind.exists():
        pytest.fail(f"{pagefind} is missing: make .build/python/.search", pytrace=False)
    command = [tool, "build", "--root", ROOT, "--output", output, "--as-of", AS_OF]
    command += ["--search", pagefind]
    build = subprocess.run(command, capture_output=True, text=True, check=False)
    if build.returncode != 0:
        pytest.fail(f"the site is not built:\n{build.stderr}{build.stdout}", pytrace=False)
    return output


@pytest.fixture(scope="session")
def origin(site: pathlib.Path, tmp_path_factory: pytest.TempPathFactory):
    """A real nginx on a free port, with the project's own configuration, before the built site."""
    nginx = needed("nginx", "apt-get install nginx-light")
    prefix = tmp_path_factory.mktemp("nginx")
    port = free_port()
    lay_out(prefix, site, port)
    # Started by root, the workers would be somebody who may not read the folder.
    who = "user root;" if os.geteuid() == 0 else ""
    command = [nginx, "-p", prefix, "-e", "stderr", "-c", "Server/nginx.conf", "-g", who]
    log = prefix / "log"
    with log.open("w") as errors, subprocess.Popen(command, stderr=errors) as server:
        try:
            wait_for(port, server, log)
            yield Origin(port)
        finally:
            server.terminate()
            server.wait(timeout=10)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def lay_out(prefix: pathlib.Path, site: pathlib.Path, port: int) -> None:
    """The folders as the configuration expects them, its port being the only change."""
    shutil.copytree(ROOT / "Server", prefix / "Server")
    (prefix / ".build").mkdir()
    (prefix / "Site").symlink_to(site)
    main = prefix / "Server/nginx.conf"
    text = main.read_text("utf-8")
    assert text.count("listen 127.0.0.1:8080;") == 1
    main.write_text(text.replace("listen 127.0.0.1:8080;", f"listen 127.0.0.1:{port};"))


def wait_for(port: int, server: subprocess.Popen, log: pathlib.Path) -> None:
    """Until the server listens; one that ends first has said why."""
    for _ in range(200):
        if server.poll() is not None:
            reason = log.read_text("utf-8")
            pytest.fail(f"nginx did not start:\n{reason}", pytrace=False)
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    pytest.fail("nginx did not listen within 10 seconds", pytrace=False)


@pytest.fixture(scope="session")
def browser():
    """A real Chromium; a test opens its own context and page in it."""
    from playwright.sync_api import sync_playwright

    chromium = needed("chromium", "apt-get install chromium")
    with sync_playwright() as playwright:
        # The sandbox of Chromium cannot be had by root within a container.
        started = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield started
        started.close()
