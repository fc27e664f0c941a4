// Reads a calendar of `rosterToICalendar` with ical.js, node-ical and libical, and says whether each finds the same
// duties. It installs the two packages in a temporary folder and compiles a few lines of C, so it is no part of CI.
// Needs a C compiler and libical (Debian: libical-dev).
//
//   npx tsx scripts/check-calendars.ts

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Roster, type RosterDuty, rosterToICalendar } from 'halfhour';

/** Names and shifts that a careless writer or reader would lose, and a duty that holds the change of the clocks. */
function hardRoster(): Roster {
  const people = [
    'Jo Li',
    'Jo_Li',
    'O"Hara, Bob; Jr.',
    'back\\slash',
    '李乔'.repeat(20),
    'two\nlines',
    'a\rb',
  ];
  const duty = (employee: string, shift: string, start: string, end: string): RosterDuty => ({
    employee,
    date: start.slice(0, 10),
    shift,
    start,
    end,
    hours: (Date.parse(end) - Date.parse(start)) / 3_600_000,
    isNight: false,
  });
  return {
    startDate: '2026-03-28',
    days: 2,
    timeZone: 'Europe/Berlin',
    employees: people,
    duties: people.flatMap((name) => [
      duty(name, 'early, late', '2026-03-28T06:00:00+01:00', '2026-03-28T10:00:00+01:00'),
      duty(name, 'early, late', '2026-03-28T12:00:00+01:00', '2026-03-28T16:00:00+01:00'),
      duty(name, 'night', '2026-03-28T22:00:00+01:00', '2026-03-29T06:00:00+02:00'),
    ]),
  };
}

interface ReadEvent {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly summary: string;
}

const WITH_PACKAGES = `
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
const text = readFileSync('roster.ics', 'utf8');
const component = new ICAL.Component(ICAL.parse(text));
const js = component.getAllSubcomponents('vevent').map((sub) => {
  const event = new ICAL.Event(sub);
  return { id: event.uid, start: event.startDate.toJSDate().getTime(), end: event.endDate.toJSDate().getTime(), summary: event.summary };
});
const node = Object.values(nodeIcal.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT').map((event) => (
  { id: event.uid, start: event.start.getTime(), end: event.end.getTime(), summary: event.summary }
));
console.log(JSON.stringify({ 'ical.js': js, 'node-ical': node }));
`;

const WITH_LIBICAL = `
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
static char *line(char *s, size_t n, void *f) { return fgets(s, (int)n, (FILE *)f); }
int main(void) {
  icalparser *parser = icalparser_new();
  icalparser_set_gen_data(parser, fopen("roster.ics", "r"));
  icalcomponent *all = icalparser_parse(parser, line);
  if (icalcomponent_count_errors(all) > 0) { fprintf(stderr, "%s", icalcomponent_as_ical_string(all)); return 1; }
  icalcomponent *e = icalcomponent_get_first_component(all, ICAL_VEVENT_COMPONENT);
  for (; e; e = icalcomponent_get_next_component(all, ICAL_VEVENT_COMPONENT)) {
    const char *s = icalcomponent_get_summary(e);
    printf("%s\\t%ld\\t%ld\\t", icalcomponent_get_uid(e), (long)icaltime_as_timet(icalcomponent_get_dtstart(e)), (long)icaltime_as_timet(icalcomponent_get_dtend(e)));
    for (; *s; s++) printf("%02x", (unsigned char)*s);
    printf("\\n");
  }
  return 0;
}
`;

const folder = mkdtempSync(join(tmpdir(), 'calendars-'));
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8' });
try {
  const roster = hardRoster();
  writeFileSync(join(folder, 'roster.ics'), rosterToICalendar(roster));
  writeFileSync(join(folder, 'read.mjs'), WITH_PACKAGES);
  writeFileSync(join(folder, 'read.c'), WITH_LIBICAL);
  run('npm', 'install', '--no-audit', '--no-fund', '--prefix', folder, 'ical.js', 'node-ical');
  run('cc', '-o', 'read', 'read.c', '-lical');
  const read: Record<string, ReadEvent[]> = JSON.parse(run('node', 'read.mjs'));
  read['libical'] = run('./read')
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', start, end, summary = ''] = line.split('\t');
      const words = Buffer.from(summary, 'hex').toString('utf8');
      return { id, start: 1000 * Number(start), end: 1000 * Number(end), summary: words };
    });
  const wanted = roster.duties.map(
    ({ shift, employee, start, end }) =>
      `${Date.parse(start)} ${Date.parse(end)} ${shift} ${employee.replace('\r', '\n')}`,
  );
  for (const [reader, events] of Object.entries(read)) {
    const found = events.map(({ start, end, summary }) => `${start} ${end} ${summary}`);
    const missing = wanted.filter((duty) => !found.includes(duty));
    const ids = new Set(events.map(({ id }) => id)).size;
    console.log(
      `${reader}: ${events.length} of ${wanted.length} duties, ${ids} ids, ${missing.length} not as written`,
    );
    for (const duty of missing) console.log(`  ${JSON.stringify(duty)}`);
    if (missing.length > 0 || ids < wanted.length) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
