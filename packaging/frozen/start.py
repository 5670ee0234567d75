"""Where a frozen application begins; the engine and the demo store begin here too."""

import os
import sys

if sys.platform == "linux":
    # PyInstaller points the loader at the bundle's libraries and remembers what was there. It has read that by now;
    # programs that are started from here (xdg-open, editors, ascp) must not load the libraries of the bundle.
    was = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if was:
        os.environ["LD_LIBRARY_PATH"] = was

from cosbrowser.__main__ import main

sys.exit(main())
