"""The one place where a `Problem` becomes words.

`explain` says what was tried on what (title), why it failed (sentence) and what to do next (advice); the server's own
words are in `details` only, verbatim. All of it is plain text: names from outside pass through `shown`.
Causes are told apart by kind first, then by the server's code or status, then by what was tried (`causes.py`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath

from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.names import shown
from cosbrowser.cos.untrusted import moment
from cosbrowser.models import kept_words
from cosbrowser.models.text import duration, tr
from cosbrowser.ui.causes import ASPERA, TOKEN, Remedy, causes

LONGEST = 60  # characters of a name inside a sentence; the whole of it is in the details
LONGEST_DETAIL = 4000
_MARK = re.compile("‹U\\+[0-9A-F]+›")


@dataclass(frozen=True, slots=True)
class Explanation:
    """A problem in words. `details` are label and value; no line breaks in either."""

    title: str
    sentence: str
    advice: str
    remedy: Remedy
    details: tuple[tuple[str, str], ...]

    @property
    def message(self) -> str:
        """Why and what next, in one paragraph."""
        return f"{self.sentence} {self.advice}".strip()

    def as_text(self) -> str:
        """All of it, to be copied into a support case."""
        lines = [self.title, self.message, "", *(f"{label}: {value}" for label, value in self.details)]
        return "\n".join(lines).rstrip()


def explain(problem: Problem) -> Explanation:
    """The words for `problem`."""
    cause = next(cause for cause in causes() if cause.fits(problem))
    names = {
        "bucket": quoted(problem.bucket) or tr("the bucket"),
        "name": quoted(_last(problem.key) or problem.bucket),
        "host": shown(problem.host) or (tr("its address") if problem.operation in TOKEN else tr("IBM COS")),
        "file": quoted(_last(problem.path) or problem.path) or tr("the file"),
        "status": str(problem.status),
        "until": kept_words.local(moment(problem.detail.removeprefix("RetainedUntil "))),
        "clock": (tr("{0} behind") if problem.skew > 0 else tr("{0} ahead of")).format(duration(abs(problem.skew))),
    }
    advice = cause.advice.format(**names)
    if problem.retry_after:
        advice = tr("{0} The server asks for {1} seconds of patience.").format(advice, f"{problem.retry_after:.0f}")
    title = tried(problem).format(**names)
    sentence = cause.sentence.format(**names)
    if not cause.sentence.startswith("{host}"):
        sentence = sentence[0].upper() + sentence[1:]
    return Explanation(title, sentence, advice, cause.remedy, _details(problem))


def reason(problem: Problem) -> str:
    """Why it failed in a few words, as they fit into a row."""
    own = _reasons_of_aspera() if problem.operation in ASPERA else {}
    return own.get(problem.kind) or _reasons()[problem.kind]


def short(text: str, longest: int = LONGEST) -> str:
    """`text` as it can stand in a sentence: visible, on one line, its middle left out where it is long."""
    text = shown(text)
    if len(text) <= longest:
        return text
    head, tail = longest - longest // 2 - 1, len(text) - longest // 2
    for mark in _MARK.finditer(text):  # cut before or after what stands for one character, not through it
        head = mark.start() if mark.start() < head < mark.end() else head
        tail = mark.end() if mark.start() < tail < mark.end() else tail
    return f"{text[:head]}…{text[tail:]}"


def quoted(text: str) -> str:
    """`text` shortened and in quotation marks; nothing for nothing."""
    return tr("“{0}”").format(short(text)) if text else ""


def tried(problem: Problem) -> str:
    """What was tried, as the title of its failure; may hold `{name}`, `{bucket}` and `{file}`."""
    own = _titles_of_kinds().get(problem.kind)
    if own and problem.operation != "SignLink":
        return own
    marker = problem.operation in ("PutObject", "MakeFolder") and problem.key.endswith("/")
    words = tr("The folder {name} could not be made") if marker else _titles().get(problem.operation, "")
    needs_name = "{name}" in words and not (problem.key or problem.bucket)
    needs_bucket = "{bucket}" in words and not problem.bucket
    needs_file = "{file}" in words and not problem.path
    if words and not (needs_name or needs_bucket or needs_file):
        return words
    if problem.key or problem.bucket:
        return tr("{name}: this did not work")
    return tr("{file}: this did not work") if problem.path else tr("This did not work")


def _last(path: str) -> str:
    """The last component of a key or of a local path, folders with their delimiter."""
    if "/" in path:
        return path[path.rstrip("/").rfind("/") + 1 :] or path
    return PurePath(path).name if path else ""


def _details(problem: Problem) -> tuple[tuple[str, str], ...]:
    """What the server and the libraries said, one line each; empty ones left out."""
    rows = (
        (tr("Tried"), problem.operation),
        (tr("Host"), problem.host),
        (tr("HTTP status"), str(problem.status or "")),
        (tr("Code"), problem.code),
        (tr("Message"), problem.message),
        (tr("Request ID"), problem.request_id),
        (tr("Bucket"), problem.bucket),
        (tr("Key"), problem.key),
        (tr("File"), problem.path),
        (tr("Below"), problem.detail),
    )
    return tuple((label, shown(value[:LONGEST_DETAIL])) for label, value in rows if value)


def _reasons_of_aspera() -> dict[Kind, str]:
    """The families that mean something else of a session of Aspera."""
    return {
        Kind.LOCAL: tr("no Aspera program"),
        Kind.DENIED: tr("the Aspera service refused the session"),
        Kind.TIMEOUT: tr("the Aspera service cannot be reached"),
        Kind.SERVER: tr("the Aspera session broke off"),
        Kind.INVALID: tr("Aspera could not move it"),
    }


def _reasons() -> dict[Kind, str]:
    """Each family of failure in a few words."""
    return {
        Kind.BAD_KEY: tr("the key is not known"),
        Kind.BAD_SIGNATURE: tr("the secret does not fit the key"),
        Kind.TOKEN_REFUSED: tr("the sign-in is refused"),
        Kind.CLOCK_SKEW: tr("the clock is wrong"),
        Kind.DENIED: tr("not allowed"),
        Kind.NO_BUCKET: tr("no such bucket"),
        Kind.NOT_FOUND: tr("not there any more"),
        Kind.CONFLICT: tr("does not fit what is there"),
        Kind.CHANGED: tr("changed meanwhile"),
        Kind.LOCKED: tr("protected or archived"),
        Kind.INVALID: tr("not accepted"),
        Kind.UNSUPPORTED: tr("not offered there"),
        Kind.THROTTLED: tr("the server is busy"),
        Kind.SERVER: tr("the server failed"),
        Kind.OFFLINE: tr("no connection"),
        Kind.TIMEOUT: tr("no answer in time"),
        Kind.TLS: tr("certificate not trusted"),
        Kind.BAD_ANSWER: tr("something else answered"),
        Kind.PROXY: tr("the proxy refuses"),
        Kind.PLAIN_HTTP: tr("it would go unencrypted"),
        Kind.REDIRECTED: tr("redirected elsewhere"),
        Kind.DAMAGED: tr("bytes were damaged"),
        Kind.KEYRING_LOCKED: tr("the keyring is locked"),
        Kind.KEYRING_MISSING: tr("there is no keyring"),
        Kind.NO_SECRET: tr("no secret is kept"),
        Kind.READ_ONLY: tr("the connection is read-only"),
        Kind.SOURCE_CHANGED: tr("the file changed meanwhile"),
        Kind.LOCAL: tr("the file cannot be used"),
        Kind.LOCAL_NAME: tr("no possible file name"),
        Kind.DISK_FULL: tr("the disk is full"),
        Kind.CANCELLED: tr("cancelled"),
        Kind.ENGINE: tr("interrupted"),
        Kind.INTERNAL: tr("an error in COS Browser"),
    }


def _titles_of_kinds() -> dict[Kind, str]:
    """Failures that happen before or beside any request."""
    return {
        Kind.KEYRING_LOCKED: tr("The keyring could not be used"),
        Kind.KEYRING_MISSING: tr("The keyring could not be used"),
        Kind.NO_SECRET: tr("The key of the connection is needed"),
        Kind.ENGINE: tr("The connection process has stopped"),
    }


def _titles() -> dict[str, str]:
    """What did not work, by operation."""
    buckets = tr("The buckets could not be listed")
    read = tr("{bucket} could not be read")
    look = tr("{name} could not be looked up")
    upload = tr("{name} could not be uploaded")
    copy = tr("{name} could not be copied")
    delete = tr("{name} could not be deleted")
    hold = tr("The legal hold of {name} was not changed")
    retention = tr("The retention of {name} was not changed")
    lifecycle = tr("The lifecycle rules of {bucket} were not changed")
    cors = tr("The CORS rules of {bucket} were not changed")
    website = tr("The website of {bucket} was not changed")
    return {
        "GetToken": tr("Signing in failed"),
        "AsperaTransfer": tr("{name} could not be moved by Aspera"),
        "AsperaSetup": tr("{name} could not be moved by Aspera"),
        "GetBucketAspera": tr("{name} could not be moved by Aspera"),
        "ListInstances": tr("The service instances could not be listed"),
        "ReadCredentials": tr("The credential could not be imported"),
        "ReadCertificates": tr("The connection could not be opened"),
        "FindBucket": tr("{bucket} could not be opened"),
        "GetEndpoints": tr("The list of locations could not be read"),
        "ListBuckets": buckets,
        "ListBucketsExtended": buckets,
        "HeadBucket": tr("{bucket} could not be opened"),
        "CreateBucket": tr("{bucket} was not created"),
        "DeleteBucket": tr("{bucket} was not deleted"),
        "GetBucketVersioning": tr("The versioning of {bucket} could not be read"),
        "PutBucketVersioning": tr("The versioning of {bucket} was not changed"),
        "GetBucketLifecycle": tr("The lifecycle rules of {bucket} could not be read"),
        "PutBucketLifecycle": lifecycle,
        "DeleteBucketLifecycle": lifecycle,
        "GetBucketCors": tr("The CORS rules of {bucket} could not be read"),
        "PutBucketCors": cors,
        "DeleteBucketCors": cors,
        "GetBucketWebsite": tr("The website of {bucket} could not be read"),
        "PutBucketWebsite": website,
        "DeleteBucketWebsite": website,
        "GetBucketReplication": tr("The replication of {bucket} could not be read"),
        "ListBucketReplicationFailures": tr("The replication of {bucket} could not be read"),
        "PutBucketReplicationReattempt": tr("The replication of {bucket} was not tried again"),
        "ListObjects": read,
        "ListObjectsV2": read,
        "ListObjectVersions": read,
        "ListMultipartUploads": tr("The unfinished uploads of {bucket} could not be listed"),
        "HeadObject": look,
        "GetObjectTagging": look,
        "GetObjectAcl": look,
        "GetObject": tr("{name} could not be downloaded"),
        "PutObject": upload,
        "CreateMultipartUpload": upload,
        "UploadPart": upload,
        "ListParts": upload,
        "CompleteMultipartUpload": upload,
        "TakeUpUpload": tr("{name} could not be resumed"),
        "EditText": tr("{name} could not be edited"),
        "SaveFile": tr("{file} could not be written"),
        "MoveBack": tr("The move could not be taken back"),
        "AbortMultipartUpload": tr("The unfinished upload of {name} was not removed"),
        "SignLink": tr("There is no link to {name}"),
        "ReadByLink": tr("The link to {name} does not work now"),
        "CopyObject": copy,
        "UploadPartCopy": copy,
        "DeleteObject": delete,
        "DeleteObjects": delete,
        "RestoreObject": tr("{name} was not restored"),
        "AddLegalHold": hold,
        "DeleteLegalHold": hold,
        "ListLegalHolds": tr("The legal holds of {name} could not be listed"),
        "ExtendObjectRetention": retention,
        "PutBucketProtectionConfiguration": tr("The retention policy of {bucket} was not changed"),
        "GetBucketProtectionConfiguration": tr("The retention policy of {bucket} could not be read"),
        "PutObjectLockConfiguration": tr("The Object Lock of {bucket} was not changed"),
        "GetObjectLockConfiguration": tr("The Object Lock of {bucket} could not be read"),
        "PutObjectRetention": tr("The Object Lock of {name} was not changed"),
        "PutObjectLegalHold": hold,
        "PutBucketLifecycleConfiguration": tr("The rules of {bucket} were not changed"),
        "GetBucketLifecycleConfiguration": tr("The rules of {bucket} could not be read"),
        "MoveObject": tr("{name} was not moved"),
        "EditObject": tr("{name} cannot be edited"),
        "OpenConnection": tr("The connection could not be opened"),
        "ReadConnections": tr("The connections could not be read"),
        "WriteConnections": tr("The connection was not saved"),
        "OpenJournal": tr("The transfers could not be read"),
        "ReadJournal": tr("The transfers could not be read"),
        "WriteJournal": tr("The transfers could not be saved"),
        "StartDemoStore": tr("The demo store could not be started"),
        "OpenFile": tr("{file} could not be opened"),
        "ReadFile": tr("{file} could not be read"),
        "WriteFile": tr("{file} could not be written"),
        "ListFolder": tr("The folder {file} could not be read"),
    }
