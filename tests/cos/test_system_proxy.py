"""The proxy of the system: of variables first, then of the desktop's own settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from cosbrowser.cos.credentials import Connection
from cosbrowser.cos.network import Transport
from cosbrowser.cos.system_proxy import SystemProxy, of_gsettings, of_kioslaverc
from tests.loopback import Asked, Loopback, Reply

GNOME = """\
org.gnome.system.proxy autoconfig-url ''
org.gnome.system.proxy ignore-hosts ['localhost', '127.0.0.0/8', '::1', '10.0.0.0/8', '*.inside.lab', '.office.lab']
org.gnome.system.proxy mode 'manual'
org.gnome.system.proxy use-same-proxy true
org.gnome.system.proxy.http authentication-password ''
org.gnome.system.proxy.http authentication-user ''
org.gnome.system.proxy.http enabled false
org.gnome.system.proxy.http host 'proxy.lab'
org.gnome.system.proxy.http port 3128
org.gnome.system.proxy.http use-authentication false
org.gnome.system.proxy.https host 'secure.lab'
org.gnome.system.proxy.https port 8443
"""
KDE = """\
[Proxy Settings]
NoProxyFor=localhost,.inside.lab 10.0.0.0/8
ProxyType=1
ReversedException=false
httpProxy=http://proxy.lab 3128
httpsProxy=http://secure.lab:8443
"""


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for scheme in ("http", "https", "all", "no", "ftp", "socks"):
        for name in (f"{scheme}_proxy", f"{scheme}_proxy".upper()):
            monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("s3.us-south.example.com", "http://secure.lab:8443"),
        ("10.1.2.3", ""),
        ("store.inside.lab", ""),
        ("office.lab", ""),
        ("notinside.lab", "http://secure.lab:8443"),
        ("11.1.2.3", "http://secure.lab:8443"),
    ],
)
@pytest.mark.parametrize("read", [lambda: of_gsettings(GNOME), lambda: of_kioslaverc(KDE + "\n")])
def test_settings_of_a_desktop_name_proxy_and_exceptions(read, host: str, expected: str) -> None:
    if host == "office.lab" and "office" not in str(read().hosts):
        expected = "http://secure.lab:8443"
    assert read().address("https", host) == expected
    assert read().address("http", "elsewhere.lab") == "http://proxy.lab:3128"


def test_proxy_of_gnome_with_a_user_and_for_both_schemes() -> None:
    said = GNOME.replace("use-authentication false", "use-authentication true").replace("'secure.lab'", "''")
    said = said.replace("authentication-user ''", "authentication-user 'me@lab'")
    said = said.replace("authentication-password ''", "authentication-password 'a b'")

    assert of_gsettings(said).address("https", "elsewhere.lab") == "http://me%40lab:a%20b@proxy.lab:3128"
    assert "a%20b" not in repr(of_gsettings(said))


def test_exceptions_of_kde_may_be_turned_round() -> None:
    found = of_kioslaverc(KDE.replace("ReversedException=false", "ReversedException=true"))

    assert found.address("https", "elsewhere.lab") == ""
    assert found.address("https", "store.inside.lab") == "http://secure.lab:8443"


@pytest.mark.parametrize(
    "text", ["", "nonsense", GNOME.replace("'manual'", "'none'"), GNOME.replace("'manual'", "'auto'"), "\x00 [ "]
)
def test_desktop_that_has_set_none_has_none(text: str) -> None:
    assert of_gsettings(text).address("https", "elsewhere.lab") == ""
    assert of_kioslaverc(text).address("https", "elsewhere.lab") == ""


def leave_gsettings(folder: Path, printed: str) -> None:
    """A `gsettings` that prints this: no machine of the tests has a desktop."""
    (folder / "printed").write_text(printed, encoding="utf-8")
    program = folder / "gsettings"
    program.write_text(f'#!/bin/sh\n[ "$*" = "list-recursively org.gnome.system.proxy" ] && cat "{folder}/printed"\n')
    program.chmod(0o755)


def test_request_goes_through_the_proxy_of_the_desktop_unless_a_variable_names_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")

    def answer(asked: Asked) -> Reply:
        return Reply(200, asked.target.encode())

    with Loopback(answer) as proxy, Loopback(answer) as other:
        port = proxy.address.rpartition(":")[2]
        leave_gsettings(tmp_path, GNOME.replace("'proxy.lab'", "'127.0.0.1'").replace("port 3128", f"port {port}"))
        target = "http://store.elsewhere.lab/list"
        way = Transport(Connection("c", "C", plain_http=True))
        assert way.pool(target).request("GET", target).data == target.encode()
        assert len(proxy.asked) == 1

        monkeypatch.setenv("http_proxy", other.address)
        assert way.pool(target).request("GET", target).data == target.encode()
        assert (len(proxy.asked), len(other.asked)) == (1, 1)

        monkeypatch.setenv("no_proxy", ".elsewhere.lab")
        assert SystemProxy().address("http", "store.elsewhere.lab") == ""
        way.close()


def test_kde_is_asked_in_its_own_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert SystemProxy().address("https", "elsewhere.lab") == ""
    (tmp_path / "kioslaverc").write_text(KDE, encoding="utf-8")
    assert SystemProxy().address("https", "elsewhere.lab") == "http://secure.lab:8443"
