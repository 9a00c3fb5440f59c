#!/usr/bin/env bash
# Recalculates workbooks with LibreOffice, every formula again, whatever results were kept in the files.
# usage: recalculate.sh OUT_FOLDER FILE.xlsx…      one run of soffice over all files; the copies keep their names
# Without the profile below LibreOffice trusts kept results, and a wrong one survives a conversion.
set -euo pipefail
out=$(realpath -m "$1"); shift
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir -p "$work/profile/user" "$out"
cat > "$work/profile/user/registrymodifications.xcu" <<'X'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
X
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to xlsx --outdir "$out" "$@" >"$work/log" 2>&1
for file in "$@"; do
  [ -s "$out/$(basename "$file")" ] || { cat "$work/log" >&2; echo "not recalculated: $file" >&2; exit 1; }
done
