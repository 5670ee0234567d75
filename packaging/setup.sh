# shellcheck shell=bash
# Sourced by run.sh and test.sh: brings a bare Debian or Ubuntu to the point where COS Browser starts. `set_up run` or `set_up test`.
# Safe to repeat: a second call finds everything in place and takes well under a second.

ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
VENV=$ROOT/.venv
PYTHON=$VENV/bin/python
PINS=$ROOT/packaging

# What the xcb and wayland platform plugins of the PySide6 wheel link to beyond a bare system, and fonts (a bare system has
# none: Qt shows boxes). Found with ldd, tried in bare debootstrap chroots of Debian 12 and 13.
RUN_PACKAGES=(
    libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libwayland-client0 libwayland-cursor0 libx11-xcb1 libxcb-cursor0
    libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1
    libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libxkbcommon0 fonts-dejavu-core fonts-inter
)
# The throw-away session of tests/session.py: a display, a session bus, a keyring, a window manager, a real file manager to
# drag from, what moves the mouse, and what kills a transfer at a system call. dbus-x11 is named because gnome-keyring would otherwise bring in all of systemd.
TEST_PACKAGES=("${RUN_PACKAGES[@]}" dbus-daemon dbus-x11 gnome-keyring openbox pcmanfm strace xdotool xvfb)

say() { printf 'setup: %s\n' "$*" >&2; }
fail() { printf 'setup: %s\n' "$@" >&2; exit 1; }

# Runs a chatty command silently; what it said is shown only when it fails.
quietly() {
    local log status=0
    log=$(mktemp)
    "$@" >"$log" 2>&1 </dev/null || status=$?
    if ((status)); then
        say "failed with status $status: $*"
        cat "$log" >&2
    fi
    rm -f "$log"
    return "$status"
}

# Prints those of its arguments that are not installed, under their own name or as something another package provides
# (libglib2.0-0 is libglib2.0-0t64 since Ubuntu 24.04 and Debian 13).
missing_packages() {
    dpkg-query --show --showformat='${db:Status-Abbrev} ${Package} ${Provides}\n' | awk -v wanted="$*" '
        $1 == "ii" { gsub(/\([^)]*\)|,/, " "); for (i = 2; i <= NF; i++) here[$i] = 1 }
        END { n = split(wanted, names, " "); for (i = 1; i <= n; i++) if (!(names[i] in here)) print names[i] }'
}

install_packages() {
    local missing as_root=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "this is not Debian or Ubuntu: the system libraries of Qt have to be there already (README, Linux)"
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    if [[ $(id -u) != 0 ]]; then
        if ! sudo -n true 2>/dev/null; then
            fail "these packages are missing, and installing them needs root:" "    sudo apt-get install --no-install-recommends ${missing[*]}"
        fi
        as_root=(sudo -n)
    fi
    say "installing ${#missing[@]} system packages: ${missing[*]}"
    quietly "${as_root[@]}" apt-get -q update || fail "apt-get update failed (above)"
    quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qy -o DPkg::Lock::Timeout=300 \
        --no-install-recommends install "${missing[@]}" || fail "apt-get install failed (above)"
}

# Sets BASE_PYTHON to an interpreter of 3.11 or newer that can make virtual environments, or else PYTHON_PACKAGES to the
# packages that would bring one.
find_python() {
    local name found version too_old=''
    BASE_PYTHON='' PYTHON_PACKAGES=()
    for name in python3 python3.13 python3.12 python3.11 python3.14; do
        found=$(command -v "$name") || continue
        version=$("$found" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || continue
        if ! "$found" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
            too_old=${too_old:-$version}
        elif ! "$found" -c 'import ensurepip, venv' 2>/dev/null; then
            say "Python $version is here, its venv module is not"
            PYTHON_PACKAGES=("python$version-venv")
        else
            BASE_PYTHON=$found
            return
        fi
    done
    ((${#PYTHON_PACKAGES[@]})) && return
    [[ -z $too_old ]] || fail "COS Browser needs Python 3.11 or newer; python3 here is $too_old." \
        "Install a newer one beside it (Ubuntu 22.04: sudo apt-get install python3.11 python3.11-venv) and run this again."
    say "Python is not here"
    PYTHON_PACKAGES=(python3 python3-venv)
}

# write_metainfo VERSION FILE: what software centres show of the program. They fetch pictures by address, below screenshots/ of the
# Homepage that pyproject.toml names (or PROJECT_HOME; https, no slash at the end). Without it they are left out.
write_metainfo() {
    local PROJECT_HOME=${PROJECT_HOME-$(sed -n '/^\[project.urls\]/,/^$/s/^Homepage *= *"\(.*\)"/\1/p' "$ROOT/pyproject.toml")}
    local edits=(-e "s/@VERSION@/$1/" -e "s/@DATE@/$(date -u -d "@$(stat -c %Y "$ROOT/CHANGELOG.md")" +%F)/")
    if [[ -n $PROJECT_HOME ]]; then
        edits+=(-e "s|@HOME@|$PROJECT_HOME|")
    else
        edits+=(-e '/<screenshots>/,/<\/screenshots>/d' -e '/@HOME@/d')
    fi
    sed "${edits[@]}" "$PINS/linux/cosbrowser.metainfo.xml" >"$2"
}

# The environment works, has pip, and was made at this very place (its scripts hold absolute paths).
venv_usable() {
    "$PYTHON" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && grep -qsF "$VENV/" "$VENV/bin/pip"
}

pip_install() {
    quietly "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-input --no-build-isolation "$@" ||
        fail "pip could not install what is pinned (above)"
}

# What an environment for a purpose is made from: it is up to date while this stays the same.
recipe() {
    local pins=("$PINS/requirements-build.txt" "$PINS/requirements.txt")
    [[ $1 == run ]] || pins+=("$PINS/requirements-test.txt")
    { "$PYTHON" --version; cat "${pins[@]}" "$ROOT/pyproject.toml"; } | sha256sum
}

# set_up run|test: system packages, .venv with the pinned requirements, the project itself as an editable install.
set_up() {
    local purpose=$1 packages=("${RUN_PACKAGES[@]}") pins=$PINS/requirements.txt
    [[ $purpose == run ]] || packages=("${TEST_PACKAGES[@]}") pins=$PINS/requirements-test.txt
    # One at a time: two first runs at once would build one environment twice.
    exec 9<"$PINS/setup.sh"
    flock 9
    if ! venv_usable; then
        find_python
        packages+=("${PYTHON_PACKAGES[@]}")
    fi
    install_packages "${packages[@]}"
    if ! venv_usable; then
        [[ -n $BASE_PYTHON ]] || find_python
        [[ -n $BASE_PYTHON ]] || fail "there is still no Python 3.11 with its venv module: install ${PYTHON_PACKAGES[*]}"
        say "making the virtual environment .venv with $("$BASE_PYTHON" --version)"
        rm -rf "$VENV"
        quietly "$BASE_PYTHON" -m venv "$VENV" || fail "the virtual environment could not be made (above)"
    fi
    if [[ $(cat "$VENV/.set-up-$purpose" 2>/dev/null) != "$(recipe "$purpose")" ]]; then
        say "installing the pinned requirements (a minute or two the first time)"
        # The build tools first: ibm-cos-sdk is published as source and is built with them.
        pip_install --require-hashes -r "$PINS/requirements-build.txt"
        pip_install --require-hashes --use-pep517 -r "$pins"
        pip_install --no-deps --editable "$ROOT"
        recipe run >"$VENV/.set-up-run" # the test requirements hold those of the run
        [[ $purpose == run ]] || recipe test >"$VENV/.set-up-test"
    fi
    exec 9<&-
}
