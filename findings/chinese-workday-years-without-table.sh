#!/usr/bin/env bash
# chinese-workday 1.16.1: dates after the last year of its table.
#
# The State Council publishes the days off of a year in the November before it; the table of this version ends with 2026.
# National Day, 1 October, and New Year's Day are statutory holidays of every year all the same.
#
# One would guess an error or "not known" for a date whose year has no table.
#
# Seen: from 2027 on every weekday is a working day, National Day and New Year's Day too, with the same certainty as 2026. A
# rota laid over the turn of the year plans full staff, and plain pay, on holidays at three times.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund chinese-workday@1.16.1 >/dev/null

cat >seen.mjs <<'JS'
import { getFestival, isHoliday, isWorkday } from 'chinese-workday';

for (const date of ['2026-10-01', '2027-01-01', '2027-10-01', '2030-10-01']) {
  console.log(`${date}: workday ${isWorkday(date)}, holiday ${isHoliday(date)}, ${getFestival(date)}`);
}
JS

cat >expected.txt <<'TEXT'
2026-10-01: workday false, holiday true, 国庆节
2027-01-01: workday true, holiday false, 工作日
2027-10-01: workday true, holiday false, 工作日
2030-10-01: workday true, holiday false, 工作日
TEXT

node seen.mjs | tee seen.txt
diff expected.txt seen.txt && echo 'as found'
