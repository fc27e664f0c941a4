import * as z from 'zod/mini';
import { hasParts, type ResultParts } from './check-result.ts';
import { stated } from './stated.ts';

/** What a result that is saved and passed back begins with. */
export interface Saved<Kind extends string> {
  /** What it is. */
  readonly kind: Kind;
  /** The version of its form: what an older halfhour saved is refused, with what to do. */
  readonly version: 1;
}

/** Which results a function takes back, and who makes them. */
export interface SavedForm<Kind extends string> extends Saved<Kind> {
  /** The function that makes it: what to call again where it is of another version. */
  readonly madeBy: string;
}

/** The form of a result: `halfhour.` and what it is, so that a file tells what it holds. */
export function savedForm<Kind extends string>(kind: Kind, madeBy: string): SavedForm<Kind> {
  return { kind, version: 1, madeBy };
}

/** What to begin such a result with. */
export function stamp<Kind extends string>({ kind, version }: SavedForm<Kind>): Saved<Kind> {
  return { kind, version };
}

/**
 * A result that is taken back, perhaps from a file: of this kind and this version, and sound. A version of
 * another time is refused in a sentence that says what to do; the first that changes can be migrated here.
 */
export const savedResult = <Result extends Saved<string>>(
  { kind, version, madeBy }: SavedForm<Result['kind']>,
  parts: ResultParts,
  faultOf: (result: Result) => SavedFault | undefined = () => undefined,
) => {
  const expected = `what ${madeBy} returns`;
  return z
    .custom<Result>((value) => typeof value === 'object' && value !== null, {
      error: expected,
      params: { form: { kind, version }, parts },
    })
    .check(
      stated(
        `It is what ${madeBy} returns, whole and of version ${version}`,
        z.superRefine((result, context) => {
          const refuse = (message: string, path: SavedFault['path'] = []) =>
            context.addIssue({ code: 'custom', message, path: [...path], continue: false });
          const again = `make it again with ${madeBy}`;
          if (result.kind !== kind && hasParts(result, parts)) {
            refuse(`'${kind}' (what ${madeBy} returns; if it is older, ${again})`, ['kind']);
          } else if (result.kind === kind && result.version !== version) {
            refuse(`${version}, the only one that this halfhour reads: ${again}`, ['version']);
          } else if (!hasParts(result, parts)) {
            refuse(expected);
          } else {
            const fault = faultOf(result);
            if (fault !== undefined) refuse(fault.expected, fault.path);
          }
        }),
      ),
    );
};

/** What is wrong with a saved result, and where. */
export interface SavedFault {
  readonly path: readonly (string | number)[];
  readonly expected: string;
}
