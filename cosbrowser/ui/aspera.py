"""IBM Aspera in words: when it is used, and the one reason why it cannot be."""

from __future__ import annotations

from cosbrowser.cos.aspera import PORT, Obstacle
from cosbrowser.cos.credentials import Aspera
from cosbrowser.models.text import tr


def choices() -> tuple[tuple[str, Aspera], ...]:
    """When a connection uses it."""
    return (
        (tr("Never", "use Aspera"), Aspera.NEVER),
        (tr("When possible", "use Aspera"), Aspera.WHEN_POSSIBLE),
        (tr("Ask each time", "use Aspera"), Aspera.ASK),
    )


def why(obstacle: Obstacle) -> str:
    """Why it cannot be used, and what would help."""
    return {
        Obstacle.NO_PROGRAM: tr("No Aspera program was found. Install one, or choose ascp in Transfer Settings."),
        Obstacle.SIGN_IN: tr("Aspera needs an API key: it does not take HMAC keys."),
        Obstacle.LOCATION: tr("The location of this bucket has no Aspera."),
        Obstacle.IMMUTABLE: tr("This bucket has a retention policy: Aspera does not write to immutable buckets."),
        Obstacle.PORT: tr("The transfer service cannot be reached: port {0} (TCP and UDP) is blocked.").format(PORT),
        Obstacle.OPTIONS: tr("This upload sets metadata, tags or retention, which Aspera does not carry."),
    }[obstacle]
