"""Where this application keeps things. A profile folder moves all of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one profile. None is created before it is needed."""

    config: Path  # settings.json, connections.json: small, worth a backup
    data: Path  # journal, demo store: belongs to this computer
    cache: Path  # temporary copies, thumbnails: may vanish
    logs: Path

    @classmethod
    def for_profile(cls, profile: Path | None = None) -> Paths:
        """The user's own folders, or all of them below `profile`."""
        if profile is not None:
            root = profile.absolute()
            return cls(root / "config", root / "data", root / "cache", root / "logs")
        dirs = platformdirs.PlatformDirs("cosbrowser", appauthor=False)
        return cls(dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path, dirs.user_log_path)
