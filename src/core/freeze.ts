/** Freezes a table and all that is in it, so that nobody changes it for everybody else. */
export function frozen<Table extends object>(table: Table): Table {
  for (const part of Object.values(table))
    if (typeof part === 'object' && part !== null) frozen(part);
  return Object.freeze(table);
}
