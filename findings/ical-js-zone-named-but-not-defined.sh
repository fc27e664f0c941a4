#!/usr/bin/env bash
# ical.js 2.2.1 and node-ical 0.27.2: a night shift whose zone is named (TZID=Europe/Berlin) but not defined in the file.
#
# RFC 5545 (3.2.19) asks for a VTIMEZONE for each TZID; exports of rosters often leave it out, as every reader knows the
# IANA names.
#
# One would guess that both read the same instants, or that one refuses the file.
#
# Seen: for the shift of 24 October 2026, 22:00 to 06:00, through the night in which the clocks go back, node-ical gives
# 9 hours, as they pass. ical.js takes the times as floating, on whatever clock the reader's machine has, and gives
# 8 hours; neither says that a definition is missing. Hours for pay differ by one.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1 node-ical@0.27.2 >/dev/null

cat >seen.mjs <<'JS'
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const text = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//roster//EN
BEGIN:VEVENT
UID:night
DTSTAMP:20260901T000000Z
DTSTART;TZID=Europe/Berlin:20261024T220000
DTEND;TZID=Europe/Berlin:20261025T060000
SUMMARY:Night
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
console.log(`ical.js: zone ${event.startDate.zone.tzid}, ${event.duration.toSeconds() / 3600} hours`);
const { start, end } = Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === 'VEVENT');
console.log(`node-ical: ${start.toISOString()} to ${end.toISOString()}, ${(end - start) / 3600000} hours`);
JS

cat >expected.txt <<'TEXT'
ical.js: zone floating, 8 hours
node-ical: 2026-10-24T20:00:00.000Z to 2026-10-25T05:00:00.000Z, 9 hours
TEXT

node seen.mjs | tee seen.txt
diff expected.txt seen.txt && echo 'as found'
