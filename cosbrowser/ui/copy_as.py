"""Objects as text for somewhere else: addresses, and commands of other programs that fetch them. Never a secret.

Commands are for a POSIX shell; what a key holds never means anything to it.
"""

from __future__ import annotations

import enum
import shlex
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from cosbrowser.cos import names
from cosbrowser.ui.addresses import Address


class Style(enum.StrEnum):
    """What an object can be copied as."""

    URL = enum.auto()
    PATH = enum.auto()  # cos://
    CURL = enum.auto()
    RCLONE = enum.auto()
    AWS = enum.auto()
    PYTHON = enum.auto()


@dataclass(frozen=True, slots=True)
class Source:
    """Where the objects are: the connection's name, the endpoint, the bucket and its address."""

    connection: str
    endpoint: str
    bucket: str
    address: str


def copied(style: Style, source: Source, keys: Iterable[str]) -> str:
    """Text that stands for these objects, a line (or a few) for each."""
    makers = {
        Style.URL: _url, Style.PATH: _path, Style.CURL: _curl, Style.RCLONE: _rclone, Style.AWS: _aws,
    }  # fmt: skip
    if style is Style.PYTHON:
        return _python(source, tuple(keys))
    return "\n".join(makers[style](source, key) for key in keys)


def _url(source: Source, key: str) -> str:
    return f"{source.address}/{quote(key, safe='/~')}"


def _path(source: Source, key: str) -> str:
    return str(Address(source.connection, source.bucket, key))


def _local(key: str) -> str:
    """A file name in the present folder that no program takes for an option."""
    return f"./{names.local_path(key)[-1]}"


def _curl(source: Source, key: str) -> str:
    # Without --path-as-is curl resolves "/../" itself; the token stays in a variable of the shell.
    words = ["curl", "--fail", "--location", "--path-as-is", "--globoff", "--output", _local(key)]
    return f'{shlex.join(words)} --header "Authorization: Bearer $IAM_TOKEN" {shlex.quote(_url(source, key))}'


def _rclone(source: Source, key: str) -> str:
    endpoint = source.endpoint.replace('"', '""')
    remote = f':s3,provider=IBMCOS,env_auth=true,endpoint="{endpoint}":{source.bucket}/{key}'
    return shlex.join(["rclone", "copyto", remote, _local(key)])


def _aws(source: Source, key: str) -> str:
    # Not "aws s3 cp": that takes a key that ends in a slash for a folder.
    words = ["aws", "s3api", "get-object", f"--endpoint-url={source.endpoint}", f"--bucket={source.bucket}"]
    return shlex.join([*words, f"--key={key}", _local(key)])


def _python(source: Source, keys: tuple[str, ...]) -> str:
    lines = [
        "import os",
        "",
        "import ibm_boto3",
        "from ibm_botocore.client import Config",
        "",
        "cos = ibm_boto3.client(",
        '    "s3",',
        '    ibm_api_key_id=os.environ["IBMCLOUD_API_KEY"],',
        '    ibm_service_instance_id=os.environ["COS_INSTANCE_CRN"],',
        '    config=Config(signature_version="oauth"),',
        f"    endpoint_url={source.endpoint!a},",
        ")",
    ]
    lines += [f"cos.download_file({source.bucket!a}, {key!a}, {_local(key)!a})" for key in keys]
    return "\n".join(lines)
