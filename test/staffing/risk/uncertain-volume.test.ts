import { agentsForUncertainVolume, requiredAgents } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';
import { recompute } from '../support/recompute.ts';

const interval = {
  contacts: 100,
  intervalSeconds: 1800,
  ahtSeconds: 180,
  targetServiceLevel: 0.8,
  answerTimeSeconds: 20,
} as const;

describe('agentsForUncertainVolume', () => {
  const quantiles = [
    { level: 0.1, contacts: 80 },
    { level: 0.5, contacts: 100 },
    { level: 0.9, contacts: 130 },
  ];

  it('staffs for the quantile of the forecast, straight lines between those given', () => {
    const at = (probability: number) =>
      agentsForUncertainVolume({ ...interval, volume: { quantiles }, probability });
    expect(at(0.9).contacts).toBe(130);
    expect(at(0.1).contacts).toBe(80);
    expect(at(0.7).contacts).toBeNear(115, 1e-14);
    expect(at(0.9).staffing).toEqual(requiredAgents({ ...interval, contacts: 130 }));
    expect(at(0.9).expected).toEqual(requiredAgents(interval));
  });

  it('refuses a probability beyond the quantiles, and quantiles out of order', () => {
    const volume = { quantiles };
    expect(() => agentsForUncertainVolume({ ...interval, volume, probability: 0.95 })).toThrow(
      'probability must be a level between the first and the last quantile',
    );
    const reversed = { quantiles: [...quantiles].reverse() };
    expect(() =>
      agentsForUncertainVolume({ ...interval, volume: reversed, probability: 0.5 }),
    ).toThrow('volume');
  });

  it('gives steps that yield every number when computed again, the quantile first', () => {
    const volumes = [{ quantiles }, { coefficientOfVariation: 0.2 }] as const;
    for (const volume of volumes) {
      for (const probability of [0.5, 0.85]) {
        const { steps, contacts, staffing } = agentsForUncertainVolume({
          ...interval,
          volume,
          probability,
        });
        expect(steps[0]).toMatchObject({ name: 'contacts', value: contacts });
        expect(steps.slice(1)).toEqual(staffing.steps);
        for (const step of steps) {
          expect(Number(recompute(step)), step.name).toBeNear(step.value, 1e-13);
        }
      }
    }
  });

  it('takes the mean where the volume is all but certain', () => {
    const volume = { coefficientOfVariation: 0.001 };
    const { contacts } = agentsForUncertainVolume({ ...interval, volume, probability: 0.5 });
    expect(contacts).toBeNear(100, 1e-5);
  });

  it('asks for more with more uncertainty and with more certainty asked for', () => {
    const contactsAt = (coefficientOfVariation: number, probability: number) =>
      agentsForUncertainVolume({ ...interval, volume: { coefficientOfVariation }, probability })
        .contacts;
    expect(contactsAt(0.2, 0.9)).toBeGreaterThan(contactsAt(0.1, 0.9));
    expect(contactsAt(0.1, 0.95)).toBeGreaterThan(contactsAt(0.1, 0.9));
  });
});
