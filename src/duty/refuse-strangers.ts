import type { InputIssue } from '../core/errors.ts';
import { refuse } from '../core/parse-input.ts';
import type { Roster } from './roster.ts';

/** What names people: by its path in the input, a list of entries that each name one, or of names. */
type NamingLists = Readonly<
  Record<string, readonly (string | { readonly employee: string })[] | undefined>
>;

/** The rosters whose people may be named. */
interface Rosters {
  readonly history?: readonly Roster[] | undefined;
  readonly following?: readonly Roster[] | undefined;
}

/** Refuses what is said of somebody on no roster: with a slip in the name the person would not be away, say. */
export function refuseStrangers(
  callee: string,
  roster: Roster,
  { history = [], following = [] }: Rosters,
  lists: NamingLists,
): void {
  let people: ReadonlySet<string> | undefined;
  const issues: InputIssue[] = [];
  for (const [path, list = []] of Object.entries(lists)) {
    for (const [i, entry] of list.entries()) {
      people ??= new Set([roster, ...history, ...following].flatMap(({ employees }) => employees));
      const isName = typeof entry === 'string';
      const received = isName ? entry : entry.employee;
      if (!people.has(received))
        issues.push({
          path: `${path}[${i}]${isName ? '' : '.employee'}`,
          expected: 'one of the employees of a roster',
          received,
        });
    }
  }
  refuse(callee, issues);
}
