import { describeRosterRules, ROSTER_RULE_PRESETS } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../support/source-files.ts';

/** The page of the rules as their records have it. */
function rulesPage(): string {
  const sections = Object.entries(ROSTER_RULE_PRESETS).map(([preset, rules]) => {
    const rows = describeRosterRules(rules).map(
      ({ name, text, source, reading = '', reviewedOn = '' }) =>
        `| \`${name}\` | ${text} | ${source} | ${reading} | ${reviewedOn} |`,
    );
    return [
      `## ${preset}`,
      '',
      '| rule | limit | source | reading | reviewed |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n');
  });
  return `${sections.join('\n\n')}\n`;
}

describe('the page of rules', () => {
  it('says what the records say', () => {
    const page = readProjectFile('docs/rules.md');
    const said = page.slice(page.indexOf('## '), page.indexOf('# Not here') - 1);
    expect(`${said.trimEnd()}\n`).toBe(rulesPage());
  });

  it('has a name of its own for every rule', () => {
    const ids = Object.values(ROSTER_RULE_PRESETS)
      .flat()
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
