#!/usr/bin/env bash
# Builds COS_Browser-VERSION-ARCH.AppImage: `bash packaging/appimage.sh [FOLDER]` (dist/ when none is given). Debian or Ubuntu.
# What goes into it stands as FOLDER/AppDir beside it, and runs by its AppRun. An AppImage is that folder packed behind a small
# program that mounts it: linux/appimage_runtime.c, linked with libraries that Debian and Ubuntu have.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

OUT=$(mkdir -p "${1:-$ROOT/dist}" && cd -- "${1:-$ROOT/dist}" && pwd)
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
APPDIR=$OUT/AppDir
find_python
[[ -n $BASE_PYTHON ]] || install_packages "${PYTHON_PACKAGES[@]}"
[[ -n $BASE_PYTHON ]] || find_python
# PyInstaller looks at shared libraries with objdump; what it collects has to be here first.
RUNTIME_PACKAGES=(libsquashfuse-dev libfuse3-dev liblz4-dev liblzma-dev liblzo2-dev libzstd-dev zlib1g-dev)
install_packages binutils gcc libc6-dev squashfs-tools "${RUN_PACKAGES[@]}" "${RUNTIME_PACKAGES[@]}"

# Static: it starts on any Linux of this processor. "AI" and 2 where an ELF program may say something of its own.
say "building the runtime"
quietly gcc -std=gnu17 -Os -Wall -Wextra -D_FILE_OFFSET_BITS=64 -static -s -o "$WORK/runtime" "$PINS/linux/appimage_runtime.c" \
    -lsquashfuse_ll -lfuse3 -lz -llzma -llzo2 -llz4 -lzstd -lpthread -ldl
printf 'AI\002' | dd of="$WORK/runtime" bs=1 seek=8 conv=notrunc status=none

say "freezing"
quietly "$BASE_PYTHON" -m venv "$WORK/build"
PYTHON=$WORK/build/bin/python
pip_install --require-hashes -r "$PINS/requirements-build.txt"
pip_install --require-hashes --use-pep517 -r "$PINS/requirements.txt"
pip_install --require-hashes -r "$PINS/requirements-frozen.txt"
pip_install --no-deps "$ROOT"
quietly "$PYTHON" -m PyInstaller --noconfirm --log-level WARN --distpath "$WORK/dist" --workpath "$WORK/work" \
    "$PINS/frozen/cosbrowser.spec"
VERSION=$("$WORK/dist/cosbrowser/cosbrowser" --version | cut -d ' ' -f 2)

rm -rf "$APPDIR"
mkdir -p "$APPDIR/usr/lib" "$APPDIR/usr/bin" "$APPDIR/usr/share/"{applications,metainfo,icons/hicolor}
mv "$WORK/dist/cosbrowser" "$APPDIR/usr/lib/cosbrowser"
# Links, not scripts: the program finds its folder by where it really is.
ln -s ../lib/cosbrowser/cosbrowser "$APPDIR/usr/bin/cosbrowser"
ln -s usr/bin/cosbrowser "$APPDIR/AppRun"
PYTHONPATH=$ROOT "$PYTHON" "$PINS/linux/icons.py" "$APPDIR/usr/share/icons/hicolor"
cp "$PINS/linux/cosbrowser.desktop" "$APPDIR/usr/share/applications/"
write_metainfo "$VERSION" "$APPDIR/usr/share/metainfo/cosbrowser.metainfo.xml"
ln -s usr/share/applications/cosbrowser.desktop "$APPDIR/cosbrowser.desktop"
ln -s usr/share/icons/hicolor/scalable/apps/cosbrowser.svg "$APPDIR/cosbrowser.svg"
ln -s usr/share/icons/hicolor/256x256/apps/cosbrowser.png "$APPDIR/.DirIcon"
cp "$ROOT/LICENSE" "$APPDIR/"
mkdir -p "$APPDIR/usr/share/doc/cosbrowser"
for package in "${RUNTIME_PACKAGES[@]}"; do
    cp "/usr/share/doc/$package/copyright" "$APPDIR/usr/share/doc/cosbrowser/$package.copyright"
done
say "$(du -sm "$APPDIR" | cut -f1) MB unpacked"

IMAGE=$OUT/COS_Browser-$VERSION-$(uname -m).AppImage
quietly mksquashfs "$APPDIR" "$WORK/image" -root-owned -noappend -no-progress -no-xattrs -comp zstd -b 131072
cat "$WORK/runtime" "$WORK/image" >"$IMAGE"
chmod 755 "$IMAGE"
say "$(du -m "$IMAGE" | cut -f1) MB"
printf '%s\n' "$IMAGE"
