"""Connections as they are stored, and the secrets that belong to them, which are not.

A `Connection` is what the settings file holds and the window shows. A `Secret` lives in the keyring and in the
memory of the engine process, and crosses from the dialog to the engine once.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

IAM_ADDRESS = "https://iam.cloud.ibm.com/identity/token"
ENDPOINTS_DOCUMENT = "https://control.cloud-object-storage.cloud.ibm.com/v2/endpoints"
RESOURCE_CONTROLLER = "https://resource-controller.cloud.ibm.com/v2/resource_instances"
RESOURCE_CONFIGURATION = "https://config.cloud-object-storage.cloud.ibm.com/v1/b"
NO_PROXY = "none"
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class Network(enum.StrEnum):
    """Which of a location's three addresses is used (cos-api.md section 3)."""

    PUBLIC = "public"
    PRIVATE = "private"
    DIRECT = "direct"


class SignIn(enum.StrEnum):
    """How requests are authorised."""

    IAM = "iam"
    HMAC = "hmac"
    ANONYMOUS = "anonymous"


class Aspera(enum.StrEnum):
    """Whether transfers of a connection go by IBM Aspera."""

    NEVER = "never"
    WHEN_POSSIBLE = "when-possible"
    ASK = "ask"  # each time


@dataclass(frozen=True, slots=True)
class Connection:
    """One saved way into one service instance; holds no secret.

    `id` is a random name that never changes. `instance` is the CRN or GUID of the service instance (needed with
    IAM, implied by HMAC keys). `endpoints_document` and `iam` name the services of a private cloud, or the local
    COS; so do `resource_controller` and `configuration` (counts, quota and firewall of buckets). `endpoint` sends
    every bucket to one address and asks no endpoints document (other S3 stores).
    `proxy` is empty (as the system has it), "none", or an address, perhaps with a user, never with a password;
    `ca_file` is a PEM file of further certificates to trust. `plain_http`: the person accepted that requests to
    other computers go without encryption. `pair`: an HMAC pair is kept beside the API key, to sign links with.
    `asks`: its secret is never kept, so each run asks for it. `folder` and `colour` are for the list of places only.
    """

    id: str
    name: str
    sign_in: SignIn = SignIn.IAM
    instance: str = ""
    network: Network = Network.PUBLIC
    endpoint: str = ""
    endpoints_document: str = ENDPOINTS_DOCUMENT
    iam: str = IAM_ADDRESS
    resource_controller: str = RESOURCE_CONTROLLER
    configuration: str = RESOURCE_CONFIGURATION
    proxy: str = ""
    ca_file: str = ""
    plain_http: bool = False
    read_only: bool = False
    pair: bool = False
    asks: bool = False
    aspera: Aspera = Aspera.NEVER
    folder: str = ""
    colour: str = ""
    demo: bool = False  # never saved: the demo store comes and goes with the process


@dataclass(frozen=True, slots=True)
class Secret:
    """What must not be seen. An API key, an HMAC pair, or both (IAM for everything, HMAC for presigned links).

    True when it can sign in; a proxy's password alone cannot.
    """

    api_key: str = field(default="", repr=False)
    access_key_id: str = field(default="", repr=False)
    secret_access_key: str = field(default="", repr=False)
    proxy_password: str = field(default="", repr=False)

    def __bool__(self) -> bool:
        return bool(self.api_key or self.secret_access_key)
