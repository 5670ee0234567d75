#!/usr/bin/env bash
# Writes the pinned, hashed requirement files anew: `bash packaging/pin.sh`, or `bash packaging/pin.sh --upgrade` for newer versions.
# uv resolves for all systems at once and keeps the markers (pip-compile drops what the machine it runs on does not need), so one
# file serves Linux, Windows and macOS, Python 3.11 and later. No index address is written: each machine's own pip settings hold.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
python3 -m venv "$tools"
"$tools/bin/python" -m pip install --quiet --disable-pip-version-check 'uv>=0.9'

compile() {
    "$tools/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --custom-compile-command 'bash packaging/pin.sh' "$@"
}
compile --group build "${@}" --output-file packaging/requirements-build.txt
compile --group frozen "${@}" --output-file packaging/requirements-frozen.txt
compile pyproject.toml "${@}" --output-file packaging/requirements.txt
compile pyproject.toml --extra test --constraint packaging/requirements.txt --constraint packaging/requirements-build.txt "${@}" \
    --output-file packaging/requirements-test.txt
