"""What can be done about a file that exists already, in words."""

from __future__ import annotations

from cosbrowser.models.text import tr
from cosbrowser.transfer.job import Answer


def all_answers() -> tuple[tuple[Answer, str], ...]:
    """Everything that can be done about a file that exists already, in words."""
    return (
        (Answer.OVERWRITE, tr("Overwrite")),
        (Answer.SKIP, tr("Skip")),
        (Answer.RENAME, tr("Keep Both, Rename New")),
        (Answer.RENAME_EXISTING, tr("Keep Both, Rename Existing")),
        (Answer.NEWER, tr("Overwrite If Newer")),
        (Answer.DIFFERENT_SIZE, tr("Overwrite If Size Differs")),
        (Answer.DIFFERENT, tr("Overwrite If Content Differs")),
        (Answer.RESUME, tr("Resume or Overwrite")),
    )
