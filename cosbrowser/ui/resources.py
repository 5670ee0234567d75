"""Where the files that travel with the package are: icons, help, translations."""

from __future__ import annotations

from pathlib import Path

import cosbrowser


def resource(name: str) -> Path:
    """The file or folder `name` of `resources/`, in the installed package or in a checkout.

    A wheel carries the folder inside the package; a checkout and an editable installation have it beside the package.
    """
    package = Path(cosbrowser.__file__).parent
    inside = package / "resources" / name
    return inside if inside.exists() else package.parent / "resources" / name
