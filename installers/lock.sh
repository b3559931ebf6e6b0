#!/bin/sh
# Make the lock files from pyproject.toml: exact versions and the hashes of all their public files, for Python 3.11
# to 3.14 on every system, and no address. Needs uv; its own and pip's settings on this machine are left out.
#
#   sh installers/lock.sh             the newest versions that pyproject.toml allows
#   sh installers/lock.sh --keep      the versions that are locked now, as far as pyproject.toml still allows them
set -eu
ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
LOCK=$ROOT/installers/lock

case ${1-} in
'') rm -f "$LOCK/run.txt" "$LOCK/dev.txt" "$LOCK/build.txt" ;;
--keep) ;;
*) printf 'Usage: sh installers/lock.sh [--keep]\n' >&2 && exit 2 ;;
esac

# A mirror or a folder of wheels that this machine prefers would put its own hashes into the lock.
for name in $(env | sed -n 's/^\(UV_[A-Z_]*\)=.*/\1/p'); do
    unset "$name"
done

compile() {
    uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header --no-annotate "$@"
}

cd "$ROOT"
mkdir -p "$LOCK"
compile pyproject.toml -o "$LOCK/run.txt"
compile pyproject.toml --group dev --constraint "$LOCK/run.txt" -o "$LOCK/dev.txt"
# What builds the project itself into the virtual environment.
printf 'hatchling\neditables\n' | compile - -o "$LOCK/build.txt"
