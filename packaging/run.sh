#!/usr/bin/env bash
# Sets up what is missing, then opens COS Browser: `bash packaging/run.sh [arguments]`; without arguments the demo store.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

set_up run
if [[ -z ${DISPLAY-}${WAYLAND_DISPLAY-}${QT_QPA_PLATFORM-} ]]; then
    say "there is no display here (DISPLAY and WAYLAND_DISPLAY are empty): run this in a desktop session"
fi
(($#)) || set -- --demo
exec "$PYTHON" -m cosbrowser "$@"
