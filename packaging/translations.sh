#!/usr/bin/env bash
# Brings the catalogues of resources/translations up to date with the sources, compiles them, and prints what still lacks a
# translation: `bash packaging/translations.sh`. `bash packaging/translations.sh de WORDS.json` first takes translations in, given as
# {"source": "translation"} or, where they depend on a number, {"%Ln files": ["%Ln Datei", "%Ln Dateien"]}. A new language: touch resources/translations/xx.ts first.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

set_up run
cd -- "$ROOT"
exec "$PYTHON" packaging/translations.py "$@"
