"""What keys turned out not to be allowed in this run, so that it is not offered again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.models.text import tr

# The least role that allows it on a bucket, by operation (IBM's table of IAM actions).
_MANAGER, _WRITER = "Manager", "Writer"
_ROLES = {
    "CreateBucket": _WRITER,
    "DeleteBucket": _WRITER,
    "PutBucketVersioning": _WRITER,
    "PutBucketLifecycle": _WRITER,
    "DeleteBucketLifecycle": _WRITER,
    "PutBucketCors": _WRITER,
    "DeleteBucketCors": _WRITER,
    "PutBucketWebsite": _WRITER,
    "DeleteBucketWebsite": _WRITER,
    "PutBucketReplicationReattempt": _WRITER,
    "PutPublicAccessBlock": _MANAGER,
    "DeletePublicAccessBlock": _MANAGER,
    "PutBucketReplication": _MANAGER,
    "GetPublicAccessBlock": _MANAGER,
}
_READER = "Reader"


class Rights(QObject):
    """Refusals by bucket and operation. A connection that was edited may have another key: then they are forgotten."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._refused: set[tuple[str, str, str]] = set()  # connection, bucket, operation

    def learn(self, location: Location, problem: Problem) -> None:
        """Remember a refusal; any other failure says nothing about rights."""
        refused = (location.connection, location.bucket, problem.operation)
        if problem.kind is Kind.DENIED and problem.operation and refused not in self._refused:
            self._refused.add(refused)
            self.changed.emit()

    def forget(self) -> None:
        """All may be allowed again."""
        if self._refused:
            self._refused.clear()
            self.changed.emit()

    def missing(self, location: Location, *operations: str) -> str:
        """What the key needs for one of these that it was refused, in words; nothing where none was."""
        for operation in operations:
            if (location.connection, location.bucket, operation) in self._refused:
                return needs(operation)
        return ""


def needs(operation: str) -> str:
    """The role that an operation needs, in words."""
    return tr("Needs the role {0} on the bucket.").format(_ROLES.get(operation, _READER))
