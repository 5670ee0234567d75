"""An object of one bucket that is stored in another one: what sends it through this computer, as it comes."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from cosbrowser.cos import copying
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.meeting import MD5
from cosbrowser.transfer.parted import Parted
from cosbrowser.transfer.passing import Passing
from cosbrowser.transfer.rows import COPIED, GroupRow, JobRow
from cosbrowser.transfer.step import Means, Phase, Step

if TYPE_CHECKING:
    from cosbrowser.cos.wire import Wire


class Streamed(Parted):
    """Both ends, and the bytes between them."""

    def __init__(self, job: JobRow, group: GroupRow, means: Means) -> None:
        self._source = group.source or group.target
        self._source_key = job.path.decode(errors="surrogatepass")
        self._streams = self._source.connection != group.target.connection
        # Onto itself: what is stored takes the place of its source, and has no access of its own.
        self._in_place = (self._source.bucket, self._source_key) == (group.target.bucket, job.key)
        at_once = job.size if job.answer == COPIED else self._limit(means)
        super().__init__(job, group, means, -1 if self._in_place else at_once)

    def _limit(self, means: Means) -> int:
        return means.limits.threshold if self._streams else means.limits.copy_threshold

    @property
    def _from(self) -> Wire:
        return self.means.accounts.wire(self._source.connection, self._source.bucket)

    @property
    def _whence(self) -> copying.Source:
        return self._source.bucket, self._source_key, self.job.version

    @property
    def _to(self) -> Wire:
        return self.means.wire(self.group)

    def _send(self, step: Step, headers: dict[str, str]) -> str:
        """Send the range of a step, or the whole object, as it comes; gives the ETag of what is stored.

        A bucket with retention asks for a digest beforehand: of a range that is fetched once more.
        """
        plain = MD5.fullmatch(self.job.identity) and step.phase is Phase.WHOLE
        digest = self.job.identity if plain else ""
        try:
            return self._pass_on(step, headers, digest)
        except CosError as error:
            if error.problem.kind is not Kind.INVALID or digest:
                raise
        step.moved = 0
        with self._passing(step) as body:
            while body.read(1 << 18):
                pass
            digest = body.md5
        step.moved = 0
        return self._pass_on(step, headers, digest)

    def _passing(self, step: Step) -> Passing:
        end = None if step.phase is Phase.WHOLE else step.start + step.length
        return Passing(
            lambda: self._from.get_object(
                self._source.bucket,
                self._source_key,
                start=step.start,
                end=end,
                etag=self.job.identity,
                version_id=self.job.version,
            ),
            step,
        )

    def _pass_on(self, step: Step, headers: dict[str, str], digest: str) -> str:
        job, bucket = self.job, self.group.target.bucket
        sent = dict(headers)
        if digest:
            sent["Content-MD5"] = base64.b64encode(bytes.fromhex(digest)).decode()
        with self._passing(step) as body:
            if step.phase is Phase.WHOLE:
                stored = self._to.put_object(bucket, job.key, body, step.length, sent)
            else:
                stored = self._to.upload_part(bucket, job.key, job.upload_id, step.number, body, step.length, sent)
            md5 = body.md5
        if stored.etag != md5 or (digest and md5 != digest):
            detail = f"The server has {stored.etag}, {md5} was sent, {digest or 'nothing'} was expected."
            raise CosError(Problem(Kind.DAMAGED, "PutObject", detail=detail))
        return stored.etag
