import { explain, requiredAgents, type Step, staffSkillGroups } from 'halfhour';
import { explainIn } from 'halfhour/texts';
import { describe, expect, it } from 'vitest';
import { COST_NOTES } from '../../src/cost/texts.ts';
import { FORECAST_NOTES } from '../../src/forecast/texts.ts';
import { ROTATION_NOTES } from '../../src/rotation/texts.ts';
import { DESIGN_NOTES } from '../../src/shifts/texts.ts';
import { STAFFING_NOTES } from '../../src/staffing/texts.ts';
import { english } from '../../src/texts/english.ts';
import { filesUnder, readProjectFile } from '../support/source-files.ts';

const targets = { intervalSeconds: 1800, targetServiceLevel: 0.8, answerTimeSeconds: 20 };

describe('a derivation in another language', () => {
  const { steps } = requiredAgents({
    ...targets,
    contacts: 100,
    ahtSeconds: 180,
    shrinkage: 0.3,
  });

  it('has the same formulas and numbers, and its units and notes in that language', () => {
    expect(explainIn(steps, 'de').split('\n').slice(0, 3)).toEqual([
      'offeredLoad = contacts * ahtSeconds / intervalSeconds = 100 * 180 / 1800 = 10 Erlang',
      'byServiceLevel = agentsForServiceLevel(offeredLoad, answerTimeSeconds / ahtSeconds, targetServiceLevel) = agentsForServiceLevel(10, 20 / 180, 0.8) = 14 Agenten (die wenigsten, die rechtzeitig annehmen, nach Erlang C)',
      'agents = byServiceLevel = 14 Agenten (entschieden vom Servicelevel)',
    ]);
    expect(explainIn(steps, 'zh')).toContain('14 名座席 (由服务水平决定)');
  });

  it('is that of explain in English', () => {
    expect(explainIn(steps, 'en')).toBe(explain(steps));
  });

  it('says rounding, and one in the singular', () => {
    const rounding = { rule: 'up', result: 1 } as const;
    const half = { name: 'x', formula: 'y', inputs: { y: 0.5 }, value: 0.5, rounding };
    expect(explainIn([{ ...half, unit: 'hours' }], 'de')).toBe(
      'x = y = 0.5, aufgerundet auf 1 Stunde',
    );
  });

  it('says a note within a note', () => {
    const { intervalSeconds, ...service } = targets;
    const { working } = staffSkillGroups({
      intervalSeconds,
      targets: service,
      skills: [{ name: 'billing', contacts: 50, ahtSeconds: 180 }],
      groups: [{ name: 'billing', skills: ['billing'] }],
    });
    expect(explainIn(working, 'de')).toContain('(mit billing, entschieden vom Servicelevel)');
    expect(explainIn(working, 'en')).toBe(explain(working));
  });

  it('leaves units and notes of steps made by hand as they are', () => {
    const step = {
      name: 'x',
      formula: 'y',
      inputs: { y: 2 },
      value: 2,
      unit: 'boxes',
      note: 'ours',
    };
    expect(explainIn([step], 'zh')).toBe('x = y = 2 boxes (ours)');
  });

  it.each([
    [{ noteCode: 'nothing' }, /^explainIn: steps\[0\]\.noteCode must be /],
    [{ noteCode: 'by-method' }, /^explainIn: steps\[0\]\.noteValues\.method must be given/],
    [{ value: '2' }, /^explainIn: steps\[0\]\.value must be /],
  ])('refuses %o', (part, message) => {
    const step = { name: 'x', formula: 'y', inputs: { y: 2 }, value: 2, ...part };
    expect(() => explainIn([step as Step], 'de')).toThrow(message);
  });
});

describe('the notes of steps', () => {
  const rooms = [STAFFING_NOTES, DESIGN_NOTES, FORECAST_NOTES, ROTATION_NOTES, COST_NOTES];

  it('have codes of their own in every room', () => {
    const codes = rooms.flatMap((notes) => Object.keys(notes));
    expect(codes.length).toBe(Object.keys(english().stepNote).length);
  });

  it('are written nowhere but in the catalogue', () => {
    const literal = /\bnote: *(['`]|$)/m;
    const written = filesUnder('src', '.ts').filter((path) => {
      const text = readProjectFile(path);
      return /\bformula\b/.test(text) && literal.test(text);
    });
    expect(written).toEqual([]);
  });
});
