import { pattern } from '../../core/pattern.ts';
import type { RosterDuty } from '../../duty/roster.ts';
import { parseInstant } from '../../time/parse-instant.ts';

/** What an event says beside its duty. */
interface EventOptions {
  readonly uid: string;
  readonly withName: boolean;
  /** When the event was written (default: when it begins, so that the text does not hang on a clock). */
  readonly at?: string | undefined;
  /** Number of the update, and whether the duty stands; absent for what was never written before. */
  readonly update?: { readonly sequence: number; readonly isCancelled: boolean } | undefined;
}

/** The lines of one event. */
export function eventOf(duty: RosterDuty, { uid, withName, at, update }: EventOptions): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@halfhour`,
    `DTSTAMP:${utc(at ?? duty.start)}`,
    ...(update === undefined
      ? []
      : [
          `SEQUENCE:${update.sequence}`,
          `STATUS:${update.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
        ]),
    `DTSTART:${utc(duty.start)}`,
    `DTEND:${utc(duty.end)}`,
    `SUMMARY:${escaped(withName ? `${duty.shift} ${duty.employee}` : duty.shift)}`,
    'END:VEVENT',
  ];
}

/** A calendar of events. */
export function calendarOf(events: readonly string[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//halfhour//roster//EN',
    ...(events.length > 0 ? events : NOTHING_BUT_A_ZONE),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** RFC 5545 wants at least one component in a calendar (3.6), and this one says nothing. */
const NOTHING_BUT_A_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** An id by date, shift and person; a second duty with the same three has a number behind it. */
export function uniqueIds(): (duty: RosterDuty) => string {
  const seen = new Map<string, number>();
  return ({ date, shift, employee }) => {
    const id = [date, shift, employee].map(plain).join('_');
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id}_${before + 1}`;
  };
}

/** Letters and digits of any script as they are, everything else as its number, so that no two texts become one. */
function plain(text: string): string {
  return text.replace(notPlain(), (character) => `.${character.codePointAt(0)!.toString(16)}.`);
}

/** `20260328T210000Z` */
function utc(time: string): string {
  return new Date(parseInstant(time)).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(controls(), ' ');
}

/** Lines of at most 75 octets; the rest goes on after a line break and a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (encoder.encode(part + character).length > 75) {
      parts.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...parts, part].join('\r\n');
}

const notPlain = /* @__PURE__ */ pattern(() => String.raw`[^\p{L}\p{N}-]`, 'gu');
const controls = /* @__PURE__ */ pattern(() => String.raw`\p{Cc}`, 'gu');
