# SPDX-License-Identifier: GPL-3.0-or-later
# Where the commands run: on this system, or inside a Debian 13 root that is made for the purpose.
# Sourced by ./dev, which sets top, cache, preset and die.

packages() { grep -v '^[[:space:]]*\(#\|$\)' "$top/packaging/packages.txt"; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else die "needs root rights for: $*"; fi; }

# native: this system's Qt is new enough; root: apt is here, but Qt is too old; none: no apt.
environment_kind() {
    local id="" version="" like=""
    [ -r /etc/os-release ] && { id=$(. /etc/os-release; echo "${ID:-}"); version=$(. /etc/os-release; echo "${VERSION_ID:-0}"); like=$(. /etc/os-release; echo "${ID_LIKE:-}"); }
    case "$id" in
        debian) if [ "${version%%.*}" -ge 13 ] 2>/dev/null || [ "$version" = 0 ]; then echo native; else echo root; fi ;;
        ubuntu) if [ "$(printf '%s\n25.04\n' "$version" | sort -V | head -1)" = 25.04 ]; then echo native; else echo root; fi ;;
        *) case " $like " in *debian*|*ubuntu*) command -v apt-get >/dev/null && echo root || echo none ;; *) echo none ;; esac ;;
    esac
}

install_missing() { # PACKAGE…
    local missing=()
    for package in "$@"; do dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package"); done
    [ ${#missing[@]} = 0 ] && return
    echo "dev: installing ${missing[*]}" >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

root_path() { echo "$cache/root-$(packages | sort | sha256sum | cut -c1-16)"; }

# Makes the root next to its final place and renames it, so that an interrupted run leaves no half one.
make_root() {
    local root; root=$(root_path)
    [ -e "$root/.complete" ] && return
    install_missing mmdebstrap debian-archive-keyring util-linux
    mkdir -p "$cache"
    exec 9>"$cache/root.lock"; flock 9
    if [ ! -e "$root/.complete" ]; then
        echo "dev: making the Debian 13 root (about a minute and 1.6 GB, once per package list)" >&2
        local fresh="$cache/making-$$"
        as_root rm -rf --one-file-system "$cache"/making-*
        as_root mmdebstrap --quiet --variant=apt --dpkgopt=force-unsafe-io --aptopt='Acquire::Retries "3"' --include="$(packages | paste -sd,)" trixie "$fresh" >&2
        as_root touch "$fresh/.complete"
        as_root rm -rf --one-file-system "$root"
        as_root mv -T "$fresh" "$root"
        # Another checkout may still build in an older root; one that nobody entered for a fortnight is left over.
        find "$cache" -mindepth 1 -maxdepth 1 -name 'root-*' -type d ! -path "$root" -mtime +14 -print0 |
            while IFS= read -r -d '' old; do as_root rm -rf --one-file-system "$old"; done
    fi
    exec 9>&-
}

# Runs ./dev again inside the root, in a mount namespace of its own: the kernel undoes every mount when it ends.
enter_root() {
    make_root
    local root; root=$(root_path)
    as_root touch "$root"
    mkdir -p "$cache/home" "$cache/ccache"
    local binds=("$top" "$cache/home" "$cache/ccache" /tmp)
    [ -d "$top/../shared/data" ] && binds+=("$(cd "$top/../shared/data" && pwd)")
    # Takes the place of this process, so that a signal to ./dev reaches the command inside.
    local become=(); [ "$(id -u)" = 0 ] || become=(sudo)
    exec "${become[@]}" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        HOME="$cache/home" LANG=C.UTF-8 TERM="${TERM:-dumb}" DISPLAY="${DISPLAY:-}" CI="${CI:-}" \
        AUTOSPACE_INSIDE=1 AUTOSPACE_PRESET="$preset" AUTOSPACE_CACHE="$cache" AUTOSPACE_JOBS="${AUTOSPACE_JOBS:-}" \
        AUTOSPACE_RUN_DIR="${AUTOSPACE_RUN_DIR:-}" AUTOSPACE_PICTURE_AFTER="${AUTOSPACE_PICTURE_AFTER:-}" \
        unshare --mount --propagation private -- bash -c '
            set -e
            root=$1; shift
            count=$1; shift
            while [ "$count" -gt 0 ]; do mkdir -p "$root$1"; mount --rbind "$1" "$root$1"; shift; count=$((count - 1)); done
            mount --rbind /proc "$root/proc"; mount --rbind /dev "$root/dev"; mount --rbind /sys "$root/sys"
            directory=$1; shift
            exec chroot "$root" bash -c "cd \"\$1\" && shift && exec \"\$@\"" dev "$directory" "$@"
        ' dev "$root" "${#binds[@]}" "${binds[@]}" "$top" "$top/dev" "$@"
}

enter_environment() {
    case "$(environment_kind)" in
        native) install_missing $(packages); AUTOSPACE_INSIDE=1 AUTOSPACE_PRESET=$preset exec "$top/dev" "$@" ;;
        root) enter_root "$@" ;;
        none) die "this system has no apt. Install Qt 6.8 or later with Qt Declarative, Location, Positioning, Svg and HttpServer (for the bench), QtKeychain, OpenSSL 3.2, SQLite 3.46, libpq, llhttp, libjwt 1.17, rapidcheck, CMake 3.25, Ninja and a C++23 compiler, then use the presets: cmake --preset dev && cmake --build --preset dev && ctest --preset dev. On Windows and macOS Qt's own installer has the Qt part." ;;
    esac
}
