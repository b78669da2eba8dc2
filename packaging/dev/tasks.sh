# SPDX-License-Identifier: GPL-3.0-or-later
# What ./dev does once it is inside the build environment. Sourced by ./dev.

jobs() { echo "${AUTOSPACE_JOBS:-$(nproc)}"; }

prepare() {
    mkdir -p "$cache"
    export CCACHE_DIR="$cache/ccache" CCACHE_BASEDIR="$top" CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=5G CCACHE_PCH_EXTSUM=1 CCACHE_DEPEND=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    export PATH="$build/bin:$PATH" CMAKE_BUILD_PARALLEL_LEVEL; CMAKE_BUILD_PARALLEL_LEVEL=$(jobs)
}

configure() {
    prepare
    [ -f "$build/build.ninja" ] || (cd "$top" && cmake --preset "$preset" >"$cache/configure.log" 2>&1) || { cat "$cache/configure.log" >&2; exit 1; }
}

task_build() { configure; cmake --build "$build" -j "$(jobs)" ${1:+--target "$@"}; }

task_test() {
    task_build
    cd "$build"
    ctest --output-on-failure -j "$(jobs)" "$@"
}

task_exec() { [ $# -gt 0 ] || die "exec needs a command"; prepare; exec "$@"; }
task_shell() { prepare; exec bash; }
task_clean() { rm -rf "$build"; }
task_format() { cd "$top"; find core net models app tests -name '*.cpp' -o -name '*.h' | xargs -r clang-format -i; }
task_lint() { task_build all_qmllint; cd "$build" && ctest --output-on-failure -L tidy; }
task_texts() { configure; cmake --build "$build" --target texts; }
task_sim() {
    local seeds=1000 from=1
    while [ $# -gt 0 ]; do
        case "$1" in
            --seeds) seeds=${2:-}; shift 2 || die "--seeds needs a number" ;;
            --from) from=${2:-}; shift 2 || die "--from needs a number" ;;
            *) die "sim knows --seeds N and --from S, not '$1'" ;;
        esac
    done
    [[ $seeds =~ ^[1-9][0-9]*$ && $from =~ ^[1-9][0-9]*$ ]] || die "sim needs whole numbers from 1 on"
    task_build tst_sim_RandomWorlds
    export AUTOSPACE_SIM_SEEDS=$seeds AUTOSPACE_SIM_FROM=$from QTEST_FUNCTION_TIMEOUT=2000000000
    # Memory serves as the disk where there is one; whatever power cuts lose is lost there too.
    [ -d /dev/shm ] && export TMPDIR=/dev/shm
    "$build/tests/tst_sim_RandomWorlds" everyWorldComesToRest -maxwarnings 0
}
task_crash() {
    local kills=500 seed=0
    while [ $# -gt 0 ]; do
        case "$1" in
            --kills) kills=${2:-}; shift 2 || die "--kills needs a number" ;;
            --seed) seed=${2:-}; shift 2 || die "--seed needs a number" ;;
            *) die "crash knows --kills N and --seed S, not '$1'" ;;
        esac
    done
    [[ $kills =~ ^[1-9][0-9]*$ && $seed =~ ^[0-9]+$ ]] || die "crash needs whole numbers"
    task_build tst_crash_Kills
    AUTOSPACE_KILLS=$kills AUTOSPACE_KILL_SEED=$seed QTEST_FUNCTION_TIMEOUT=2000000000 "$build/tests/tst_crash_Kills" -maxwarnings 0
}
task_fuzz() { task_build autospace-fuzz; python3 "$top/tests/fuzz/fuzz.py" "$top" "$@"; }
# Threads are in the core and in the client's net and reading threads. The siege is left out: the core that it starts finds no
# QCoreApplication in a Qt that was linked by itself.
task_tsan() {
    local pattern=${1:-'^(core/server/(http/HttpServer.*|http/TrafficLog|jobs/.*|live/.*|readers/.*|writer/.*)|net/(transport/NetworkTransport|sync/SyncWorker|account/.*))$'} targets
    local qt="${XDG_CACHE_HOME:-$HOME/.cache}/autospace/qt-tsan" # not in $cache, of which a build root sees a part only
    configure
    "$top/packaging/dev/qt-tsan.sh" "$qt" "$(jobs)"
    targets=$(ctest --test-dir "$build" -N -R "$pattern" | sed -n 's/^ *Test *#[0-9]*: //p' | tr / _ | sed 's/^/tst_/' |
        grep -Fxf - <(cmake --build "$build" --target help | sed 's/:.*//'))
    [ -n "$targets" ] || die "no test matches '$pattern'"
    # Some tests start the core itself.
    task_build autospace-core $targets
    # Qt's own event dispatcher, since GLib's is not instrumented.
    LD_LIBRARY_PATH="$qt/lib" QT_PLUGIN_PATH="$qt/plugins" QT_NO_GLIB=1 \
        TSAN_OPTIONS="second_deadlock_stack=1 history_size=4 suppressions=$top/packaging/dev/tsan.supp" AUTOSPACE_SIM_SEEDS=10 \
        ctest --test-dir "$build" --output-on-failure -j "$(jobs)" --timeout 1800 -R "$pattern"
}
task_planted-bugs() { prepare; python3 "$top/tests/planted/planted.py" "$top" "$top/build/planted" "$@"; }
task_bench() { task_build autospace-bench autospace-core autospace; "$build/bin/autospace-bench" "$@"; }
task_shots() { task_build; "$top/packaging/dev/shots.sh" "$build" "${1:-$build/shots}"; }
task_run() { task_build; exec "$top/packaging/dev/run.sh" "$build"; }
