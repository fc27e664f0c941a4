#!/usr/bin/env bash
# feiertagejs 1.5.1: holidays of German states in the years before, and besides, the law of today.
#
# 31 October is a public holiday of Bremen, Hamburg, Lower Saxony and Schleswig-Holstein since 2018; before, it was one in
# 2017 alone, in all of Germany. Berlin gave itself single holidays by law: 8 May of 2020 and of 2025.
#
# One would guess that the year of the question counts, as it does here for the women's day of Mecklenburg (from 2023 on),
# the children's day of Thuringia (from 2019 on) and 31 October 2017 in Bavaria.
#
# Seen: the four states of the north have 31 October in every year, 2012 and 2016 among them, and the two single holidays of
# Berlin are working days. In a history that starts before 2018 a full Monday is marked as a holiday, so that the forecast
# learns that this holiday hardly matters; the quiet 8 May of 2025 goes into the profile of its weekday.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund feiertagejs@1.5.1 >/dev/null

cat >seen.mjs <<'JS'
import { isHoliday } from 'feiertagejs';

const days = [
  ['2012-10-31', 'NI'], ['2016-10-31', 'HH'], ['2016-10-31', 'HB'], ['2016-10-31', 'SH'], ['2018-10-31', 'HH'],
  ['2016-10-31', 'BY'], ['2017-10-31', 'BY'],
  ['2022-03-08', 'MV'], ['2023-03-08', 'MV'], ['2018-09-20', 'TH'], ['2019-09-20', 'TH'],
  ['2020-05-08', 'BE'], ['2025-05-08', 'BE'],
];
for (const [date, state] of days) console.log(`${date} ${state}: ${isHoliday(new Date(`${date}T12:00:00Z`), state)}`);
JS

cat >expected.txt <<'TEXT'
2012-10-31 NI: true
2016-10-31 HH: true
2016-10-31 HB: true
2016-10-31 SH: true
2018-10-31 HH: true
2016-10-31 BY: false
2017-10-31 BY: true
2022-03-08 MV: false
2023-03-08 MV: true
2018-09-20 TH: false
2019-09-20 TH: true
2020-05-08 BE: false
2025-05-08 BE: false
TEXT

node seen.mjs | tee seen.txt
diff expected.txt seen.txt && echo 'as found'
