"""The configurations of a bucket that are kept and shown again: CORS, website, public access block. And preflights."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from . import markup
from .errors import S3Error
from .messages import Response
from .payload import document

if TYPE_CHECKING:
    from .calls import Call
    from .markup import Element
    from .model import Bucket

_METHODS = ("GET", "PUT", "POST", "DELETE", "HEAD")
_BLOCKS = ("BlockPublicAcls", "IgnorePublicAcls")


async def _root(call: Call, name: str) -> Element:
    return markup.parse(await document(call.request, call.identity, digest_needed=True), name)


def _kept(call: Call, name: str, missing: str) -> Any:
    found = call.bucket.settings.get(name)
    if not found:
        raise S3Error(missing, fields=(("BucketName", call.bucket.name),))
    return found


def _dropped(call: Call, name: str) -> Response:
    call.bucket.settings.pop(name, None)
    call.save_settings()
    return Response(204)


# CORS


async def get_cors(call: Call) -> Response:
    """`GET /{bucket}?cors`."""
    rules = _kept(call, "cors", "NoSuchCORSConfiguration")
    return markup.answer("CORSConfiguration", "".join(_shown_rule(rule) for rule in rules))


def _shown_rule(rule: dict[str, Any]) -> str:
    names = {"id": "ID", "origins": "AllowedOrigin", "methods": "AllowedMethod", "headers": "AllowedHeader",
             "expose": "ExposeHeader"}  # fmt: skip
    content = "".join(
        f"<{element}>{markup.text(value)}</{element}>" for name, element in names.items() for value in rule[name]
    )
    age = f"<MaxAgeSeconds>{rule['age']}</MaxAgeSeconds>" if rule["age"] is not None else ""
    return f"<CORSRule>{content}{age}</CORSRule>"


async def put_cors(call: Call) -> Response:
    """`PUT /{bucket}?cors`: 1 to 100 rules."""
    elements = (await _root(call, "CORSConfiguration")).children("CORSRule")
    if not 1 <= len(elements) <= 100:
        raise S3Error("MalformedXML", "There must be 1 to 100 rules")
    rules: list[dict[str, Any]] = []
    for element in elements:
        rule: dict[str, Any] = {
            name: [each.text.strip() for each in element.children(tag)]
            for name, tag in (
                ("id", "ID"), ("origins", "AllowedOrigin"), ("methods", "AllowedMethod"),
                ("headers", "AllowedHeader"), ("expose", "ExposeHeader"),
            )
        }  # fmt: skip
        if not rule["origins"] or not rule["methods"]:
            raise S3Error("MalformedXML", "A rule needs AllowedOrigin and AllowedMethod")
        wrong = next((method for method in rule["methods"] if method not in _METHODS), None)
        if wrong is not None:
            raise S3Error(
                "InvalidRequest", f"Found unsupported HTTP method in CORS config. Unsupported method is {wrong}"
            )
        if any(value.count("*") > 1 for value in (*rule["origins"], *rule["headers"])):
            raise S3Error("InvalidRequest", "A value can have at most one wildcard")
        rule["age"] = element.integer("MaxAgeSeconds")
        rules.append(rule)
    call.bucket.settings["cors"] = rules
    call.save_settings()
    return Response(200)


async def delete_cors(call: Call) -> Response:
    """`DELETE /{bucket}?cors`."""
    return _dropped(call, "cors")


def _like(pattern: str, value: str) -> bool:
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), value, re.IGNORECASE) is not None


def cors_headers(bucket: Bucket | None, headers: dict[str, str], method: str, asked: str = "") -> list[tuple[str, str]]:
    """The headers for a browser, when a rule of the bucket fits its Origin; else nothing."""
    origin = headers.get("origin")
    if origin is None or bucket is None:
        return []
    wanted = [name.strip() for name in asked.split(",") if name.strip()]
    for rule in bucket.settings.get("cors", []):
        fits = method in rule["methods"] and any(_like(each, origin) for each in rule["origins"])
        if fits and all(any(_like(each, name) for each in rule["headers"]) for name in wanted):
            anybody = "*" in rule["origins"]
            found = [
                ("Access-Control-Allow-Origin", "*" if anybody else origin),
                ("Access-Control-Allow-Methods", ", ".join(rule["methods"])),
                ("Vary", "Origin, Access-Control-Request-Headers, Access-Control-Request-Method"),
            ]
            if not anybody:
                found.append(("Access-Control-Allow-Credentials", "true"))
            if wanted:
                found.append(("Access-Control-Allow-Headers", ", ".join(wanted)))
            if rule["expose"]:
                found.append(("Access-Control-Expose-Headers", ", ".join(rule["expose"])))
            if rule["age"] is not None:
                found.append(("Access-Control-Max-Age", str(rule["age"])))
            return found
    return []


async def preflight(call: Call) -> Response:
    """`OPTIONS /{bucket}[/{key}]`, which needs no credentials."""
    method = call.headers.get("access-control-request-method")
    if "origin" not in call.headers or method is None:
        raise S3Error("BadRequest", "Insufficient information. Origin request header needed.")
    found = cors_headers(
        call.bucket_or_none, call.headers, method, call.headers.get("access-control-request-headers", "")
    )
    if not found:
        raise S3Error("AccessForbidden", "CORSResponse: This CORS request is not allowed.", status=403)
    return Response(200, found)


# website


async def get_website(call: Call) -> Response:
    """`GET /{bucket}?website`."""
    return markup.answer("WebsiteConfiguration", _kept(call, "website", "NoSuchWebsiteConfiguration"))


async def put_website(call: Call) -> Response:
    """`PUT /{bucket}?website`: an index document, or a redirect of everything."""
    root = await _root(call, "WebsiteConfiguration")
    content = ""
    everything = root.child("RedirectAllRequestsTo")
    if everything is not None:
        if root.child("IndexDocument") is not None or root.child("RoutingRules") is not None:
            raise S3Error("InvalidRequest", "RedirectAllRequestsTo cannot be provided in conjunction with others")
        content = f"<RedirectAllRequestsTo><HostName>{markup.text(everything.needed('HostName'))}</HostName>"
        if (protocol := everything.value("Protocol")) is not None:
            content += f"<Protocol>{_protocol(protocol)}</Protocol>"
        content += "</RedirectAllRequestsTo>"
    else:
        suffix = root.needed("IndexDocument", "Suffix")
        if "/" in suffix:
            raise S3Error("InvalidArgument", "The IndexDocument Suffix is not well formed")
        content = f"<IndexDocument><Suffix>{markup.text(suffix)}</Suffix></IndexDocument>"
        if root.child("ErrorDocument") is not None:
            key = markup.text(root.needed("ErrorDocument", "Key"))
            content += f"<ErrorDocument><Key>{key}</Key></ErrorDocument>"
        if (rules := root.child("RoutingRules")) is not None:
            content += (
                f"<RoutingRules>{''.join(_routing_rule(rule) for rule in rules.children('RoutingRule'))}</RoutingRules>"
            )
    call.bucket.settings["website"] = content
    call.save_settings()
    return Response(200)


def _protocol(text: str) -> str:
    if text not in {"http", "https"}:
        raise S3Error("InvalidRequest", "Invalid protocol, protocol can be http or https.")
    return text


def _routing_rule(rule: Element) -> str:
    """The rule with the elements it may have."""
    redirect = rule.child("Redirect")
    if redirect is None:
        raise S3Error("MalformedXML", "A RoutingRule needs a Redirect")
    known = {
        "Condition": ("HttpErrorCodeReturnedEquals", "KeyPrefixEquals"),
        "Redirect": ("HostName", "HttpRedirectCode", "Protocol", "ReplaceKeyPrefixWith", "ReplaceKeyWith"),
    }
    content = ""
    for name, children in known.items():
        element = rule.child(name)
        if element is not None:
            inner = "".join(f"<{c.name}>{markup.text(c.text)}</{c.name}>" for c in element.children(*children))
            content += f"<{name}>{inner}</{name}>"
    return f"<RoutingRule>{content}</RoutingRule>"


async def delete_website(call: Call) -> Response:
    """`DELETE /{bucket}?website`."""
    return _dropped(call, "website")


# public access block


async def get_public_access_block(call: Call) -> Response:
    """`GET /{bucket}?publicAccessBlock`. IBM knows two of S3's four flags."""
    found = _kept(call, "publicAccessBlock", "NoSuchPublicAccessBlockConfiguration")
    content = "".join(f"<{name}>{str(found[name]).lower()}</{name}>" for name in _BLOCKS)
    return markup.answer("PublicAccessBlockConfiguration", content)


async def put_public_access_block(call: Call) -> Response:
    """`PUT /{bucket}?publicAccessBlock`. IBM's own example sends `True`."""
    root = await _root(call, "PublicAccessBlockConfiguration")
    given = {name: (root.value(name) or "false").lower() for name in _BLOCKS}
    if any(value not in {"true", "false"} for value in given.values()):
        raise S3Error("MalformedXML", "The flags must be true or false")
    call.bucket.settings["publicAccessBlock"] = {name: value == "true" for name, value in given.items()}
    call.save_settings()
    return Response(200)


async def delete_public_access_block(call: Call) -> Response:
    """`DELETE /{bucket}?publicAccessBlock`."""
    return _dropped(call, "publicAccessBlock")
