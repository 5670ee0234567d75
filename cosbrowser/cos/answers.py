"""From an answer, or the lack of one, to a `Problem`.

COS and IAM speak through HTTP status and error documents, the libraries below through some thirty exception types.
This module is the only place that knows both; everything else branches on `Problem.kind`.
Sources: cos-api.md sections 1.1 (error codes) and 2.2 (what failures look like), reliability.md section 2d.
"""

from __future__ import annotations

import json
import ssl
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any

from cosbrowser.cos import untrusted
from cosbrowser.cos.errors import CosError, Kind, Problem

ERROR_BODY_LIMIT = 64 * 1024  # bytes of an error document that are read; a hostile server may send any number

_BY_CODE = {
    "AccessDenied": Kind.DENIED,
    "AuthorizationHeaderMalformed": Kind.BAD_SIGNATURE,
    "BadDigest": Kind.DAMAGED,
    "BucketNotEmpty": Kind.CONFLICT,
    "ExpiredToken": Kind.TOKEN_REFUSED,
    "InvalidToken": Kind.TOKEN_REFUSED,
    "IncompleteBody": Kind.DAMAGED,
    "InvalidAccessKeyId": Kind.BAD_KEY,
    "InvalidDigest": Kind.DAMAGED,
    "InvalidObjectState": Kind.LOCKED,
    "NoSuchBucket": Kind.NO_BUCKET,
    "OperationAborted": Kind.THROTTLED,
    "RequestTimeTooSkewed": Kind.CLOCK_SKEW,
    "RequestTimeout": Kind.TIMEOUT,
    "SignatureDoesNotMatch": Kind.BAD_SIGNATURE,
    "SlowDown": Kind.THROTTLED,
    "ServiceUnavailable": Kind.THROTTLED,
    "XAmzContentSHA256Mismatch": Kind.DAMAGED,
}
_OF_PROTECTION = ("retention", "legal hold", "object lock", "worm protect")
_BY_STATUS = {
    301: Kind.REDIRECTED,
    302: Kind.REDIRECTED,
    303: Kind.REDIRECTED,
    307: Kind.REDIRECTED,
    308: Kind.REDIRECTED,
    401: Kind.TOKEN_REFUSED,
    403: Kind.DENIED,
    404: Kind.NOT_FOUND,
    405: Kind.UNSUPPORTED,
    407: Kind.PROXY,
    408: Kind.TIMEOUT,
    409: Kind.CONFLICT,
    412: Kind.CHANGED,
    416: Kind.CHANGED,
    429: Kind.THROTTLED,
    501: Kind.UNSUPPORTED,
    503: Kind.THROTTLED,
}


def kind_of(status: int, code: str) -> Kind:
    """The family of an error answer: by its code where the code says more than the status."""
    if code in _BY_CODE:
        return _BY_CODE[code]
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    return Kind.SERVER if status >= 500 else Kind.INVALID


def problem_of(status: int, headers: Mapping[str, str], body: bytes, **known: Any) -> Problem:
    """The problem that an error answer tells: XML of COS, JSON of IAM, or neither (a proxy's page, a HEAD)."""
    code, message, request_id = _said(body)
    for name in ("transaction-id", "x-request-id", "x-amz-request-id", "x-clv-request-id"):  # the last that is there
        request_id = headers.get(name) or request_id
    kind = _told(kind_of(status, code), message)
    return Problem(
        kind=kind,
        status=status,
        code=code,
        message=message,
        request_id=request_id,
        retry_after=float(untrusted.number(headers.get("retry-after", "")) or 0),
        skew=_skew(headers.get("date", "")) if kind in (Kind.CLOCK_SKEW, Kind.TOKEN_REFUSED) else 0.0,
        **known,
    )


def _told(kind: Kind, message: str) -> Kind:
    """A refusal, told apart by its message where that says more than the code: COS calls an expired token and a
    protected object AccessDenied too (cos-api.md sections 2.2 and 4.2).
    """
    said = message.lower()
    if kind is not Kind.DENIED:
        return kind
    if "token" in said and "expired" in said:
        return Kind.TOKEN_REFUSED
    return Kind.LOCKED if any(word in said for word in _OF_PROTECTION) else kind


def _skew(date: str) -> float:
    """How many seconds the clock behind a Date header is ahead of ours; 0 for less than a minute, or no date."""
    said = untrusted.moment(date)
    ahead = said.timestamp() - time.time() if said is not None else 0.0
    return ahead if abs(ahead) >= 60 else 0.0


def _said(body: bytes) -> tuple[str, str, str]:
    """Code, message and request id of an error document; empty strings where it is none."""
    nothing = ("", "", "")
    try:
        root = untrusted.document(body)
    except ValueError:
        pass
    else:
        found = {_local(child.tag): (child.text or "").strip() for child in root}
        is_error = _local(root.tag) == "Error"
        return (found.get("Code", ""), found.get("Message", ""), found.get("RequestId", "")) if is_error else nothing
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return nothing
    if not isinstance(said, dict):
        return nothing
    context = said.get("context")
    request_id = context.get("requestId", "") if isinstance(context, dict) else ""
    return str(said.get("errorCode", "")), str(said.get("errorMessage", "")), str(request_id)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def bad_answer(detail: str, **known: Any) -> CosError:
    """An answer that is not of the protocol: a portal's page, a wrong root element, a wrong range."""
    return CosError(Problem(Kind.BAD_ANSWER, detail=detail, **known))


@contextmanager
def translating(operation: str, **known: Any) -> Generator[None]:
    """Let only `CosError` out of the block. `known` are fields of `Problem`: bucket, key, host, path."""
    try:
        yield
    except CosError as error:
        raise error.about(operation=operation, **known) from error
    except Exception as error:
        problem = _of_sdk(error, operation, known) or _of_transport(error, operation, known)
        if problem is None:
            raise
        raise CosError(problem) from error


def _of_sdk(error: Exception, operation: str, known: dict[str, Any]) -> Problem | None:
    """The problem of an exception of ibm_botocore, or None when it is not one of those."""
    from ibm_botocore import exceptions as sdk
    from ibm_botocore.parsers import ResponseParserError

    if isinstance(error, sdk.ClientError):
        answer: dict[str, Any] = error.response  # pyright: ignore[reportAssignmentType]
        meta = answer.get("ResponseMetadata", {})
        status = int(meta.get("HTTPStatusCode", 0))
        said = answer.get("Error", {})
        code = str(said.get("Code", ""))
        headers = meta.get("HTTPHeaders", {})
        kind = _told(kind_of(status, code), str(said.get("Message", "")))
        return Problem(
            kind,
            operation=operation,
            status=status,
            code="" if code.isdigit() else code,  # a HEAD has no body: the SDK puts the status there
            message=str(said.get("Message", "")),
            request_id=str(meta.get("RequestId") or headers.get("x-clv-request-id", "")),
            skew=_skew(headers.get("date", "")) if kind in (Kind.CLOCK_SKEW, Kind.TOKEN_REFUSED) else 0.0,
            **known,
        )
    kinds: tuple[tuple[type[Exception], Kind], ...] = (
        (sdk.SSLError, Kind.TLS),
        (sdk.ConnectTimeoutError, Kind.TIMEOUT),
        (sdk.ReadTimeoutError, Kind.TIMEOUT),
        (sdk.HTTPClientError, Kind.OFFLINE),
        (sdk.ConnectionError, Kind.OFFLINE),
        (ResponseParserError, Kind.BAD_ANSWER),
        (sdk.ParamValidationError, Kind.INVALID),
        (sdk.NoCredentialsError, Kind.NO_SECRET),
    )
    for type_, kind in kinds:
        if isinstance(error, type_):
            return Problem(kind, operation=operation, detail=str(error), **known)
    # Answering 307 without a region sends the SDK's redirector into itself (cos-api.md section 0, trap 10).
    if isinstance(error, RecursionError):
        return Problem(Kind.REDIRECTED, operation=operation, **known)
    return None


def _of_transport(error: Exception, operation: str, known: dict[str, Any]) -> Problem | None:
    """The problem of an exception of urllib3, TLS or the socket, or None when it is not one of those."""
    import urllib3.exceptions as http

    reason = error
    if isinstance(error, http.MaxRetryError) and error.reason:
        reason = error.reason
    kinds: tuple[tuple[type[BaseException], Kind], ...] = (
        (http.ProxyError, Kind.PROXY),
        (http.SSLError, Kind.TLS),
        (ssl.SSLError, Kind.TLS),
        (http.NewConnectionError, Kind.OFFLINE),  # derives from ConnectTimeoutError for historical reasons
        (http.TimeoutError, Kind.TIMEOUT),
        (TimeoutError, Kind.TIMEOUT),
        (http.ProtocolError, Kind.OFFLINE),
        (http.HTTPError, Kind.OFFLINE),
        (ConnectionError, Kind.OFFLINE),
    )
    for type_, kind in kinds:
        if isinstance(reason, type_):
            return Problem(kind, operation=operation, detail=f"{type(reason).__name__}: {reason}", **known)
    return None
