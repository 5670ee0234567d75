"""Where one has been: back and forward of one browser."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from cosbrowser.cos.entries import Location

LONGEST = 200


@dataclass(slots=True)
class Stop:
    """A place that was left, and what was current there: coming back puts the view as it was."""

    location: Location
    current: str = ""  # the key of the current row
    scrolled: int = 0


@dataclass(slots=True)
class History:
    """The stops before and after the present one."""

    present: Stop | None = None
    _behind: list[Stop] = field(default_factory=list[Stop])
    _ahead: list[Stop] = field(default_factory=list[Stop])

    @classmethod
    def at(cls, location: Location, current: str = "") -> History:
        """A way that begins at a place."""
        return cls(Stop(location, current))

    @property
    def can_go_back(self) -> bool:
        """Whether there is a stop before this one."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether one came back from somewhere."""
        return bool(self._ahead)

    def visit(self, location: Location) -> Stop:
        """Go to a place of one's own choice; what was ahead is forgotten. Staying is no visit."""
        if self.present is None or self.present.location != location:
            if self.present is not None:
                self._behind.append(self.present)
                del self._behind[:-LONGEST]
            self._ahead.clear()
            self.present = Stop(location)
        return self.present

    @property
    def behind(self) -> tuple[Location, ...]:
        """Where `back` leads, the nearest first."""
        return tuple(stop.location for stop in reversed(self._behind))

    @property
    def ahead(self) -> tuple[Location, ...]:
        """Where `forward` leads, the nearest first."""
        return tuple(stop.location for stop in reversed(self._ahead))

    def copy(self) -> History:
        """The same way for another tab, which then goes its own."""
        present = replace(self.present) if self.present is not None else None
        return History(present, [replace(stop) for stop in self._behind], [replace(stop) for stop in self._ahead])

    def back(self, steps: int = 1) -> Stop | None:
        """The stop before this one, or so many before, now the present; None at the beginning."""
        return self._step(self._behind, self._ahead, steps)

    def forward(self, steps: int = 1) -> Stop | None:
        """The stop one came back from, or one further on; None at the end."""
        return self._step(self._ahead, self._behind, steps)

    def forget(self, connection: str) -> None:
        """Leave out all places of a connection that is gone."""
        self._behind = [stop for stop in self._behind if stop.location.connection != connection]
        self._ahead = [stop for stop in self._ahead if stop.location.connection != connection]
        if self.present is not None and self.present.location.connection == connection:
            self.present = None

    def _step(self, source: list[Stop], target: list[Stop], steps: int) -> Stop | None:
        if not source:
            return None
        for _ in range(min(steps, len(source))):
            if self.present is not None:
                target.append(self.present)
            self.present = source.pop()
        return self.present
