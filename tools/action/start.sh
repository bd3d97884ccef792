#!/usr/bin/env bash
# Starts zorse COMMAND with FLAGS from FOLDER, waits until it is ready, and writes what a job needs
# of it to GITHUB_OUTPUT. The server ends with the job.
set -euo pipefail

case "$COMMAND" in
  mock | serve) ;;
  *)
    echo "::error::command is mock or serve, not $COMMAND."
    exit 1
    ;;
esac
read -r -a flags <<<"$FLAGS"
screen="$FOLDER/screen.json" log="$FOLDER/log.txt"
: >"$screen"
ZORSE_DATA="$FOLDER/data" ZORSE_MOCK_DATA="$FOLDER/data" nohup \
  "$FOLDER/venv/bin/zorse" "$COMMAND" --json "${flags[@]}" >"$screen" 2>"$log" </dev/null &
server=$!
echo "$server" >"$FOLDER/pid"

for _ in $(seq 300); do
  [ -s "$screen" ] && break
  kill -0 "$server" 2>/dev/null || break
  sleep 0.1
done
[ -s "$screen" ] || {
  echo "::error::zorse did not start: $(tail -n 3 "$log" | tr '\n' ' ')"
  exit 1
}
"$FOLDER/venv/bin/python" - "$screen" >>"$GITHUB_OUTPUT" <<'PYTHON'
import json
import sys
from pathlib import Path

said = json.loads(Path(sys.argv[1]).read_text().splitlines()[0])
https_url = said.get("https_url", said.get("api_base"))
outputs = {
    "api-base": said.get("api_base") or said.get("url") or https_url,
    "https-url": https_url,
    "ca-file": said["ca_file"],
    "secret-key": said.get("secret_key", "sk_test_123"),
    "publishable-key": said.get("publishable_key", "pk_test_123"),
}
for name, value in outputs.items():
    print(f"{name}={value or ''}")
PYTHON
