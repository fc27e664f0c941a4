import { readFileSync } from 'node:fs';
import { examplesIn, matches, runExample } from '../test/support/doc-examples.ts';

const mods = new Map<string, unknown>();
for (const path of process.argv.slice(2))
  for (const { code, line } of examplesIn(readFileSync(path, 'utf8'))) {
    for (const m of code.matchAll(/from '(halfhour[^']*)'/g))
      if (!mods.has(m[1]!)) mods.set(m[1]!, await import(m[1]!));
    try {
      await runExample(
        code,
        (f) => mods.get(f),
        (at, give, exp) => {
          if (exp.startsWith('throws')) return;
          const v = give();
          if (!matches(v, exp))
            console.log(`${path}:${line + at}`, JSON.stringify(v)?.slice(0, 400), '!=', exp);
        },
      );
    } catch (e) {
      console.log(path, line, String((e as Error).stack).slice(0, 300));
    }
  }
