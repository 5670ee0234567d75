"""Credentials that other programs have left: each form, each fault, and what crosses to the window."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from cosbrowser.cos import sources
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Network, Secret, SignIn
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.recognise import Complaint, Fault
from cosbrowser.cos.sources import Found, Origin
from cosbrowser.paths import Paths
from tests.cos.test_recognise import ACCESS, API_KEY, CRN, GUID, HMAC, SECRET, SERVICE
from tests.cos_server import LocalCos

AMAZON = ("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")

Leave = Callable[[str, str], Path]


@pytest.fixture
def leave(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Leave:
    """Writes a file into a new home."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("XDG_CONFIG_HOME")

    def write(name: str, text: str) -> Path:
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def accounts(tmp_path: Path) -> Accounts:
    return Accounts(Paths.for_profile(tmp_path / "profile"))


def only(accounts: Accounts) -> Found:
    (found,) = sources.found(accounts)
    return found


def taken(accounts: Accounts, found: Found) -> tuple[object, ...]:
    """Sign-in, instance, network, endpoint, and the secret of the connection that it makes."""
    (made,) = sources.bring_in(accounts, found.id, for_now=True)
    return made.sign_in, made.instance, made.network, made.endpoint, accounts.secret(made.id)


def test_nothing_is_found_where_nothing_is(leave: Leave, accounts: Accounts) -> None:
    assert sources.found(accounts) == ()


def test_cos_credentials_give_both_identities(leave: Leave, accounts: Accounts) -> None:
    path = leave(".bluemix/cos_credentials", json.dumps(SERVICE | HMAC))

    found = only(accounts)

    assert (found.origin, found.path) == (Origin.COS_CREDENTIALS, str(path))
    assert (found.api_key, found.hmac, found.instance, found.complaint) == (True, True, True, None)
    assert taken(accounts, found)[:2] == (SignIn.IAM, CRN)
    assert taken(accounts, found)[-1] == Secret(API_KEY, ACCESS, SECRET)


def test_no_key_crosses_to_the_window(leave: Leave, accounts: Accounts, monkeypatch: pytest.MonkeyPatch) -> None:
    leave(".bluemix/cos_credentials", json.dumps(SERVICE | HMAC))
    leave(".aws/credentials", f"[work]\naws_access_key_id = {ACCESS}\naws_secret_access_key = {SECRET}\n")
    leave(".config/rclone/rclone.conf", f"[r]\ntype = s3\nprovider = IBMCOS\nibm_api_key = {API_KEY}\n")
    monkeypatch.setenv("IBM_API_KEY_ID", API_KEY)

    crossing = pickle.dumps(sources.found(accounts))

    assert len(sources.found(accounts)) == 4
    for key in (API_KEY, ACCESS, SECRET):
        assert key.encode() not in crossing


@pytest.mark.keyring
def test_nothing_is_kept_before_it_is_brought_in(leave: Leave, accounts: Accounts, tmp_path: Path) -> None:
    leave(".bluemix/cos_credentials", json.dumps(SERVICE | HMAC))
    found = only(accounts)
    assert accounts.saved() == ()
    assert not (tmp_path / "profile").exists()

    (made,) = sources.bring_in(accounts, found.id)

    again = Accounts(Paths.for_profile(tmp_path / "profile"))
    assert again.saved() == (made,)
    assert again.secret(made.id) == Secret(API_KEY, ACCESS, SECRET)
    written = b"".join(path.read_bytes() for path in (tmp_path / "profile").rglob("*") if path.is_file())
    assert SECRET.encode() not in written
    again.remove(made.id)


def test_cos_credentials_come_first_and_may_be_elsewhere(
    leave: Leave, accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = leave("other/credentials.json", json.dumps(SERVICE))
    leave(".aws/credentials", f"[default]\naws_access_key_id = {ACCESS}\naws_secret_access_key = {SECRET}\n")
    monkeypatch.setenv("COS_CREDENTIALS_FILE", str(path))
    monkeypatch.setenv("IBM_API_KEY_ID", API_KEY)

    assert [found.origin for found in sources.found(accounts)] == [
        Origin.COS_CREDENTIALS, Origin.ENVIRONMENT, Origin.AWS_PROFILE,
    ]  # fmt: skip
    assert sources.found(accounts)[0].path == str(path)


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"IBM_API_KEY_ID": API_KEY, "IBM_SERVICE_INSTANCE_ID": CRN}, (SignIn.IAM, CRN, Secret(API_KEY))),
        ({"AWS_ACCESS_KEY_ID": ACCESS, "AWS_SECRET_ACCESS_KEY": SECRET}, (SignIn.HMAC, "", Secret("", ACCESS, SECRET))),
        ({"AWS_ACCESS_KEY_ID": API_KEY, "AWS_SECRET_ACCESS_KEY": GUID}, (SignIn.IAM, GUID, Secret(API_KEY))),
        (
            {"IBM_API_KEY_ID": API_KEY, "AWS_ACCESS_KEY_ID": AMAZON[0], "AWS_SECRET_ACCESS_KEY": AMAZON[1]},
            (SignIn.IAM, "", Secret(API_KEY)),
        ),
    ],
    ids=["IBM", "HMAC", "guide", "Amazon left out"],
)
def test_environment_is_read(
    leave: Leave, accounts: Accounts, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: object
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    sign_in, instance, _, _, secret = taken(accounts, only(accounts))

    assert (sign_in, instance, secret) == expected


def test_own_iam_of_the_environment_is_shown(leave: Leave, accounts: Accounts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IBM_API_KEY_ID", API_KEY)
    monkeypatch.setenv("IBM_AUTH_ENDPOINT", "https://private.iam.cloud.ibm.com")

    assert only(accounts).iam == "https://private.iam.cloud.ibm.com/identity/token"


PROFILES = f"""# by hand
[default]
aws_access_key_id = {AMAZON[0]}
aws_secret_access_key = {AMAZON[1]}
[cos]
aws_access_key_id={API_KEY}
aws_secret_access_key={CRN}
[native]
ibm_api_key_id = {API_KEY}
ibm_service_instance_id = {GUID}
s3 =
    max_concurrent_requests = 20
[pair]
aws_access_key_id = {ACCESS}
aws_secret_access_key = {SECRET}
[minio]
aws_access_key_id = {AMAZON[0]}
aws_secret_access_key = {AMAZON[1]}
endpoint_url = https://minio.lab:9000
"""


def test_profiles_of_all_forms_are_told_apart(leave: Leave, accounts: Accounts) -> None:
    leave(".aws/credentials", PROFILES)

    found = {one.section: taken(accounts, one) for one in sources.found(accounts)}

    assert found == {
        "cos": (SignIn.IAM, CRN, Network.PUBLIC, "", Secret(API_KEY)),
        "native": (SignIn.IAM, GUID, Network.PUBLIC, "", Secret(API_KEY)),
        "pair": (SignIn.HMAC, "", Network.PUBLIC, "", Secret("", ACCESS, SECRET)),
        "minio": (SignIn.HMAC, "", Network.PUBLIC, "https://minio.lab:9000", Secret("", *AMAZON)),
    }


def test_remotes_of_ibm_are_read_with_their_network(leave: Leave, accounts: Accounts) -> None:
    pair = f"access_key_id = {ACCESS}\nsecret_access_key = {SECRET}\n"
    head = "type = s3\nprovider = IBMCOS\n"
    leave(
        ".config/rclone/rclone.conf",
        f"[a]\n{head}{pair}endpoint = s3.private.eu-de.cloud-object-storage.appdomain.cloud\n"
        f"[b]\n{head}ibm_api_key = {API_KEY}\nibm_resource_instance_id = {CRN}\nibm_iam_endpoint = https://iam.lab\n"
        f"[c]\ntype = s3\nprovider = AWS\n{pair}[d]\ntype = drive\n[e]\n{head}{pair}endpoint = cos.lab:8443\n",
    )

    found = sources.found(accounts)

    assert [taken(accounts, one) for one in found] == [
        (SignIn.HMAC, "", Network.PRIVATE, "", Secret("", ACCESS, SECRET)),
        (SignIn.IAM, CRN, Network.PUBLIC, "", Secret(API_KEY)),
        (SignIn.HMAC, "", Network.PUBLIC, "https://cos.lab:8443", Secret("", ACCESS, SECRET)),
    ]
    assert found[1].iam == "https://iam.lab/identity/token"


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        (".bluemix/cos_credentials", '{\n "apikey": "x",\n "endpoints" 1}',
         Complaint(Fault.BROKEN_JSON, "apikey", 3, 14)),
        (".bluemix/cos_credentials", '{"apikey": 1}', Complaint(Fault.WRONG_TYPE, "apikey", 1)),
        (".aws/credentials", f"[a]\n\naws_access_key_id {ACCESS}\n",
         Complaint(Fault.BROKEN_LINE, "aws_access_key_id", 3)),
        (".aws/credentials", f"aws_access_key_id = {ACCESS}\n[a]\nx=y", Complaint(Fault.BROKEN_LINE, "", 1)),
        (".aws/credentials", f"[a]\n{AMAZON[1]}\n", Complaint(Fault.BROKEN_LINE, "wJal…", 2)),
        (".aws/credentials", f"[a]\n{SECRET} # the new one\n", Complaint(Fault.BROKEN_LINE, f"{SECRET[:4]}…", 2)),
        (
            ".aws/credentials",
            f"[a]\naws_access_key_id = {ACCESS}\naws_secret_access_key = {SECRET}\n[b]\naws_access_key_id = {ACCESS}\n",
            Complaint(Fault.MISSING, "secret_access_key", 5),
        ),
        (".config/rclone/rclone.conf", "# Encrypted rclone configuration File\n\nRCLONE_ENCRYPT_V0:\nx",
         Complaint(Fault.ENCRYPTED)),
    ],
)  # fmt: skip
def test_malformed_file_is_told_with_line_and_field(
    leave: Leave, accounts: Accounts, name: str, text: str, complaint: Complaint
) -> None:
    leave(name, text)

    found = sources.found(accounts)[-1]

    assert found.complaint == complaint
    assert ACCESS not in repr(found)
    with pytest.raises(CosError):
        sources.bring_in(accounts, found.id, for_now=True)


def test_credential_that_went_meanwhile_is_said(leave: Leave, accounts: Accounts) -> None:
    path = leave(".bluemix/cos_credentials", json.dumps(SERVICE))
    found = only(accounts)
    path.unlink()

    with pytest.raises(CosError) as caught:
        sources.bring_in(accounts, found.id)

    assert caught.value.problem.kind is Kind.NOT_FOUND


def test_api_key_alone_opens_all_its_instances(leave: Leave, accounts: Accounts, cos: LocalCos) -> None:
    key = {"apikey": cos.account["api_key"], "iam_auth_endpoint": cos.iam, "endpoints": cos.line["endpoints_document"]}
    leave(".bluemix/cos_credentials", json.dumps(key | {"resource_controller": cos.line["resource_controller"]}))
    found = only(accounts)
    assert (found.api_key, found.instance) == (True, False)

    instances = sources.instances(accounts, found.id)
    made = sources.bring_in(accounts, found.id, instances, for_now=True)

    assert sorted(one.crn for one in instances) == sorted(one["crn"] for one in cos.instances)
    assert [one.name for one in made] == sorted(one["name"] for one in cos.instances)
    for connection in made:
        accounts.account(connection.id).buckets()
    accounts.close()
