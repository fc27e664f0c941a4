import { readFileSync } from 'node:fs';
import type { PlanWorkforceInput, ReadExportInput } from 'halfhour';
import type { ShiftSite } from 'halfhour/shifts';
import { ArgumentError } from './argument-error.ts';

/** Puts what a file says in the words of `planWorkforce` over options; `planWorkforce` itself checks the words. */
export function withOptionsFile(options: PlanWorkforceInput, file: string): PlanWorkforceInput {
  const said = readObject(file);
  const { read: _, sites: __, ...ofPlan } = said;
  return merged(options, ofPlan) as PlanWorkforceInput;
}

/** How the history is to be read, where the file of options says it under `read`, in the words of `readExport`. */
export function readOptionsOf(file: string | undefined): ReadExportInput {
  return file === undefined ? {} : ((readObject(file)['read'] ?? {}) as ReadExportInput);
}

/** Sites in the words of `designSiteShifts`, where the file of options says them under `sites`. */
export function sitesOf(file: string | undefined): readonly ShiftSite[] | undefined {
  return file === undefined
    ? undefined
    : (readObject(file)['sites'] as readonly ShiftSite[] | undefined);
}

function readObject(file: string): Readonly<Record<string, unknown>> {
  const said = readJson(file);
  if (!isObject(said)) throw new ArgumentError('argument.noObject', { file });
  return said;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ArgumentError('argument.noFile', { file });
    const fault = error instanceof SyntaxError ? 'argument.noJson' : 'argument.file';
    throw new ArgumentError(fault, { file, what: message });
  }
}

/** Objects merge field by field, a list or a value takes the place of what was there, `null` takes it away. */
function merged(before: unknown, said: unknown): unknown {
  if (!isObject(before) || !isObject(said)) return said;
  const result: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(said)) {
    if (value === null) delete result[name];
    else result[name] = merged(result[name], value);
  }
  return result;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
