#!/bin/sh
# Verifies a file that Variorum has exported with --proof, by sha256sum and ssh-keygen alone:
#   sh verify-export.sh FILE [PUBLIC-KEY]
# FILE.proof lies beside it, and FILE.proof.sig where a key is given that has to have signed it.
set -eu
file=$1
proof=$1.proof
fail() {
  echo "not verified: $1" >&2
  exit 1
}
hash() { sha256sum | cut -d ' ' -f 1; }

[ -f "$file" ] && [ -f "$proof" ] || fail 'there is no such file, or no proof beside it'
step=start
records=0
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
      number=$rest
      step=before ;;
    before:before)
      now=$rest
      step=records ;;
    records:record | records:link)
      digest=$rest
      if [ "$what" = record ]; then
        digest=$(printf '%s' "$rest" | hash)
        records=$((records + 1))
      fi
      now=$(printf '%s %s\n' "$now" "$digest" | hash)
      number=$((number + 1)) ;;
    records:head)
      [ "$rest" = "$((number - 1)) $now" ] || fail 'the records do not lead to the last one'
      step=end ;;
    *) fail "this line is out of place: $what" ;;
  esac
done < "$proof"
[ "$step" = end ] && [ "$records" -gt 0 ] || fail 'the proof is not whole'

if [ $# -gt 1 ]; then
  signers=$(mktemp)
  trap 'rm -f "$signers"' EXIT
  printf 'variorum %s\n' "$(cat "$2")" > "$signers"
  ssh-keygen -Y verify -q -f "$signers" -I variorum -n variorum -s "$proof.sig" < "$proof" ||
    fail 'it is not signed by this key'
fi
echo "verified: $records records, the last of the library is $rest"
