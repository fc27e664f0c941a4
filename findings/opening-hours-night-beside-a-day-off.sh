#!/usr/bin/env bash
# opening_hours 3.15.0: a night line (22:00 to 06:00) that is closed on public holidays or on Sundays.
#
# One would guess that "Mo-Su 22:00-06:00; PH off" drops the nights that begin on a holiday and keeps the others whole, or
# that it closes from 00:00 to 24:00 of the holiday; so that what is open is the same whichever way it is read.
#
# Seen: it does half of each. The night of Christmas Eve ends at 00:00, as the rule for the next day cuts off hours that
# belong to the night before; yet after the last holiday the hours from 00:00 to 06:00 are open, the end of a night that
# never began. Between 23 and 28 December 2026 a line of five nights of eight hours has 24 hours open in four pieces, two of
# them the halves of nights. With "Su off" or other hours on Sundays the night from Saturday loses its six hours likewise.
# The package warns that a later rule overwrites an earlier one, but not that a night is cut.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund opening_hours@3.15.0 >/dev/null

cat >seen.mjs <<'JS'
import OpeningHours from 'opening_hours';

const berlin = { lat: 52.5, lon: 13.4, address: { country_code: 'de', state: 'Berlin' } };
const show = (rule, from, to) => {
  console.log(rule);
  for (const [start, end] of new OpeningHours(rule, berlin).getOpenIntervals(new Date(from), new Date(to))) {
    console.log(`  ${start.toString().slice(4, 21)} to ${end.toString().slice(4, 21)}`);
  }
};
show('Mo-Su 22:00-06:00; PH off', '2026-12-23T12:00', '2026-12-28T12:00');
show('Mo-Sa 22:00-06:00', '2026-10-10T12:00', '2026-10-12T12:00');
show('Mo-Sa 22:00-06:00; Su off', '2026-10-10T12:00', '2026-10-12T12:00');
JS

cat >expected.txt <<'TEXT'
Mo-Su 22:00-06:00; PH off
  Dec 23 2026 22:00 to Dec 24 2026 06:00
  Dec 24 2026 22:00 to Dec 25 2026 00:00
  Dec 27 2026 00:00 to Dec 27 2026 06:00
  Dec 27 2026 22:00 to Dec 28 2026 06:00
Mo-Sa 22:00-06:00
  Oct 10 2026 22:00 to Oct 11 2026 06:00
Mo-Sa 22:00-06:00; Su off
  Oct 10 2026 22:00 to Oct 11 2026 00:00
TEXT

TZ=Europe/Berlin node seen.mjs 2>/dev/null | tee seen.txt
diff expected.txt seen.txt && echo 'as found'
