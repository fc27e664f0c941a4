#!/usr/bin/env bash
# date-holidays 3.37.0: public holidays of China from 2025 on.
#
# State Council Order 795 (in force since 2025-01-01) gives the Spring Festival four days, from Lunar New Year's Eve to the
# third day of the first month, and Labour Day two, 1 and 2 May. Half a day off for women (8 March) and for the young
# (4 May), a day for children (1 June), half a day for soldiers (1 August) are no holidays of all citizens: article 3.
#
# One would guess that the list of type "public" is the days off, on which work is paid three times.
#
# Seen: the third day of the first month (31 January 2025) and 2 May are missing, and 8 March, 4 May, 1 June and 1 August
# are "public" like National Day. A forecast takes two holidays for working days and four working days for holidays;
# premium pay goes wrong likewise. Adjusted rest days and made-up working weekends are not in the list at all.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund date-holidays@3.37.0 >/dev/null

cat >seen.mjs <<'JS'
import Holidays from 'date-holidays';

const days = new Holidays('CN').getHolidays(2025).filter(({ type }) => type === 'public');
const dates = days.map(({ date }) => date.slice(0, 10));
console.log(dates.join(' '));
for (const off of ['2025-01-31', '2025-05-02']) console.log(`${off} listed: ${dates.includes(off)}`);
for (const work of ['2025-03-08', '2025-05-04', '2025-06-01', '2025-08-01']) console.log(`${work} listed: ${dates.includes(work)}`);
JS

cat >expected.txt <<'TEXT'
2025-01-01 2025-01-28 2025-01-29 2025-01-30 2025-03-08 2025-04-04 2025-05-01 2025-05-04 2025-05-31 2025-06-01 2025-08-01 2025-10-01 2025-10-02 2025-10-03 2025-10-06
2025-01-31 listed: false
2025-05-02 listed: false
2025-03-08 listed: true
2025-05-04 listed: true
2025-06-01 listed: true
2025-08-01 listed: true
TEXT

node seen.mjs | tee seen.txt
diff expected.txt seen.txt && echo 'as found'
