# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What app/launch and tests/run have in common: from whatever machine this is to an up-to-date build folder.
# Sourced by both, after `set -euo pipefail`. Everything it says goes to standard error.
#
#   source prepare.sh; prepare PRESET     afterwards: $root is the project, $build the build folder

# What the project is built with and runs on, as packages of Debian 12.
packages=(
    g++ cmake ninja-build pkgconf
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev # opengl6: Qt Charts is not found without it
    qt6-l10n-tools                                            # packs the catalogues of translations
    qt6-wayland qt6-translations-l10n                         # desktops without X; Qt's own words
    liblua5.4-dev libtomlplusplus-dev libseccomp-dev libcli11-dev libfmt-dev nlohmann-json3-dev libsqlite3-dev
    libboost-dev # what the benchmarks compare with; nothing else uses it
    fonts-inter fonts-dejavu-core
)

root=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

give_up() {
    say "$1"
    exit 3
}

# Runs a command without a word; if it fails, everything it said is shown.
quietly() {
    local log=$1 what=$2
    shift 2
    if ! "$@" >"$log" 2>&1 </dev/null; then
        cat -- "$log" >&2
        give_up "$what failed; the lines above are also in $log."
    fi
}

missing_packages() {
    local installed package
    # One call for all of them. "installed" is the third word of the status; unknown packages are only named on stderr.
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${packages[@]}" 2>/dev/null || true)
    for package in "${packages[@]}"; do
        [[ $'\n'$installed$'\n' == *$'\n'"installed $package"$'\n'* ]] || printf '%s\n' "$package"
    done
}

install_missing() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        return 0 # not a Debian: the build says what it does not find
    fi
    local missing
    mapfile -t missing < <(missing_packages)
    ((${#missing[@]})) || return 0

    local as_root=()
    if ((EUID != 0)); then
        # Without a terminal nobody can type a password.
        if ! command -v sudo >/dev/null || { [[ ! -t 0 ]] && ! sudo -n true 2>/dev/null; }; then
            give_up "These packages are missing, and installing them needs root or sudo: ${missing[*]}"
        fi
        as_root=(sudo)
    fi
    say "Installing what is missing: ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=600)
    # The lists may be empty or old. If they cannot be fetched, those that are there may do.
    "${apt[@]}" update >"$build/apt.log" 2>&1 </dev/null || say "The package lists could not be fetched; trying without."
    quietly "$build/apt.log" "Installing packages" "${apt[@]}" install --no-install-recommends "${missing[@]}"
}

# In the project, or, where that may not be written to, in the user's cache.
choose_build_folder() {
    local preset=$1 parent=$root/.build
    if { [[ -e $parent/$preset ]] && [[ ! -w $parent/$preset ]]; } \
        || { [[ -e $parent ]] && [[ ! -w $parent ]]; } || { [[ ! -e $parent ]] && [[ ! -w $root ]]; }; then
        local cache=${XDG_CACHE_HOME:-${HOME:-}/.cache} name
        name=$(cksum <<<"$root") # several copies of the project do not share a folder
        parent=$cache/synchroscope/build-${name%% *}
    fi
    build=$parent/$preset
    mkdir -p -- "$build" 2>/dev/null || give_up "No folder to build in: $build cannot be made."
}

configure() {
    local preset=$1 cache=$build/CMakeCache.txt
    # Ninja itself repeats this when a CMakeLists.txt has changed. Not so after a change of the presets, an attempt
    # that failed, or a move of the project.
    if [[ -e $build/build.ninja && ! $root/CMakePresets.json -nt $build/configured ]] \
        && grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache" && [[ -e $build/configured ]]; then
        return 0
    fi
    quietly "$build/configure.log" "Configuring" cmake --fresh --preset "$preset" -S "$root" -B "$build"
    touch -- "$build/configured"
    say "Building. The first time takes a few minutes."
}

# A compiler here needs up to 1 GiB: as many at once as there are processors and memory for.
parallel_jobs() {
    local processors available_kib limit used
    processors=$(nproc)
    available_kib=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo)
    # A container may be allowed less than the machine has.
    if limit=$(cat /sys/fs/cgroup/memory.max 2>/dev/null) && [[ $limit =~ ^[0-9]+$ ]] \
        && used=$(cat /sys/fs/cgroup/memory.current 2>/dev/null); then
        limit=$(((limit - used) / 1024))
        ((limit < available_kib)) && available_kib=$limit
    fi
    local jobs=$((available_kib / (1024 * 1024)))
    ((jobs > processors)) && jobs=$processors
    ((jobs < 1)) && jobs=1
    printf '%s\n' "$jobs"
}

prepare() {
    local preset=$1 lock
    choose_build_folder "$preset"
    # One at a time; the lock goes with the process that holds it, however it ends.
    exec {lock}>"$build/lock"
    if ! flock -n "$lock"; then
        say "Waiting for another build in $build"
        flock "$lock"
    fi
    install_missing
    configure "$preset"
    quietly "$build/build.log" "Building" cmake --build "$build" --parallel "$(parallel_jobs)" -- --quiet
    exec {lock}>&- # what runs now does not keep others waiting
}
