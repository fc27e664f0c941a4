import { oneOf } from '../../core/domain.schema.ts';

export const classicalRotaNameSchema = oneOf([
  '4-on-4-off',
  'dupont',
  'pitman',
  'continental',
  '6-3',
  '5-5-4',
]);
