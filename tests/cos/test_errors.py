from __future__ import annotations

import pickle

import pytest

from cosbrowser.cos.answers import kind_of, problem_of, translating
from cosbrowser.cos.errors import CosError, Kind, Problem


def test_error_crosses_a_process_boundary_whole() -> None:
    error = CosError(Problem(Kind.DENIED, "GetObject", "b", "k", status=403, code="AccessDenied", request_id="r-1"))

    assert pickle.loads(pickle.dumps(error)).problem == error.problem


def test_problem_survives_the_journal() -> None:
    problem = Problem(Kind.DISK_FULL, operation="Download", path="/x", retry_after=1.5)

    assert Problem.from_json(problem.to_json()) == problem


def test_problem_of_a_newer_version_is_read_without_its_unknown_fields() -> None:
    assert Problem.from_json({"kind": "denied", "colour": "red"}) == Problem(Kind.DENIED)


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (403, "AccessDenied", Kind.DENIED),
        (403, "InvalidAccessKeyId", Kind.BAD_KEY),
        (403, "SignatureDoesNotMatch", Kind.BAD_SIGNATURE),
        (403, "RequestTimeTooSkewed", Kind.CLOCK_SKEW),
        (403, "InvalidObjectState", Kind.LOCKED),
        (400, "ExpiredToken", Kind.TOKEN_REFUSED),
        (401, "", Kind.TOKEN_REFUSED),
        (404, "NoSuchBucket", Kind.NO_BUCKET),
        (404, "NoSuchKey", Kind.NOT_FOUND),
        (412, "", Kind.CHANGED),
        (429, "", Kind.THROTTLED),
        (500, "InternalError", Kind.SERVER),
        (503, "SlowDown", Kind.THROTTLED),
        (307, "", Kind.REDIRECTED),
        (400, "MalformedXML", Kind.INVALID),
    ],
)
def test_status_and_code_give_the_family(status: int, code: str, kind: Kind) -> None:
    assert kind_of(status, code) is kind


def test_the_words_of_cos_are_kept() -> None:
    body = b"<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>"

    problem = problem_of(404, {"x-clv-request-id": "r-7", "retry-after": "3"}, body, bucket="b")

    assert (problem.code, problem.message) == ("NoSuchKey", "The specified key does not exist.")
    assert (problem.request_id, problem.retry_after, problem.bucket) == ("r-7", 3.0, "b")


def test_the_words_of_iam_are_kept() -> None:
    body = b'{"errorCode": "BXNIM0415E", "errorMessage": "Provided API key could not be found."}'

    assert problem_of(400, {}, body).code == "BXNIM0415E"


@pytest.mark.parametrize("body", [b"", b"<html><b>502</b></html>", b"[1, 2]", b"\xff\xfe", b"<Error><Code>"])
def test_a_page_that_says_nothing_gives_a_problem_all_the_same(body: bytes) -> None:
    problem = problem_of(502, {}, body)

    assert (problem.kind, problem.code, problem.message) == (Kind.SERVER, "", "")


def test_translating_adds_what_is_known_and_keeps_what_was_said() -> None:
    with pytest.raises(CosError) as caught, translating("HeadObject", bucket="b", key="k"):
        raise CosError(Problem(Kind.DENIED, key="inner"))

    assert (caught.value.problem.bucket, caught.value.problem.key) == ("b", "inner")


def test_a_bug_is_not_dressed_up_as_a_network_failure() -> None:
    with pytest.raises(ZeroDivisionError), translating("HeadObject"):
        _ = 1 / 0
