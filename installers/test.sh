#!/bin/sh
# Install what is missing, then check style, arrows and types and run the tests: sh installers/test.sh [pytest's words]
. "$(dirname -- "$0")/setup.sh"

system_packages
python_environment dev
cd "$ROOT"

# Qt without a screen, and a locale that can say every file name.
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
# All of them by the environment's Python: the scripts beside it name the place where they were installed.
PATH=$VENV/bin:$PATH
failed=0

check() {
    printf '== %s\n' "$*"
    "$@" || failed=1
}

# A test that hangs inside C code can be ended from outside only.
limit_s=${DIMMER_TEST_LIMIT_S:-540}
tests() {
    if command -v timeout >/dev/null 2>&1; then
        set -- timeout -k 10 "$limit_s" "$@"
    fi
    printf '== %s\n' "$*"
    result=0
    "$@" || result=$?
    [ "$result" -ne 124 ] || say "The tests took longer than $limit_s s. On a slow machine set DIMMER_TEST_LIMIT_S higher."
    return "$result"
}

check python -m ruff check --quiet .
check python -m ruff format --check --quiet .
check python "$VENV/bin/lint-imports"
check python -m mypy

# Property tests try the same cases each time here, and none fails for being slow; pytest by itself tries new ones.
set -- --hypothesis-profile=ci "$@"

# Few tests need a true X server. Pytest's 5 means that the words given picked none of them.
with_x=5
if command -v Xvfb >/dev/null 2>&1 && command -v xvfb-run >/dev/null 2>&1 && command -v xauth >/dev/null 2>&1; then
    with_x=0
    tests env QT_QPA_PLATFORM=xcb xvfb-run -a -s '-screen 0 1920x1080x24' python -m pytest -m x11 "$@" || with_x=$?
else
    say 'The tests that need an X server are left out: xvfb and xauth are not installed.'
fi

# Last, so that its summary is the last line.
without_x=0
tests python -m pytest -m 'not x11' "$@" || without_x=$?

[ "$with_x" -eq 0 ] || [ "$with_x" -eq 5 ] || failed=1
[ "$without_x" -eq 0 ] || { [ "$without_x" -eq 5 ] && [ "$with_x" -eq 0 ]; } || failed=1
exit "$failed"
