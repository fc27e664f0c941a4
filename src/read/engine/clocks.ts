import { DAY, HOUR, MINUTE, SECOND } from '../../time/durations.ts';

/** A reading of a clock, or two: where an interval begins and ends. */
interface Clock {
  /** Milliseconds after midnight, up to 24 hours. */
  readonly from: number;
  readonly to?: number;
}

const RANGE =
  /\s*(?:[-–—~〜～→]|\bto\b|\bbis\b|\bbis\s+unter\b|\ba\b|(?<=\s)(?:à|às|ás)(?=\s)|\btot\b|\bdo\b|\balle\b|至|から)\s*/i;

/**
 * Reads `8:30`, `08:30:00`, `8.30`, `08h30`, `8 h 30`, `8h`, `08:30 Uhr`, `8:30 AM`, `8 pm`, `下午8:30`, `8時30分`,
 * `0830`, `24:00`, and two of them as `08:00 - 08:30` or `0800-0830`.
 */
export function readClock(text: string): Clock | undefined {
  const plain = /^\d{1,2}:\d\d(?::\d\d)?$/.test(text) ? text : normal(text);
  const one = single(plain);
  if (one !== undefined) return { from: one };
  const hour = hourRange(plain);
  if (hour !== undefined) return hour;
  const parts = plain.split(RANGE).filter((part) => part !== '');
  // `08:00～`: its end is not said.
  const open = parts.length === 1 ? single(parts[0]!) : undefined;
  if (open !== undefined) return { from: open };
  if (parts.length !== 2) return undefined;
  const to = single(parts[1]!);
  let from = single(parts[0]!);
  // `8:00-8:30 AM`: the half of the day stands once.
  const half = /[ap]\.? ?m\.?$/i.exec(parts[1]!)?.[0];
  if (half !== undefined && !/[ap]\.? ?m\.?$/i.test(parts[0]!)) {
    from = single(`${parts[0]} ${half}`);
    if (from !== undefined && to !== undefined && from > to && to !== 0) from -= 12 * HOUR;
  }
  if (from === undefined || to === undefined || from < 0) return undefined;
  return { from, to: to === 0 ? DAY : to };
}

/** `08-09`: hours alone are a range where the second follows the first. */
function hourRange(text: string): Clock | undefined {
  const [, first, second] = /^(\d{1,2})\s*[-–—~]\s*(\d{1,2})$/.exec(text) ?? [];
  if (first === undefined || Number(first) > 23 || Number(second) > 24) return undefined;
  const from = Number(first);
  return Number(second) === from + 1 || (from === 23 && Number(second) === 0)
    ? { from: from * HOUR, to: (from + 1) * HOUR }
    : undefined;
}

function normal(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^(?:dalle(?: ore)?|from|von|de|van|od|entre|das|desde(?: las)?)\s+(?=\d)/i, '')
    .replace(/^(上午|午前|凌晨|早上|오전)\s*(.+)$/, '$2 am')
    .replace(/^(下午|午後|晚上|中午|오후)\s*(.+)$/, '$2 pm')
    .replace(/^([ap])\.?\s?m\.?\s*(\d.*)$/i, '$2 $1m')
    .replaceAll(
      /(\d+)\s*[時时点點시]\s*(?:(\d+)\s*[分분])?/g,
      (_, h: string, m = '00') => `${h}:${m.padStart(2, '0')}`,
    )
    .replaceAll(/(\d)\s*h\s*(?=\d\d(?!\d))/gi, '$1:')
    .replaceAll(/\s+(?:uhr|hrs?|h|heures?|horas?|uur|godz\.?)(?=\s|$|-)/gi, '')
    .replaceAll(/(\d)\s*(?:uhr)/gi, '$1')
    .trim();
}

const FORMS = [
  /^(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(?:([ap])\.?(?:\s?m\.?)?)?$/i,
  /^(\d{1,2})[.h](\d\d)()\s*(?:([ap])\.?\s?m\.?)?$/i,
  /^(\d{1,2})h()()()$/i,
  /^(\d{1,2})()()\s*([ap])\.?\s?m\.?$/i,
  /^(\d\d)(\d\d)(\d\d)?()$/,
  // Oracle's `08.00.00.000000 AM`.
  /^(\d{1,2})\.(\d\d)\.(\d\d)\.\d{3,9}\s*(?:([ap])\.?\s?m\.?)?$/i,
];

function single(text: string): number | undefined {
  for (const form of FORMS) {
    const parts = form.exec(text.trim());
    if (parts === null) continue;
    const [, h, m = '', s = '', half] = parts;
    let hours = Number(h);
    if (half !== undefined && half !== '') {
      // Noon is 午後0時, and to some 0:00 PM.
      if (hours > 12) return undefined;
      hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    }
    const minutes = Number(m);
    const seconds = Number(s);
    if (minutes > 59 || seconds > 59) return undefined;
    const time = hours * HOUR + minutes * MINUTE + seconds * SECOND;
    return time <= DAY ? time : undefined;
  }
  return undefined;
}
