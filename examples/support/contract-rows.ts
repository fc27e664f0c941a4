import type { ReportContext } from './report/context.ts';

/** The people of each contract as cells of a table; nothing where people have one contract. */
export function contractRows({ plan, say, formats }: ReportContext):
  | {
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | undefined {
  const { contracts } = plan;
  if (contracts === undefined) return undefined;
  const hasMoney = contracts.some(({ cost }) => cost !== undefined);
  return {
    columns: [
      say('contracts.name'),
      say('contracts.hours'),
      say('contracts.rota'),
      say('contracts.rotaHours'),
      say('heads.employed'),
      say('contracts.paid'),
      ...(hasMoney ? [say('contracts.cost')] : []),
    ],
    rows: contracts.map((contract) => [
      contractWord(say, contract.name),
      formats.number(contract.hoursPerPerson, 1),
      formats.number(contract.people),
      formats.number(contract.rotaHours),
      formats.number(contract.employed),
      formats.number(contract.hoursAWeek),
      ...(hasMoney ? [formats.money(contract.cost ?? 0)] : []),
    ]),
  };
}

/** A name that the presets give, in words; another as it is. */
function contractWord(say: ReportContext['say'], name: string): string {
  if (name === 'full time') return say('contracts.fullTime');
  return name === 'part time' ? say('contracts.partTime') : name;
}
