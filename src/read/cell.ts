/** What a cell holds. A number is meant as it is; a text may still need its decimal mark told. */
export type Cell = string | number;

/**
 * An export: its text, its bytes as they are in the file, or its rows of cells (as a reader of
 * spreadsheets gives them), the header first.
 */
export type ExportSource = string | Uint8Array | readonly (readonly Cell[])[];
