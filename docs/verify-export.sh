#!/bin/sh
# Verifies a file that Variorum has exported with --proof, by sha256sum, ssh-keygen and openssl alone:
#   sh verify-export.sh FILE [PUBLIC-KEY | -] [AUTHORITY.pem]
# FILE.proof lies beside it, FILE.proof.sig where a key has to have signed it, FILE.proof.tsr where
# an authority whose root certificate is given has to have stamped it.
set -eu
file=$1
proof=$1.proof
fail() { echo "not verified: $1" >&2; exit 1; }
hash() { sha256sum | cut -d ' ' -f 1; }

[ -f "$file" ] && [ -f "$proof" ] || fail 'there is no such file, or no proof beside it'
step=start records=0
while IFS= read -r line; do
  what=${line%% *}
  rest=${line#* }
  case $step:$what in
    start:variorum-proof)
      [ "$rest" = 1 ] || fail 'it is a proof of another form'
      step=export ;;
    export:export)
      [ "$rest" = "$(hash < "$file")" ] || fail 'the export is not the one that was made'
      step=first ;;
    first:first)
      # Some shells run what they count with.
      case $rest in '' | *[!0-9]* | 0?* | ????????????????*) fail 'a record has no number' ;; esac
      number=$rest step=before ;;
    before:before)
      now=$rest step=records ;;
    records:record | records:link)
      digest=$rest
      if [ "$what" = record ]; then
        digest=$(printf '%s' "$rest" | hash)
        records=$((records + 1))
      fi
      now=$(printf '%s %s\n' "$now" "$digest" | hash) number=$((number + 1)) ;;
    records:head)
      [ "$rest" = "$((number - 1)) $now" ] || fail 'the records do not lead to the last one'
      step=end ;;
    *) fail "a line is out of place behind its $step" ;;
  esac
done < "$proof"
# A shell reads neither NUL nor a line that does not end.
[ "$step$line" = end ] && [ "$records" -gt 0 ] && [ "$(tr -d '\000' < "$proof" | hash)" = "$(hash < "$proof")" ] ||
  fail 'the proof is not whole'

if [ "${2:--}" != - ]; then
  signers=$(mktemp)
  trap 'rm -f "$signers"' EXIT
  printf 'variorum %s\n' "$(cat "$2")" > "$signers"
  ssh-keygen -Y verify -q -f "$signers" -I variorum -n variorum -s "$proof.sig" < "$proof" ||
    fail 'it is not signed by this key'
fi
if [ $# -gt 2 ]; then
  openssl ts -verify -data "$proof" -in "$proof.tsr" -CAfile "$3" > /dev/null 2>&1 ||
    fail 'it is not stamped by this authority'
  openssl ts -reply -in "$proof.tsr" -text 2> /dev/null | sed -n 's/^Time stamp: /stamped: /p'
fi
echo "verified: $records records, the last of the library is $rest"
