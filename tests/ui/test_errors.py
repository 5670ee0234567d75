"""Each failure has its own words, and none of them is the server's."""

from __future__ import annotations

import pytest

from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.ui.causes import Remedy, causes
from cosbrowser.ui.errors import LONGEST, explain, reason, short

P = Problem
K = Kind
TABLE = [
    (Problem(Kind.LOCAL, "AsperaTransfer", code="NoProgram"), "No Aspera program was found"),
    (Problem(Kind.LOCAL, "AsperaTransfer", code="Start"), "could not be started"),
    (Problem(Kind.DENIED, "AsperaTransfer", code="19"), "did not let the session in"),
    (Problem(Kind.TIMEOUT, "AsperaTransfer", code="15"), "cannot be reached"),
    (Problem(Kind.SERVER, "AsperaTransfer", code="39"), "broke off"),
    (Problem(Kind.INVALID, "AsperaTransfer", code="4", path="/a/f"), "could not move “f”"),
    (Problem(Kind.INVALID, "AsperaSetup", bucket="b"), "service of “b” refuses"),
    (P(K.BAD_KEY, "GetToken", status=400, code="BXNIM0415E"), "does not know this API key"),
    (P(K.BAD_KEY, "GetToken", status=400, code="BXNIM0462E"), "is disabled"),
    (P(K.BAD_KEY, "GetToken", status=400, message="The API key is Locked."), "is locked"),
    (P(K.BAD_KEY, "GetToken", status=400, message="API key has expired"), "key has expired"),
    (P(K.BAD_KEY, "ListBucketsExtended", status=403, code="InvalidAccessKeyId"), "this access key ID"),
    (P(K.BAD_KEY, "ListBuckets", status=401), "The key was refused"),
    (P(K.BAD_SIGNATURE, "ListBuckets", status=403, code="SignatureDoesNotMatch"), "does not belong to this access"),
    (P(K.TOKEN_REFUSED, "ListObjectsV2", "b", status=400, code="ExpiredToken"), "sign-in had expired"),
    (P(K.TOKEN_REFUSED, "ListObjectsV2", "b", status=401), "refuses the sign-in"),
    (P(K.CLOCK_SKEW, "PutObject", "b", "k", status=403, code="RequestTimeTooSkewed"), "clock of this computer"),
    (P(K.CLOCK_SKEW, "PutObject", "b", host="s3", status=403, skew=3600.0), "is 1 h behind the clock of s3"),
    (P(K.TOKEN_REFUSED, "ListObjectsV2", "b", host="s3", status=400, skew=-7260.0), "is 2 h 1 min ahead of the clock"),
    (P(K.PROXY, "GetToken", detail="Tunnel connection failed: 407 Proxy Authentication Required"), "user name and a"),
    (P(K.PROXY, "ListObjectsV2", "b", status=407), "user name and a password"),
    (P(K.PROXY, "ListObjectsV2", "b"), "cannot be reached, or does not pass"),
    (P(K.PLAIN_HTTP, "ListObjectsV2", "b", host="s3.lab"), "s3.lab would be reached without encryption"),
    (P(K.DENIED, "GetObject", "b", "k", status=403, message="Denied by the bucket firewall"), "firewall of “b”"),
    (P(K.DENIED, "GetObject", "b", "k", status=403, message="IP address not allowed"), "firewall of “b”"),
    (P(K.DENIED, "GetObject", "b", "k", status=403, message="Network address refused"), "firewall of “b”"),
    (P(K.DENIED, "ListInstances", status=403), "may not list the service instances"),
    (P(K.UNSUPPORTED, "ListInstances"), "listed by IBM Cloud itself"),
    (P(K.NOT_FOUND, "ReadCredentials"), "not where it was found"),
    (P(K.LOCAL, "ReadCertificates", path="/etc/ca.pem"), "certificates in “ca.pem” cannot be read"),
    (P(K.DENIED, "GetToken", status=403), "IAM refuses this API key"),
    (P(K.DENIED, "ListBucketsExtended", status=403, code="AccessDenied"), "may not list the buckets"),
    (P(K.DENIED, "ListObjectsV2", "b", status=403, code="AccessDenied"), "may not list the objects of “b”"),
    (P(K.DENIED, "HeadObject", "b", "k", status=403), "may not read this object"),
    (P(K.DENIED, "GetObject", "b", "k", status=403, code="AccessDenied"), "may not read this object"),
    (P(K.DENIED, "PutObject", "b", "k", status=403, code="AccessDenied"), "may not write here"),
    (P(K.DENIED, "CopyObject", "b", "k", status=403, code="AccessDenied"), "may not write here"),
    (P(K.DENIED, "DeleteObject", "b", "k", status=403, code="AccessDenied"), "may not delete here"),
    (P(K.DENIED, "DeleteObjects", "b", "k", status=200, code="AccessDenied"), "may not delete here"),
    (P(K.DENIED, "CreateBucket", "b", status=403), "create or delete buckets"),
    (P(K.DENIED, "AddLegalHold", "b", "k", status=403), "retention or legal holds"),
    (P(K.DENIED, "PutBucketLifecycleConfiguration", "b", status=403), "may not do this"),
    (P(K.READ_ONLY, "PutObject", "b", "k"), "read-only; nothing was sent"),
    (P(K.LOCKED, "DeleteObject", "b", "k", status=403), "retention period or a legal hold"),
    (P(K.INVALID, "CopyObject", "b", "k", code="SamePlace"), "there already"),
    (P(K.INVALID, "CopyObject", "b", "k/", code="IntoItself"), "cannot go into itself"),
    (P(K.UNSUPPORTED, "CopyObject", "b", "k", code="NotKept", detail="tags"), "not all that belongs to the object"),
    (P(K.LOCKED, "GetObject", "b", "k", status=403, code="InvalidObjectState"), "in the archive"),
    (P(K.NO_BUCKET, "ListObjectsV2", "b", host="s3.eu-de", status=404), "s3.eu-de has no bucket"),
    (P(K.NOT_FOUND, "HeadObject", "b", "k", status=404), "not there any more"),
    (P(K.NOT_FOUND, "UploadPart", "b", "k", status=404, code="NoSuchUpload"), "does not know this upload"),
    (P(K.NOT_FOUND, "ListBucketsExtended", status=404), "service instance was not found"),
    (P(K.CONFLICT, "CreateBucket", "b", status=409, code="BucketAlreadyExists"), "in some account"),
    (P(K.CONFLICT, "CreateBucket", "b", status=409, code="BucketAlreadyOwnedByYou"), "You have a bucket"),
    (P(K.CONFLICT, "DeleteBucket", "b", status=409, code="BucketNotEmpty"), "“b” is not empty"),
    (P(K.CONFLICT, "PutBucketVersioning", "b", status=409, code="InvalidBucketState"), "do not allow this"),
    (P(K.CONFLICT, "PutObject", "b", "k", status=409, code="OperationAborted"), "Another change"),
    (P(K.CONFLICT, "PutObject", "b", "k/"), "something of this name already"),
    (P(K.CONFLICT, "AddLegalHold", "b", "k", status=409), "does not fit"),
    (P(K.CHANGED, "GetObject", "b", "k", status=412), "changed the object in the meantime"),
    (P(K.INVALID, "CreateBucket", "B", status=400, code="InvalidBucketName"), "no name for a bucket"),
    (P(K.INVALID, "PutObject", "b", "k", status=400, code="KeyTooLong"), "too long"),
    (P(K.NOT_FOUND, "MoveBack"), "move is not in the list of transfers"),
    (P(K.INVALID, "PutBucketReplication", "b", code="ReplicationSourceVersions"), "which replication needs"),
    (P(K.INVALID, "PutBucketReplication", "b", code="ReplicationTarget"), "no bucket “b” that this connection"),
    (P(K.INVALID, "PutBucketReplication", "b", code="ReplicationTargetVersions"), "is to get the copies, keeps no"),
    (P(K.INVALID, "PutObject", "b", "k", status=400, code="EntityTooLarge"), "too large for one request"),
    (P(K.INVALID, "CompleteMultipartUpload", "b", "k", status=400, code="EntityTooSmall"), "smaller than 5 MB"),
    (P(K.INVALID, "CompleteMultipartUpload", "b", "k", status=400, code="InvalidPart"), "do not fit together"),
    (P(K.INVALID, "PutObject", "b", "k", status=400, code="MetadataTooLarge"), "metadata is too large"),
    (P(K.INVALID, "CreateBucket", "b", status=400, code="InvalidLocationConstraint"), "this storage class"),
    (P(K.INVALID, "CreateBucket", "b", status=400, code="TooManyBuckets"), "as many buckets"),
    (P(K.INVALID, "CreateBucket", "b", status=400, message="The Key CRN could not be found"), "root key was not found"),
    (P(K.INVALID, "GetObject", "b", "k", status=416, code="InvalidRange"), "fewer bytes"),
    (P(K.INVALID, "PutObject", "b", "k", status=400, code="RequestTimeout"), "too long to arrive"),
    (P(K.INVALID, "GetToken", status=400, code="BXNIM0109E"), "did not understand the sign-in"),
    (P(K.INVALID, "PutObject", "b", "k", status=400, code="InvalidArgument"), "did not accept the request"),
    (P(K.UNSUPPORTED, "GetBucketTagging", "b", host="h", status=501, code="NotImplemented"), "h does not offer this"),
    (P(K.UNSUPPORTED, "PutObject", "b", "k", status=405, code="MethodNotAllowed"), "not possible for this bucket"),
    (P(K.THROTTLED, "PutObject", "b", "k", host="h", status=503, code="SlowDown"), "h asks for fewer requests"),
    (P(K.SERVER, "GetToken", status=502), "IAM failed (HTTP 502)"),
    (P(K.SERVER, "PutObject", "b", "k", status=500, code="InternalError"), "IBM COS failed (HTTP 500)"),
    (P(K.OFFLINE, "GetToken", host="iam.cloud.ibm.com"), "IAM cannot be reached at iam.cloud.ibm.com"),
    (P(K.OFFLINE, "ListObjectsV2", "b", host="s3.private"), "s3.private cannot be reached"),
    (P(K.TIMEOUT, "GetToken", host="iam"), "iam did not answer in time"),
    (P(K.TLS, "ListObjectsV2", "b", host="s3"), "certificate of s3 is not trusted"),
    (P(K.BAD_ANSWER, "GetToken", host="iam", status=200), "else than IBM Cloud IAM answered"),
    (P(K.BAD_ANSWER, "ListObjectsV2", "b", host="s3", status=200), "else than IBM COS answered at s3"),
    (P(K.REDIRECTED, "GetToken", host="iam", status=307), "API key to be sent somewhere else"),
    (P(K.REDIRECTED, "ListObjectsV2", "b", host="s3", status=301), "request to be sent somewhere else"),
    (P(K.DAMAGED, "GetObject", "b", "k"), "not the bytes that were sent"),
    (P(K.KEYRING_LOCKED, "StoreSecret"), "keyring of this computer is locked, and cannot ask"),
    (P(K.KEYRING_LOCKED, "StoreSecret", code="Denied"), "its password was not given"),
    (P(K.KEYRING_MISSING, "ReadSecret", code="Gone"), "has stopped answering"),
    (P(K.KEYRING_MISSING, "StoreSecret", code="NotSetUp"), "has not been set up yet"),
    (P(K.NO_SECRET, "ReadSecret", code="ThisRun"), "each run asks for it"),
    (P(K.NO_SECRET, "SignLink", "b", "k"), "Links to share need an HMAC pair"),
    (P(K.KEYRING_MISSING, "StoreSecret"), "no keyring that is safe"),
    (P(K.NO_SECRET, "ReadSecret"), "holds no secret"),
    (P(K.SOURCE_CHANGED, "PutObject", "b", "k", path="/a/b.txt"), "changed while it was sent"),
    (P(K.LOCAL, "OpenJournal", path="/p/journal", code="InUse"), "Another COS Browser"),
    (P(K.LOCAL, "OpenJournal", path="/p/journal.damaged", detail="damaged: not a database"), "begins anew"),
    (P(K.LOCAL, "WriteJournal", path="/p/journal", detail="disk I/O error"), "transfers cannot be kept"),
    (P(K.LOCAL, "ReadConnections", path="/p/c.damaged.json", detail="damaged: line 1"), "connections was damaged"),
    (P(K.LOCAL, "StartDemoStore", detail="Address already in use"), "ended before it was ready"),
    (P(K.LOCAL, "OpenFile", path="/a/b.txt", code="InUse"), "Another transfer writes to “b.txt”"),
    (P(K.LOCAL, "OpenFile", path="/a/link", code="ELOOP"), "“link” is a link"),
    (P(K.LOCAL, "OpenFile", path="/a/b.txt", code="EACCES"), "no right to use “b.txt”"),
    (P(K.LOCAL, "OpenFile", path="/a/b.txt", code="ENOENT"), "“b.txt” is not there"),
    (P(K.LOCAL, "OpenFile", path="/a/pipe", code="EINVAL"), "no ordinary file"),
    (P(K.LOCAL, "WriteFile", path="/a/b.txt"), "“b.txt” cannot be used"),
    (P(K.LOCAL_NAME, "GetObject", "b", "a/CON"), "cannot be a file on this computer"),
    (P(K.DISK_FULL, "WriteFile", path="/a/b.txt"), "no room left"),
    (P(K.CANCELLED, "GetObject", "b", "k"), "was cancelled"),
    (P(K.ENGINE), "process that talks to IBM COS ended"),
    (P(K.LOCKED, "MoveObject", "b", "k", code="RetainedUntil", detail="2036-03-12T09:04:00+00:00"), "Mar 2036"),
    (P(K.LOCKED, "EditObject", "b", "k", code="RetainedForNow"), "Retention without an end"),
    (P(K.LOCKED, "CopyObject", "b", "k", code="RetainedByHolds"), "Legal holds protect"),
    (
        P(K.LOCKED, "DeleteObject", "b", "k", code="AccessDenied", detail="RetainedUntil 2036-03-12T09:04:00+00:00"),
        "Mar 2036",
    ),
    (
        P(K.LOCKED, "DeleteObject", "b", "k", code="AccessDenied", detail="RetainedForNow retention period -1"),
        "without an end protects the object: the server refused",
    ),
    (P(K.LOCKED, "DeleteObject", "b", "k", code="AccessDenied", detail="RetainedByHolds 2"), "the server refused"),
    (P(K.INVALID, "ExtendObjectRetention", "b", "k", code="NoRetention"), "no retention that could be extended"),
    (P(K.INVALID, "ExtendObjectRetention", "b", "k", code="PermanentRetention"), "cannot be changed"),
    (P(K.INVALID, "ExtendObjectRetention", "b", "k", code="NotLonger"), "not longer than what there is"),
    (P(K.INVALID, "ExtendObjectRetention", "b", "k", code="BeyondMaximum"), "later than allowed"),
    (P(K.INVALID, "ExtendObjectRetention", "b", "k", code="BelowMinimum"), "shorter than"),
    (P(K.INVALID, "ExtendObjectRetention", "b", "k", code="IndefiniteRetention"), "no period to add to"),
    (P(K.INVALID, "ExtendObjectRetention", "b", "k", code="PermanenceNotAllowed"), "does not allow permanent"),
    (P(K.INVALID, "AddLegalHold", "b", "k", code="NoRetention"), "can have no legal holds"),
    (P(K.INVALID, "AddLegalHold", "b", "k", code="HoldThere"), "on the object already"),
    (P(K.INVALID, "AddLegalHold", "b", "k", code="TooManyHolds"), "as many as it may have"),
    (P(K.INVALID, "DeleteLegalHold", "b", "k", code="NoSuchHold"), "not on the object"),
    (P(K.INVALID, "PutObjectRetention", "b", "k", code="LockInThePast"), "in the future"),
    (P(K.INVALID, "PutObjectRetention", "b", "k", code="LockShorter"), "nobody can shorten it"),
    (P(K.INVALID, "PutObjectRetention", "b", "k", code="LockWeaker"), "Compliance mode stays"),
    (P(K.INVALID, "PutObjectRetention", "b", "k", code="LockGoverned"), "needs the bypass"),
    (P(K.INVALID, "PutObjectTagging", "b", "k", code="TooManyTags"), "10 tags at most"),
    (P(K.INVALID, "RestoreObject", "b", "k", code="NotArchived"), "not in the archive"),
    (P(K.INVALID, "RestoreObject", "b", "k", code="RestoreRuns"), "being restored already"),
    (P(K.INVALID, "RestoreObject", "b", "k", code="OtherTier"), "tier does not belong"),
    (P(K.INTERNAL, "ListObjectsV2", "b"), "inside COS Browser"),
]


@pytest.mark.parametrize(("problem", "words"), TABLE, ids=lambda v: v if isinstance(v, str) else None)
def test_failure_is_told_by_its_cause(problem: Problem, words: str) -> None:
    assert words in explain(problem).sentence


def test_the_table_reaches_every_row_and_every_kind() -> None:
    used = {next(cause for cause in causes() if cause.fits(problem)) for problem, _ in TABLE}

    assert used == set(causes())
    assert len({explain(problem).sentence for problem, _ in TABLE}) >= 80
    assert {cause.kind for cause in used} == set(Kind)


@pytest.mark.parametrize("kind", Kind)
def test_every_failure_has_a_reason_short_enough_for_a_row(kind: Kind) -> None:
    assert 0 < len(reason(Problem(kind))) <= 32


OPERATIONS = ["", "ListObjectsV2", "GetObject", "HeadBucket", "OpenFile", "GetToken", "DeleteObjects", "SomethingNew"]
PLACES = [{}, {"bucket": "b"}, {"bucket": "b", "key": "a/k"}, {"path": "/home/me/x"}]


@pytest.mark.parametrize("kind", Kind)
def test_every_failure_has_a_title_a_sentence_and_no_gap(kind: Kind) -> None:
    for operation in OPERATIONS:
        for place in PLACES:
            told = explain(Problem(kind, operation, **place))
            assert told.title
            assert told.sentence.endswith(".")
            assert "{" not in told.as_text()
            assert "“”" not in told.title + told.message


@pytest.mark.parametrize(
    ("problem", "title"),
    [
        (P(K.OFFLINE, "GetToken"), "Signing in failed"),
        (P(K.DENIED, "ListBucketsExtended"), "The buckets could not be listed"),
        (P(K.DENIED, "ListObjectsV2", "invoices", "2026/"), "“invoices” could not be read"),
        (P(K.DENIED, "GetObject", "b", "2026/03/scan.pdf"), "“scan.pdf” could not be downloaded"),
        (P(K.SERVER, "UploadPart", "b", "film.mp4"), "“film.mp4” could not be uploaded"),
        (P(K.DENIED, "DeleteObjects", "b", "photos/"), "“photos/” could not be deleted"),
        (P(K.LOCAL, "OpenFile", path="/home/me/report.odt"), "“report.odt” could not be opened"),
        (P(K.INVALID, "PutBucketAccelerate", "b"), "“b”: this did not work"),
        (P(K.INVALID, "PutBucketWebsite", "b"), "The website of “b” was not changed"),
        (P(K.INTERNAL), "This did not work"),
    ],
)
def test_title_says_what_was_tried_on_what(problem: Problem, title: str) -> None:
    assert explain(problem).title == title


def test_words_of_the_server_are_in_the_details_alone() -> None:
    told = explain(P(K.DENIED, "GetObject", "b", "k", "s3.eu", 403, "AccessDenied", "Access Denied", "req-1"))

    assert told.details == (
        ("Tried", "GetObject"), ("Host", "s3.eu"), ("HTTP status", "403"), ("Code", "AccessDenied"),
        ("Message", "Access Denied"), ("Request ID", "req-1"), ("Bucket", "b"), ("Key", "k"),
    )  # fmt: skip
    assert "Access Denied" not in told.title + told.message
    assert "Request ID: req-1" in told.as_text()


def test_patience_that_the_server_asks_for_is_said() -> None:
    assert "30 seconds" in explain(P(K.THROTTLED, "PutObject", status=429, retry_after=30.0)).advice


def test_names_from_outside_are_made_visible_and_short() -> None:
    told = explain(P(K.NOT_FOUND, "HeadObject", "b", "a/\u202egpj.exe\n"))

    assert told.title == "“‹U+202E›gpj.exe‹U+000A›” could not be looked up"
    assert short("x" * 300) == "x" * 29 + "…" + "x" * 30
    assert len(short("x" * 300)) == LONGEST
    assert short("\u202e" * 30, 20) == "‹U+202E›…‹U+202E›"


def test_braces_in_a_name_are_only_braces() -> None:
    assert explain(P(K.NOT_FOUND, "HeadObject", "b", "{host}{0}")).title == "“{host}{0}” could not be looked up"


@pytest.mark.parametrize(
    ("kind", "remedy"),
    [
        (K.BAD_KEY, Remedy.EDIT_CONNECTION),
        (K.OFFLINE, Remedy.RETRY),
        (K.NO_BUCKET, Remedy.REFRESH),
        (K.KEYRING_MISSING, Remedy.FOR_NOW),
        (K.LOCAL_NAME, Remedy.NONE),
    ],
)
def test_remedy_fits_the_cause(kind: Kind, remedy: Remedy) -> None:
    assert explain(Problem(kind)).remedy is remedy
