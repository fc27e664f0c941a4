import { withoutAbsent } from '../../core/without-absent.ts';
import type { CrewRotations } from '../../rotation/index.ts';
import { hasAnswer } from '../../search/search-result.ts';
import type { EmployedContract } from '../headcount-bridge/bridge-contract.ts';

/** What one contract of a plan comes to. Over all contracts each sum is that of the plan. */
export interface PlannedContract {
  /** Its name in `rotation.contracts`. */
  readonly name: string;
  /** People of it on the rota every week: together `rotation.employees`. */
  readonly people: number;
  /** Paid hours a week of their shifts. */
  readonly rotaHours: number;
  /** Paid hours a week of one person: of the contract, or of the rota where it has more. */
  readonly hoursPerPerson: number;
  /** People to employ, whole, leave and all that comes after the rota counted: together `staff.employed`. */
  readonly employed: number;
  /** Paid hours a week of those employed: together those of the last step of `headcount`. */
  readonly hoursAWeek: number;
  /**
   * What its agents cost in the dates, on-cost, overtime and premiums among it: together the branch `agents` of `cost`. Lines
   * of a `payRule` by the hours of its own people, all else by paid hours. Absent where no prices were given.
   */
  readonly cost?: number | undefined;
}

/** The contracts of a plan; nothing where people have one, or there is no rota. */
export function plannedContracts(
  rotation: CrewRotations | undefined,
  employed: readonly EmployedContract[] | undefined,
  costs: readonly number[] | undefined,
): PlannedContract[] | undefined {
  if (!hasAnswer(rotation?.status) || employed === undefined) return undefined;
  return rotation.contracts?.map(({ name, employees, paidHours }, k) => {
    const { people, hoursAWeek, hoursPerPerson } = employed[k]!;
    return withoutAbsent({
      name,
      people: employees,
      rotaHours: paidHours,
      hoursPerPerson,
      employed: people,
      hoursAWeek,
      cost: costs?.[k],
    });
  });
}
