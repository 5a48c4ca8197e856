#!/bin/sh
# One call by hand, for trying things out. Address and token stand in Sidetone under Mine, Calls:
#   ADDRESS=http://127.0.0.1:50417/v1/call-events TOKEN=… sh curl.sh
set -eu

tell() {
  curl --fail-with-body --silent --show-error \
    -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \
    -H "ce-specversion: 1.0" -H "ce-source: /by-hand" -H "ce-id: $(date +%s)-$$-$1" -H "ce-type: $1" \
    -d "$2" "$ADDRESS"
}

tell sidetone.call.ringing '{"call":"by-hand"}'
sleep "${PAUSE:-3}"
tell sidetone.call.connected '{"call":"by-hand","repeat":3}'
sleep "${PAUSE:-3}"
tell sidetone.call.ended '{"call":"by-hand"}'
