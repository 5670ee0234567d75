#!/usr/bin/env bash
# Sets up what is missing, then checks everything: `bash packaging/test.sh [pytest arguments]`. `--long` adds the long tests.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

set_up test
cd -- "$ROOT"
exec "$PYTHON" -m tests.check "$@"
