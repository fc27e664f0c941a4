import { classicalRota, rotaChart, rotaToHtml } from 'halfhour/rotation';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';

const { rota, shifts } = classicalRota('continental');

describe('a rota to look at', () => {
  it('is a chart that draws a cell for each day and a letter for each shift', async () => {
    const spec = compile(JSON.parse(JSON.stringify(rotaChart(rota, shifts))) as TopLevelSpec).spec;
    const svg = await new vega.View(vega.parse(spec), { renderer: 'none' }).toSVG();
    expect(svg.match(/>[ELN]</g)?.length).toBe(21);
  });

  it('is a table with a row a week, safe whatever the shifts are called', () => {
    const html = rotaToHtml(rota, shifts);
    expect(html.match(/<tr>/g)?.length).toBe(5);
    expect(html.match(/<td><\/td>/g)?.length).toBe(7);
    const odd = { ...shifts[0]!, id: '<b>&"' };
    expect(rotaToHtml([['<b>&"', null, null, null, null, null, null]], [odd])).toContain(
      '>&lt;b&gt;&amp;&quot;</td>',
    );
  });
});
