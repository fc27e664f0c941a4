import { clockOfDay } from '../../core/words.ts';
import type { CoverModel } from '../engine/model/cover-model.ts';
import type { Template } from '../engine/model/template.ts';
import type { ShiftType } from '../shift-type.ts';

/** Starts further apart than this are changes of their own. */
const MINUTES_TOGETHER = 180;

/** Starts of one length of an offered type that no type of today has, ascending. */
export interface OfferedKinds {
  readonly type: ShiftType;
  /** Work and breaks, without the gap of a split shift. */
  readonly lengthMinutes: number;
  readonly starts: readonly number[];
}

/** Templates of offered types that none of today's types has as well, by what they are but for their start. */
export function offeredTemplates(model: CoverModel, today: number): Map<string, Template[]> {
  const known = new Set<string>();
  const groups = new Map<string, Template[]>();
  for (const template of model.templates) {
    const { startMinutes, lengthMinutes, typeIndex, type } = template;
    const key = `${shapeOf(type)} ${lengthMinutes} ${startMinutes}`;
    if (typeIndex < today) known.add(key);
    else if (!known.has(key)) {
      const group = `${typeIndex} ${worked(template, model)}`;
      groups.set(group, [...(groups.get(group) ?? []), template]);
    }
  }
  return groups;
}

/** A template by its type, start and length, the same in every model of these types. */
export function keyOf({ typeIndex, startMinutes, lengthMinutes }: Template): string {
  return `${typeIndex} ${startMinutes} ${lengthMinutes}`;
}

/** Everything of a type but its name, lengths and starts. */
function shapeOf(type: ShiftType): string {
  const { breaks = [], split, weekdays, minWorkMinutes, maxWorkMinutes } = type;
  const { costPerHour = 1, costPerShift = 0 } = type;
  const limits = [minWorkMinutes, maxWorkMinutes, costPerHour, costPerShift];
  return JSON.stringify([breaks, split, weekdays, limits]);
}

/** The length of a template without the gap of a split shift. */
export function worked({ lengthMinutes, breaks }: Template, { tickMinutes }: CoverModel): number {
  const gap = breaks.find(({ kind }) => kind === 'gap');
  return lengthMinutes - (gap?.ticks ?? 0) * tickMinutes;
}

/** Starts that lie together, each run a list of its own. */
export function runsOf(templates: readonly Template[]): Template[][] {
  const runs: Template[][] = [];
  for (const template of [...templates].sort((a, b) => a.startMinutes - b.startMinutes)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last !== undefined && template.startMinutes - last.startMinutes <= MINUTES_TOGETHER) {
      run!.push(template);
    } else runs.push([template]);
  }
  return runs;
}

/** Templates as starts of a length of a type. */
export function kindsOf(templates: readonly Template[], model: CoverModel): OfferedKinds[] {
  const groups = new Map<string, Template[]>();
  for (const template of templates) {
    const key = `${template.typeIndex} ${worked(template, model)}`;
    groups.set(key, [...(groups.get(key) ?? []), template]);
  }
  return [...groups.values()].map((group) => ({
    type: group[0]!.type,
    lengthMinutes: worked(group[0]!, model),
    starts: [...new Set(group.map((t) => t.startMinutes))].sort((a, b) => a - b),
  }));
}

/** Shift types with these starts alone: one for each row of starts that are equally far apart. */
export function typesOf(
  { type, lengthMinutes, starts }: OfferedKinds,
  taken: ReadonlySet<string>,
): ShiftType[] {
  const types: ShiftType[] = [];
  const ids = new Set(taken);
  for (let first = 0; first < starts.length; ) {
    const step = (starts[first + 1] ?? Infinity) - starts[first]!;
    let last = first;
    while (starts[last + 1] !== undefined && starts[last + 1]! - starts[last]! === step) last++;
    const [from, to] = [starts[first]!, starts[last]!];
    const { startGridMinutes, ...rest } = type;
    const span = from === to ? clockOfDay(from) : `${clockOfDay(from)}-${clockOfDay(to)}`;
    const id = freeId(`${type.id} ${readableHours(lengthMinutes)} h ${span}`, ids);
    ids.add(id);
    types.push({
      ...rest,
      id,
      lengthMinutes,
      earliestStartMinutes: from,
      latestStartMinutes: to,
      ...(from < to && { startGridMinutes: step }),
    });
    first = last + 1;
  }
  return types;
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted} (${n})`;
  return id;
}

/** 510 minutes as 8.5 h. */
export function readableHours(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100;
}
