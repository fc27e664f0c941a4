import type { WorkforcePlan } from 'halfhour';
import type { Say } from './texts/texts.ts';

/** An id that the presets give, and what follows it: `part-late 4 h 17:00`. */
const OWN_ID = /^(part-)?(early|day|mid|late|night)(?= |$)/;

/** Where ids of shifts and of their types stand, themselves or in lists; the same words mean other things elsewhere. */
const FIELDS = new Set([
  'id',
  'typeId',
  'typeIds',
  'type',
  'types',
  'shift',
  'shifts',
  'shiftTypes',
  'rota',
  'counted',
  'shared',
]);

/**
 * A plan whose shifts have names in the words of its reader. A file of options and `plan.json` have the ids, which are
 * the same in all languages.
 */
export function planInWords(plan: WorkforcePlan, say: Say): WorkforcePlan {
  return renamed(plan, '', (id) => shiftName(id, say)) as WorkforcePlan;
}

/** The name of a shift of ours; that of a planner stays as it is. */
export function shiftName(id: string, say: Say): string {
  return id.replace(OWN_ID, (_, part: string | undefined, time: PartOfDay) => {
    const name = say(`name.${time}`);
    return part === undefined ? name : say('name.part', { name });
  });
}

type PartOfDay = 'early' | 'day' | 'mid' | 'late' | 'night';

function renamed(value: unknown, field: string, nameOf: (id: string) => string): unknown {
  if (typeof value === 'string') return FIELDS.has(field) ? nameOf(value) : value;
  if (Array.isArray(value)) return value.map((part) => renamed(part, field, nameOf));
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, renamed(part, name, nameOf)]),
  );
}
