#!/bin/sh
# Install what is missing, then open Dimmer: sh installers/run.sh [what `dimmer --help` lists]
. "$(dirname -- "$0")/setup.sh"

system_packages
python_environment run
exec "$VENV/bin/dimmer" "$@"
