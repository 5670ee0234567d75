"""What looks wrong in a field of a connection while it is typed. A remark never keeps anyone from trying."""

from __future__ import annotations

from urllib.parse import urlsplit

from cosbrowser.cos.credentials import LOOPBACK
from cosbrowser.cos.recognise import ACCESS_KEY, API_KEY, CRN, GUID, SECRET_KEY
from cosbrowser.models.text import tr


def key_remark(text: str) -> str:
    """What looks wrong in an API key, or nothing."""
    if not text or API_KEY.fullmatch(text):
        return ""
    if CRN.fullmatch(text):
        return tr("This is a CRN. It belongs into the field “Service instance”.")
    if " " in text:
        return tr("There is a space in it.")
    if ACCESS_KEY.fullmatch(text):
        return tr("This looks like an access key ID. Choose “HMAC pair” above to use it.")
    return tr("An API key of IBM Cloud has 44 characters; this has {0}.").format(len(text))


def instance_remark(text: str) -> str:
    """What looks wrong in the CRN or GUID of a service instance, or nothing."""
    if text.startswith("crn:"):
        parts = text.split(":")
        if len(parts) > 8 and parts[8] == "bucket":
            return tr("This is the CRN of a bucket. The one of the service instance ends with :: instead.")
        if len(parts) != 10:
            return tr("The CRN is not whole: it has {0} parts of 10.").format(len(parts))
        if parts[4] != "cloud-object-storage":
            return tr("This is the CRN of another service.")
        return "" if CRN.fullmatch(text) else tr("The CRN names no service instance.")
    if not text or GUID.fullmatch(text):
        return ""
    return tr("A service instance is given by its CRN (crn:v1:…) or its GUID.")


def shape_remark(text: str, *, access: bool) -> str:
    """What looks wrong in half of an HMAC pair, or nothing. 20 and 40 characters are those of other S3 services."""
    right, other = (ACCESS_KEY, SECRET_KEY) if access else (SECRET_KEY, ACCESS_KEY)
    if not text or right.fullmatch(text):
        return ""
    if other.fullmatch(text):
        return tr("This looks like the other half of the pair.")
    if access:
        return tr("An access key ID of IBM COS has 32 characters; this has {0}.").format(len(text))
    return tr("A secret access key of IBM COS has 48 characters; this has {0}.").format(len(text))


def address_remark(text: str, *, secret: bool) -> tuple[str, str]:
    """What is wrong with an address and how bad it is. `secret`: a key is sent there, so it must be https."""
    if not text:
        return "", ""
    try:
        parts = urlsplit(text)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return tr("This is no address."), "bad"
    if parts.scheme not in ("http", "https") or not host:
        return tr("An address begins with https://"), "bad"
    if parts.scheme == "http" and host not in LOOPBACK:
        if secret:
            return tr("Keys are sent over https:// only."), "bad"
        return tr("Without https, everyone on the way can read and change what is sent."), "caution"
    return "", ""
