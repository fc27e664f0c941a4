import { type ReadExport, readExport } from 'halfhour/read';
import { seededRandom } from '../../../src/core/random.ts';
import { readerOfPieces } from '../../../src/read/export-reader/export-reader.ts';
import type { Layout } from './layouts.ts';

type Random = () => number;

/** So much of a text is read before the rest is added up as it comes. */
const HEAD = 1500;

/** Ways to damage a text; those that leave all rows as they are must not change what is counted. */
const WAYS: readonly {
  readonly name: string;
  readonly isIntact?: boolean;
  readonly damage: (text: string, random: Random) => string;
}[] = [
  { name: 'cut', damage: (text, random) => text.slice(0, at(text, random)) },
  { name: 'beginning cut', damage: (text, random) => text.slice(at(text, random)) },
  {
    name: 'cells shifted',
    damage: (text, random) =>
      inLines(text, random, (line) => (random() < 0.5 ? `,${line}` : line.replace(/[,;\t|]/, ''))),
  },
  { name: 'rows doubled', damage: (text, random) => inLines(text, random, (l) => `${l}\n${l}`) },
  {
    name: 'mixed separators',
    damage: (text, random) =>
      inLines(text, random, (line) =>
        line.replaceAll(/[,;\t|]/g, [',', ';', '\t'][pick(random, 3)]!),
      ),
  },
  {
    name: 'random bytes',
    damage: (text, random) => {
      const letters = [...text];
      for (let i = 0; i <= pick(random, 20); i++)
        letters[pick(random, letters.length)] = String.fromCharCode(pick(random, 256));
      return letters.join('');
    },
  },
  { name: 'lines lost', damage: (text, random) => inLines(text, random, () => '') },
  {
    name: 'lines in another order',
    damage: (text, random) => {
      const lines = text.split('\n');
      for (let i = 0; i < 10; i++) {
        const [a, b] = [pick(random, lines.length), pick(random, lines.length)];
        [lines[a], lines[b]] = [lines[b]!, lines[a]!];
      }
      return lines.join('\n');
    },
  },
  {
    name: 'empty lines',
    isIntact: true,
    damage: (t, random) => inLines(t, random, (l) => `${l}\n\n`),
  },
  { name: 'other line ends', isIntact: true, damage: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'a footer', isIntact: true, damage: (text) => `${text}\nEnd of report\n` },
  {
    name: 'headers again',
    damage: (text, random) => {
      const lines = text.split('\n');
      lines.splice(1 + pick(random, lines.length), 0, lines[0]!);
      return lines.join('\n');
    },
  },
];

/** What came of a damaged file. */
export interface DamageOutcome {
  readonly name: string;
  readonly outcome: 'read' | 'asked' | 'refused';
  /** What must not happen, in words. */
  readonly fault?: string;
  readonly milliseconds: number;
}

/** Reads the nth damaged variant of some layouts, every other one in pieces. */
export function readDamaged(some: readonly Layout[], nth: number): DamageOutcome {
  const random = seededRandom(nth + 1);
  const layout = some[nth % some.length]!;
  const {
    name: way,
    isIntact = false,
    damage,
  } = WAYS[Math.floor(nth / some.length) % WAYS.length]!;
  const text = damage(layout.source as string, random);
  const name = `${layout.name}, ${way} (${nth})`;
  const start = performance.now();
  const done = (outcome: DamageOutcome['outcome'], fault?: string): DamageOutcome => ({
    name,
    outcome,
    ...(fault === undefined ? {} : { fault: `${name}: ${fault}` }),
    milliseconds: performance.now() - start,
  });
  let read: ReadExport;
  try {
    read = nth % 2 === 0 ? readExport(text, layout.options ?? {}) : inPieces(text, layout.options);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const isClear = code === 'UNREADABLE' || code === 'INVALID_INPUT';
    if (!isClear) return done('refused', `no clear error: ${message}`);
    return done('refused', isIntact ? `refused with all rows intact: ${message}` : undefined);
  }
  const { contactsInFile, contactsUsed, leftOut, questions } = read.account;
  const all = contactsUsed + leftOut.reduce((sum, { contacts }) => sum + contacts, 0);
  const outcome = questions.length > 0 ? 'asked' : 'read';
  const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
  if (!isNear(all, contactsInFile)) return done(outcome, `${all} of ${contactsInFile} contacts`);
  const truth = layout.rows.reduce((sum, { offered }) => sum + offered, 0);
  if (isIntact && outcome === 'read' && !isNear(contactsUsed, truth))
    return done(outcome, `${contactsUsed} contacts, in truth ${truth}`);
  return done(outcome);
}

function inPieces(text: string, options = {}): ReadExport {
  const reader = readerOfPieces(options, HEAD);
  for (let at = 0; at < text.length; at += HEAD) reader.push(text.slice(at, at + HEAD));
  return reader.end();
}

function at(text: string, random: Random): number {
  return pick(random, text.length);
}

function pick(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** Changes up to five lines below the first. */
function inLines(text: string, random: Random, change: (line: string) => string): string {
  const lines = text.split('\n');
  for (let i = 0; i <= pick(random, 5); i++) {
    const nth = 1 + pick(random, Math.max(1, lines.length - 2));
    if (lines[nth] !== undefined) lines[nth] = change(lines[nth]);
  }
  return lines.join('\n');
}

/** Twelve layouts of intervals from all of them: one in so many. */
export function twelveOf(all: readonly Layout[]): Layout[] {
  const texts = all.filter(({ source, step }) => typeof source === 'string' && step !== undefined);
  return Array.from({ length: 12 }, (_, i) => texts[Math.floor((i * texts.length) / 12)]!);
}
