"""The proxy that this computer is set up with: by variables, by macOS and Windows, or by the desktop on Linux.

Variables win, as they do for other programs. On macOS and Windows `urllib.request` reads the system's own settings. A
Linux desktop keeps them where only its own programs look: GNOME and its relatives behind `gsettings`, KDE in
kioslaverc. (Qt's wheels for Linux are built without libproxy, so Qt would read the variables alone.) A script that
chooses a proxy for each address (PAC) is not run: it is a program in JavaScript.
"""

from __future__ import annotations

import ipaddress
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlsplit

KEPT_SECONDS = 20.0  # after a change of the desktop's settings; asking takes a process, some 10 ms
ASK_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class DesktopProxy:
    """What a desktop has set: addresses by scheme, and for which hosts they are not used (or, `only`, are)."""

    by_scheme: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)  # may hold a password
    hosts: tuple[str, ...] = ()
    only: bool = False

    def address(self, scheme: str, host: str) -> str:
        """The proxy for a host; empty for none."""
        named = any(_matches(host, pattern) for pattern in self.hosts)
        return self.by_scheme.get(scheme, "") if named == self.only else ""


class SystemProxy:
    """The settings as they are now, or were some seconds ago. Safe from many threads; may take a moment."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._desktop = DesktopProxy()
        self._read_at = -KEPT_SECONDS

    def address(self, scheme: str, host: str) -> str:
        """The proxy for a host, with its user and password; empty for none."""
        import urllib.request  # with HTTP and e-mail behind it; the window names functions of `cos` and needs none

        found = urllib.request.getproxies()  # of the variables; where there are none, of macOS and Windows
        if found:
            said = "" if urllib.request.proxy_bypass(host) else found.get(scheme) or found.get("all", "")
        elif sys.platform.startswith("linux"):
            said = self._of_desktop().address(scheme, host)
        else:
            said = ""
        return said if not said or "://" in said else f"http://{said}"

    def _of_desktop(self) -> DesktopProxy:
        with self._lock:
            now = time.monotonic()
            if now >= self._read_at + KEPT_SECONDS:
                self._desktop, self._read_at = desktop_proxy(), now
            return self._desktop


def desktop_proxy() -> DesktopProxy:
    """What the desktop of this session has set."""
    if "KDE" in os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":"):
        folder = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
        try:
            return of_kioslaverc((Path(folder) / "kioslaverc").read_text(encoding="utf-8", errors="replace"))
        except OSError:
            return DesktopProxy()
    command = shutil.which("gsettings")
    if command is None:
        return DesktopProxy()
    try:
        asked = [command, "list-recursively", "org.gnome.system.proxy"]
        done = subprocess.run(asked, capture_output=True, timeout=ASK_SECONDS, check=False, stdin=subprocess.DEVNULL)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return DesktopProxy()
    return of_gsettings(done.stdout.decode("utf-8", errors="replace"))


def of_gsettings(text: str) -> DesktopProxy:
    """What `gsettings list-recursively org.gnome.system.proxy` printed: lines of schema, key and value."""
    said: dict[str, str] = {}
    for line in text.splitlines():
        schema, _, rest = line.partition(" ")
        key, _, value = rest.partition(" ")
        said[f"{schema.removeprefix('org.gnome.system.proxy').lstrip('.')}.{key}"] = value.removeprefix("@as ").strip()
    if _literal(said.get(".mode", "")) != "manual":
        return DesktopProxy()
    addresses: dict[str, str] = {}
    for scheme in ("http", "https"):
        host, port = _literal(said.get(f"{scheme}.host", "")), said.get(f"{scheme}.port", "0")
        if isinstance(host, str) and host and port.isdigit() and port != "0":
            addresses[scheme] = f"http://{_user(said)}{host}:{port}"
    if _literal(said.get(".use-same-proxy", "true").capitalize()) is True and "http" in addresses:
        addresses.setdefault("https", addresses["http"])
    ignored = _literal(said.get(".ignore-hosts", "[]"))
    return DesktopProxy(addresses, tuple(str(host) for host in ignored) if isinstance(ignored, list) else ())


def of_kioslaverc(text: str) -> DesktopProxy:
    """What KDE's file says: addresses with their port after a space, exceptions between commas."""
    import configparser

    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]  keys keep their capital letters
    try:
        parser.read_string(text)
        said = parser["Proxy Settings"]
    except (configparser.Error, KeyError):
        return DesktopProxy()
    if said.get("ProxyType", "0").strip() != "1":
        return DesktopProxy()
    addresses: dict[str, str] = {}
    for scheme in ("http", "https"):
        address, _, port = said.get(f"{scheme}Proxy", "").strip().partition(" ")
        whole = f"{address}:{port}" if port else address
        if whole:
            addresses[scheme] = whole if "://" in whole else f"http://{whole}"
    hosts = tuple(host for host in re.split(r"[,\s]+", said.get("NoProxyFor", "")) if host)
    return DesktopProxy(addresses, hosts, only=said.get("ReversedException", "").strip().lower() == "true")


def _literal(value: str) -> object:
    """A value as gsettings prints it, which is nearly as Python would."""
    try:
        import ast

        return ast.literal_eval(value)
    except (ValueError, SyntaxError):
        return None


def _user(said: Mapping[str, str]) -> str:
    if _literal(said.get("http.use-authentication", "false").capitalize()) is not True:
        return ""
    user, password = (_literal(said.get(f"http.authentication-{part}", "")) for part in ("user", "password"))
    return f"{quote(str(user), safe='')}:{quote(str(password or ''), safe='')}@" if user else ""


def _matches(host: str, pattern: str) -> bool:
    """Whether a host is meant: by its name, its domain (`.lab`, `*.lab`), its address, or a network."""
    name, pattern = host.lower().strip("[]"), pattern.lower().strip()
    try:
        return ipaddress.ip_address(name) in ipaddress.ip_network(pattern.strip("[]"), strict=False)
    except ValueError:
        pass
    domain = (urlsplit(pattern).hostname or "") if "://" in pattern else pattern
    domain = domain.removeprefix("*").removeprefix(".")
    return bool(domain) and (name == domain or name.endswith(f".{domain}"))
