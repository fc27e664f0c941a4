/** The look of the page: light and dark, narrow and wide, screen and paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1c; --quiet: #545454; --page: #ffffff; --card: #f4f6f8; --line: #d6dade; --link: #0a558c;
  --early: #fde68a; --day: #a7f3d0; --late: #fdba74; --night: #1e3a8a; --on-shift: #1c1c1c; --on-night: #ffffff; --heat: 10, 96, 160; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #ececec; --quiet: #b4b8bc; --page: #14171a; --card: #1f2428; --line: #3c4348; --link: #8ec9f5;
  --early: #f5d565; --day: #7fd8ae; --late: #f3a35c; --night: #3f62d0; --heat: 80, 160, 230; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); max-width: 62rem; margin: 0 auto; padding: 0 1rem 3rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 1.2rem 0 0.8rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.6rem; padding-bottom: 0.2rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.4rem 0 0.4rem; }
p { margin: 0.4rem 0; max-width: 46rem; } ul, ol { max-width: 46rem; padding-left: 1.3rem; }
a { color: var(--link); } a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; list-style: none; padding: 0; max-width: none; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: 0.7rem; margin: 0; }
.tiles div { background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.7rem 0.9rem; }
.tiles dt { color: var(--quiet); font-size: 0.9rem; } .tiles dd { margin: 0; }
.tiles .big { font-size: 1.7rem; font-weight: 650; line-height: 1.2; } .tiles .small { font-size: 0.87rem; color: var(--quiet); }
table { border-collapse: collapse; margin: 0.8rem 0; font-variant-numeric: tabular-nums; font-size: 0.9rem; max-width: 100%; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.3rem; }
th, td { padding: 0.15rem 0.5rem; text-align: right; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--quiet); font-weight: 600; }
th[scope=row], thead th:first-child { text-align: left; font-weight: 400; }
table:not(.grid) th, table:not(.grid):not(.plain) td { overflow-wrap: break-word; }
table:not(.grid) th[scope=row] { overflow-wrap: anywhere; min-width: 6.5em; }
.why { display: block; color: var(--quiet); font-size: 0.9em; }
table.plain td, table.plain th { text-align: left; } table.plain th[scope=row] { min-width: 10.5em; }
.depth1 { padding-left: 1rem; } .depth2 { padding-left: 2rem; } .depth3 { padding-left: 3rem; }
table.grid { table-layout: fixed; width: 100%; font-size: 0.8rem; line-height: 1.25; }
table.grid th, table.grid td { text-align: center; padding: 0.1rem 0.1rem; border: 1px solid var(--line); overflow-wrap: anywhere; }
table.grid thead th:first-child, table.grid th[scope=row] { text-align: left; }
table.heat td { background: rgba(var(--heat), calc(var(--h, 0) * 0.55)); }
.shut { color: var(--quiet); }
.early { background: var(--early); color: var(--on-shift); } .day { background: var(--day); color: var(--on-shift); }
.late { background: var(--late); color: var(--on-shift); } .night { background: var(--night); color: var(--on-night); }
.legend { display: flex; flex-wrap: wrap; gap: 0.3rem 0.8rem; list-style: none; padding: 0; font-size: 0.87rem; }
.legend span { display: inline-block; padding: 0 0.5rem; border-radius: 0.2rem; border: 1px solid var(--line); }
figure { margin: 1rem 0; } figcaption { color: var(--quiet); font-size: 0.9rem; max-width: 46rem; }
svg { display: block; max-width: 100%; height: auto; } .narrow { display: none; }
svg [fill="#1c1c1c"] { fill: var(--ink); } svg [stroke="#dddddd"] { stroke: var(--line); }
svg text[fill="#000"], svg text:not([fill]) { fill: var(--ink); }
svg [stroke="#4d4d4d"] { stroke: var(--ink); }
@media screen and (max-width: 640px) { .wide { display: none; } .narrow { display: block; }
  body { padding: 0 0.7rem 2rem; } table { font-size: 0.8rem; } th, td { padding: 0.1rem 0.25rem; } table.grid { font-size: 0.68rem; } .tiles { grid-template-columns: 1fr 1fr; } .tiles .big { font-size: 1.35rem; } }
@media print { @page { margin: 14mm 12mm; } body { font-size: 10pt; max-width: none; padding: 0; } nav { display: none; }
  h2, h3, caption, .legend, p:has(+ .legend), p:has(+ table) { break-after: avoid; } tr, figure, table.heat, .tiles div { break-inside: avoid; } .tiles { grid-template-columns: 1fr 1fr; } thead { display: table-header-group; }
  table.grid { font-size: 7pt; line-height: 1.15; } table.heat td, .early, .day, .late, .night, .legend span { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
