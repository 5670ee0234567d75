"""What people paste, and what is made of it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cosbrowser.cos.credentials import Secret
from cosbrowser.cos.recognise import LIMIT, Complaint, Fault, Recognised, is_instance, recognise

API_KEY = "vJ8pX2mQ4nR7tY1wB5cD9fG3hK6lZ0aS_eU-iO2qW4xN"
CRN = (
    "crn:v1:bluemix:public:cloud-object-storage:global:a/3f1c0a7be2d94c55a8e6b0d1427f9c83"
    ":5d2e7a90-1b4c-4f68-9a3d-c7e8f0b21465::"
)
GUID = "5d2e7a90-1b4c-4f68-9a3d-c7e8f0b21465"
ACCESS = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
SECRET = "0123456789abcdef0123456789abcdef0123456789abcdef"
HMAC = {"cos_hmac_keys": {"access_key_id": ACCESS, "secret_access_key": SECRET}}
SERVICE = {
    "apikey": API_KEY,
    "endpoints": "https://control.cloud-object-storage.cloud.ibm.com/v2/endpoints",
    "iam_apikey_description": "Made for the reports",
    "iam_apikey_name": "reports-writer",
    "iam_role_crn": "crn:v1:bluemix:public:iam::::serviceRole:Writer",
    "iam_serviceid_crn": "crn:v1:bluemix:public:iam-identity::a/3f1c::serviceid:ServiceId-1",
    "resource_instance_id": CRN,
}


def test_service_credential_gives_key_instance_and_name():
    assert recognise(json.dumps(SERVICE, indent=2)) == Recognised(Secret(API_KEY), "reports-writer", CRN)


def test_service_credential_with_hmac_keys_gives_both_identities():
    assert recognise(json.dumps(SERVICE | HMAC)).secret == Secret(API_KEY, ACCESS, SECRET)


@pytest.mark.parametrize(
    "wrap",
    [
        lambda c: [{"name": "other", "credentials": c}],
        lambda c: {"cloud-object-storage": [{"label": "cos", "credentials": c}]},
    ],
    ids=["command line", "VCAP_SERVICES"],
)
def test_wrapped_service_credential_is_found(wrap):
    assert recognise(json.dumps(wrap(SERVICE))).instance == CRN


def test_file_of_an_iam_api_key_gives_the_key_but_not_its_own_crn():
    text = json.dumps({"id": "ApiKey-7", "crn": "crn:v1:bluemix:public:iam-identity::a/3f1c::apikey:ApiKey-7",
                       "name": "laptop", "apikey": API_KEY})  # fmt: skip

    assert recognise(text) == Recognised(Secret(API_KEY), "laptop")


def test_generated_key_name_is_no_connection_name():
    assert recognise(json.dumps(SERVICE | {"iam_apikey_name": "auto-generated-apikey-1b"})).name == ""


def test_addresses_of_a_private_cloud_are_given_for_the_person_to_see():
    found = recognise(
        json.dumps(SERVICE | {"endpoints": "https://cos.example/v2", "iam_auth_endpoint": "https://iam.example/token"})
    )

    assert (found.endpoints_document, found.iam) == ("https://cos.example/v2", "https://iam.example/token")


def test_addresses_of_ibm_that_are_gone_are_left_out():
    found = recognise(
        json.dumps(
            SERVICE
            | {"endpoints": "https://cos-service.bluemix.net/endpoints",
               "iam_auth_endpoint": "https://iam.ng.bluemix.net/oidc/token"}
        )
    )  # fmt: skip

    assert (found.endpoints_document, found.iam) == ("", "")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (API_KEY, Recognised(Secret(API_KEY))),
        (f"  {API_KEY}\n{CRN} ", Recognised(Secret(API_KEY), instance=CRN)),
        (f"{CRN}\n{API_KEY}", Recognised(Secret(API_KEY), instance=CRN)),
        (f"{API_KEY},{GUID}", Recognised(Secret(API_KEY), instance=GUID)),
        (f"{ACCESS}:{SECRET}", Recognised(Secret("", ACCESS, SECRET))),
        (f"{SECRET} {ACCESS}", Recognised(Secret("", ACCESS, SECRET))),
        (f"AKIAIOSFODNN7EXAMPLE\n{'wJalr/bPxRfi+YEK' * 2}EXAMPLE0", Recognised(Secret("", "AKIAIOSFODNN7EXAMPLE",
                                                                      f"{'wJalr/bPxRfi+YEK' * 2}EXAMPLE0"))),
    ],
    ids=["key", "key and CRN", "CRN first", "key and GUID", "pair with colon", "pair turned round", "another store"],
)  # fmt: skip
def test_bare_keys_are_told_apart_by_their_shapes(text, found):
    assert recognise(text) == found


@pytest.mark.parametrize(
    "text",
    [
        f"export AWS_ACCESS_KEY_ID={ACCESS}\nexport AWS_SECRET_ACCESS_KEY='{SECRET}'\n",
        f"[work]\naws_access_key_id = {ACCESS}\naws_secret_access_key = {SECRET}\nregion = us-south",
        f"[cos]\ntype = s3\nprovider = IBMCOS\naccess_key_id = {ACCESS}\nsecret_access_key = {SECRET}",
        f'access_key_id: "{ACCESS}"\nsecret_access_key: "{SECRET}",',
    ],
    ids=["shell", "aws profile", "rclone", "yaml"],
)
def test_named_hmac_keys_are_read(text):
    assert recognise(text).secret == Secret("", ACCESS, SECRET)


def test_environment_of_the_sdk_is_read():
    text = f"IBM_API_KEY_ID={API_KEY}\nIBM_SERVICE_INSTANCE_ID={CRN}\nIBM_AUTH_ENDPOINT=https://iam.example/token"

    assert recognise(text) == Recognised(Secret(API_KEY), instance=CRN, iam="https://iam.example/token")


def test_api_key_in_the_place_of_an_access_key_is_an_api_key():
    text = f"aws_access_key_id = {API_KEY}\naws_secret_access_key = {CRN}"

    assert recognise(text) == Recognised(Secret(API_KEY), instance=CRN)


def test_quotes_and_fences_of_chat_programs_do_no_harm():
    text = "```json\n" + json.dumps(SERVICE).replace('"', "”") + "\n```"

    assert recognise(text).secret.api_key == API_KEY


BROKEN = '{\n  "apikey": "secret-value",\n  "resource_instance_id": "crn:v1\n}'


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", Complaint(Fault.EMPTY)),
        ("x" * (LIMIT + 1), Complaint(Fault.TOO_LONG)),
        (BROKEN, Complaint(Fault.BROKEN_JSON, "resource_instance_id", 3, 34)),
        ('{"apikey": "x"', Complaint(Fault.BROKEN_JSON, "apikey", 1, 15)),
        ("[" * 60000, Complaint(Fault.BROKEN_JSON)),
        ('{\n"apikey": 5}', Complaint(Fault.WRONG_TYPE, "apikey", 2)),
        ('{"type": "service_account"}', Complaint(Fault.NO_CREDENTIAL)),
        (json.dumps({"resource_instance_id": CRN, "apikey": ""}), Complaint(Fault.MISSING, "apikey")),
        (CRN, Complaint(Fault.MISSING, "apikey")),
        (ACCESS, Complaint(Fault.MISSING, "secret_access_key")),
        (f"\nAWS_SECRET_ACCESS_KEY={SECRET}", Complaint(Fault.MISSING, "access_key_id", 2)),
        (f"{API_KEY} {API_KEY}", Complaint(Fault.UNKNOWN)),
        ("hello world", Complaint(Fault.UNKNOWN)),
        (f"{API_KEY[:-1]}", Complaint(Fault.UNKNOWN)),
    ],
)
def test_what_is_wrong_is_named_with_line_and_field(text, complaint):
    assert recognise(text).complaint == complaint


def test_half_a_credential_keeps_what_it_has():
    found = recognise(ACCESS)

    assert found.secret.access_key_id == ACCESS
    assert found


@given(st.text() | st.text(alphabet='{}[]":,=\n crnv1apikey0-_'))
def test_any_text_gives_an_answer(text):
    recognise(text)


@given(st.recursive(st.none() | st.integers() | st.text(), lambda c: st.lists(c) | st.dictionaries(
    st.sampled_from(["apikey", "cos_hmac_keys", "access_key_id", "name", "crn", "x"]), c)))  # fmt: skip
def test_any_json_gives_an_answer(data):
    recognise(json.dumps(data))


def test_no_secret_is_in_a_repr():
    said = repr(recognise(json.dumps(SERVICE | HMAC)))

    assert API_KEY not in said
    assert SECRET not in said


def test_instances_are_known_by_shape():
    assert is_instance(CRN)
    assert is_instance(GUID)
    assert not is_instance(CRN.rsplit(":", 3)[0])
    assert not is_instance("my instance")
