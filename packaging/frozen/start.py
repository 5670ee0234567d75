"""Where a frozen application begins; the engine and the demo store begin here too."""

import sys

from cosbrowser.__main__ import main

sys.exit(main())
