#!/usr/bin/env bash
# timezones-ical-library 2.3.2 (read with ical.js 2.2.1): shifts of a zone whose law has changed its clocks.
#
# British Columbia keeps summer time since its change of 8 March 2026, Alberta likewise, Morocco keeps UTC since 20 September
# 2026. In January 2026 the clocks of Vancouver were 8 hours behind UTC, those of Casablanca an hour ahead.
#
# One would guess that the definition of a zone (VTIMEZONE) that is written into a calendar holds for its dates of the same
# year, as RFC 5545 asks for one that the times of the file can be read by.
#
# Seen: a definition has the rule of today alone, from 1970 on. Where the clocks stand still today they always did: a night
# shift of January 2026 is an hour early in Vancouver and Edmonton, an hour late in Casablanca, and one of 2024 or before in
# Asunción, Almaty or Mexico City an hour off, although its time stands right in the file. Both libraries are silent. In
# Berlin, whose rule is old, all is well. Hours worked are shown, compared and paid on the wrong hour of the clock.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund timezones-ical-library@2.3.2 ical.js@2.2.1 >/dev/null

cat >seen.mjs <<'JS'
import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';

const shifts = [
  ['America/Vancouver', '20260112T220000'],
  ['America/Edmonton', '20260112T220000'],
  ['Africa/Casablanca', '20260112T220000'],
  ['America/Asuncion', '20240610T220000'],
  ['Asia/Almaty', '20240115T220000'],
  ['America/Mexico_City', '20220711T220000'],
  ['Europe/Berlin', '20260112T220000'],
];
for (const [zone, start] of shifts) {
  const [definition, parameter] = tzlib_get_ical_block(zone);
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//roster//EN', ...definition.split(/\r?\n/),
    'BEGIN:VEVENT', 'UID:night', 'DTSTAMP:20260101T000000Z', `DTSTART;${parameter}:${start}`, 'END:VEVENT', 'END:VCALENDAR',
  ];
  const calendar = new ICAL.Component(ICAL.parse(lines.join('\r\n')));
  ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone'));
  const shift = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
  console.log(`${zone} ${start}: ${shift.startDate.toJSDate().toISOString()}`);
}
JS

# By law: 06:00, 05:00 and 21:00 UTC, then 02:00, 16:00 and 03:00, and 21:00 in Berlin.
cat >expected.txt <<'TEXT'
America/Vancouver 20260112T220000: 2026-01-13T05:00:00.000Z
America/Edmonton 20260112T220000: 2026-01-13T04:00:00.000Z
Africa/Casablanca 20260112T220000: 2026-01-12T22:00:00.000Z
America/Asuncion 20240610T220000: 2024-06-11T01:00:00.000Z
Asia/Almaty 20240115T220000: 2024-01-15T17:00:00.000Z
America/Mexico_City 20220711T220000: 2022-07-12T04:00:00.000Z
Europe/Berlin 20260112T220000: 2026-01-12T21:00:00.000Z
TEXT

node seen.mjs | tee seen.txt
diff expected.txt seen.txt && echo 'as found'
