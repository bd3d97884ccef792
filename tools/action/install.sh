#!/usr/bin/env bash
# Installs the server that this folder is a copy of: SOURCE into FOLDER, with PYTHON.
set -euo pipefail

"$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "::error::zorse needs Python 3.11 or newer; set it up before, or name one with python."
  exit 1
}
"$PYTHON" -m venv "$FOLDER/venv"
"$FOLDER/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
  -c "$SOURCE/constraints.txt" "$SOURCE[server]"
