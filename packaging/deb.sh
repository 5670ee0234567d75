#!/usr/bin/env bash
# Builds cosbrowser_VERSION_ARCH.deb: `bash packaging/deb.sh [FOLDER]` (dist/ when none is given). Debian or Ubuntu.
# The package has a Python environment of its own under /opt/cosbrowser, on the interpreter of the system that it is built on;
# apt brings that interpreter and the system libraries of Qt.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

OUT=$(mkdir -p "${1:-$ROOT/dist}" && cd -- "${1:-$ROOT/dist}" && pwd)
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
BUILD=$WORK/build STAGE=$WORK/stage
find_python
[[ -n $BASE_PYTHON ]] || install_packages "${PYTHON_PACKAGES[@]}"
[[ -n $BASE_PYTHON ]] || find_python

say "collecting the environment"
quietly "$BASE_PYTHON" -m venv "$BUILD"
PYTHON=$BUILD/bin/python
PY=$("$PYTHON" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
SITE=$STAGE/opt/cosbrowser/lib/python$PY/site-packages
pip_install --require-hashes -r "$PINS/requirements-build.txt"
pip_install --require-hashes --use-pep517 -r "$PINS/requirements.txt" --target "$SITE" --no-compile
pip_install --no-deps "$ROOT" --target "$SITE" --no-compile
VERSION=$(PYTHONPATH=$SITE "$PYTHON" -c 'import cosbrowser; print(cosbrowser.__version__)')
# Who tells of new versions: the application does not look for them itself then.
printf 'apt\n' >"$(echo "$SITE"/cosbrowser-*.dist-info)/INSTALLER"
mkdir -p "$STAGE/usr/share/icons/hicolor"
PYTHONPATH=$SITE "$PYTHON" "$PINS/linux/icons.py" "$STAGE/usr/share/icons/hicolor"
say "$("$PYTHON" "$PINS/prune.py" "$SITE")"

mkdir -p "$STAGE/opt/cosbrowser/bin" "$STAGE/usr/bin" "$STAGE/usr/share/"{applications,metainfo,doc/cosbrowser} "$STAGE/DEBIAN"
# A virtual environment is this file and a link to the interpreter: the engine and the demo store start the same.
printf 'home = /usr/bin\ninclude-system-site-packages = false\nversion = %s\n' "$PY" >"$STAGE/opt/cosbrowser/pyvenv.cfg"
ln -s "/usr/bin/python$PY" "$STAGE/opt/cosbrowser/bin/python"
printf '#!/bin/sh\nexec /opt/cosbrowser/bin/python -P -m cosbrowser "$@"\n' >"$STAGE/usr/bin/cosbrowser"
chmod 755 "$STAGE/usr/bin/cosbrowser"
cp "$PINS/linux/cosbrowser.desktop" "$STAGE/usr/share/applications/"
write_metainfo "$VERSION" "$STAGE/usr/share/metainfo/cosbrowser.metainfo.xml"
cp "$ROOT/LICENSE" "$STAGE/usr/share/doc/cosbrowser/copyright"
gzip -9nc "$ROOT/CHANGELOG.md" >"$STAGE/usr/share/doc/cosbrowser/changelog.gz"
# Compiled here: /opt is not writable for who starts it, and what is in the package leaves with it.
quietly "$PYTHON" -m compileall -q -j 2 --invalidation-mode unchecked-hash -s "$STAGE" -p / "$SITE"
find "$STAGE" -type d -exec chmod 755 {} + -o -type f ! -perm /111 -exec chmod 644 {} +

DEPENDS=python$PY
for package in "${RUN_PACKAGES[@]}"; do
    [[ $package == fonts-inter ]] && continue # a person has fonts
    [[ $package == libglib2.0-0 ]] && package='libglib2.0-0 | libglib2.0-0t64'
    DEPENDS+=", $package"
done
cat >"$STAGE/DEBIAN/control" <<CONTROL
Package: cosbrowser
Version: $VERSION
Architecture: $(dpkg --print-architecture)
Maintainer: The COS Browser maintainers <maintainers@cosbrowser.invalid>
Installed-Size: $(du -sk "$STAGE" | cut -f1)
Depends: $DEPENDS
Recommends: gnome-keyring | kwalletmanager, fonts-inter, hicolor-icon-theme, xdg-utils
Section: net
Priority: optional
Description: desktop client for IBM Cloud Object Storage
 Browse buckets as folders, drag files in and objects out, and set what only IBM Cloud Object Storage has.
 Transfers pause, resume and survive crashes; keys are kept in the keyring.
CONTROL
DEB=$OUT/cosbrowser_${VERSION}_$(dpkg --print-architecture).deb
quietly dpkg-deb --root-owner-group -Zxz --build "$STAGE" "$DEB"
say "$(du -m "$DEB" | cut -f1) MB; $(du -sm "$STAGE" | cut -f1) MB installed"
printf '%s\n' "$DEB"
