import type { RotationContract } from '../../rotation/rotation-contract.ts';
import type { ShiftType } from '../../shifts/index.ts';
import { lengthsOf } from '../../shifts/shift-rules.ts';

/**
 * Contracts whose people work the types that come in as well, which else nobody would: a contract that names its types takes those as
 * long as one of them, and one that names none works everything. Where that is nobody's, those who name types take it.
 */
export function withTypesForContracts(
  contracts: readonly RotationContract[],
  known: readonly ShiftType[],
  brought: readonly ShiftType[],
): RotationContract[] {
  const fits = ({ shiftTypes }: RotationContract, type: ShiftType) => {
    if (shiftTypes === undefined) return true;
    const own = known.filter(({ id }) => shiftTypes.includes(id)).flatMap(lengthsOf);
    return lengthsOf(type).some((length) => own.includes(length));
  };
  return contracts.map((contract) => {
    const { shiftTypes } = contract;
    if (shiftTypes === undefined) return contract;
    const added = brought.filter(
      (type) => fits(contract, type) || !contracts.some((other) => fits(other, type)),
    );
    return { ...contract, shiftTypes: [...new Set([...shiftTypes, ...added.map(({ id }) => id)])] };
  });
}
