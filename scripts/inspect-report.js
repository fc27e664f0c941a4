// Runs in the page of a report: what is amiss in it, a sentence each.

/** What is wider than the page, what has no sentence or scope, whose contrast is too low. */
globalThis.inspectReport = () => {
  const found = [];
  const width = document.documentElement.clientWidth;
  const shown = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getClientRects().length > 0,
  );
  const nameOf = (element) =>
    `${element.tagName.toLowerCase()} ${(element.textContent ?? '').trim().slice(0, 40)}`;
  for (const element of shown) {
    const { right, left } = element.getBoundingClientRect();
    if (right > width + 0.5 || left < -0.5)
      found.push(
        `wider than the page (${Math.round(left)} to ${Math.round(right)}): ${nameOf(element)}`,
      );
    const isCell = element.matches('td, th, dd, dt, p, li, figcaption');
    if (isCell && element.scrollWidth > element.clientWidth + 1)
      found.push(`its text is wider than itself: ${nameOf(element)}`);
  }
  for (const figure of document.querySelectorAll('figure')) {
    const sentence = figure.querySelector('figcaption')?.textContent?.trim() ?? '';
    const label = figure.querySelector('[role=img]')?.getAttribute('aria-label')?.trim() ?? '';
    if (sentence === '' || label === '') found.push('a chart without a sentence');
    if (![...figure.querySelectorAll('svg')].some((svg) => svg.getClientRects().length > 0))
      found.push(`no picture is shown: ${sentence.slice(0, 40)}`);
  }
  for (const table of document.querySelectorAll('table')) {
    if (table.caption === null) found.push(`a table without a caption: ${nameOf(table)}`);
    for (const head of table.querySelectorAll('th'))
      if (!['col', 'row'].includes(head.scope))
        found.push(`a header without scope: ${nameOf(head)}`);
  }
  const ids = [...document.querySelectorAll('body [id]')]
    .filter((element) => element.closest('svg') === null)
    .map(({ id }) => id);
  if (new Set(ids).size < ids.length) found.push('two elements with one id');
  if (document.querySelectorAll('h1').length !== 1) found.push('not one heading of the page');
  const channels = (colour) => {
    const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number);
    const scale = colour.startsWith('color(') ? 255 : 1;
    const [r = 0, g = 0, b = 0, a = 1] = numbers;
    return [r * scale, g * scale, b * scale, a];
  };
  const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3]));
  const luminance = (rgb) => {
    const [r = 0, g = 0, b = 0] = rgb.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const isPrint = matchMedia('print').matches;
  const backgroundOf = (element) => {
    const layers = [];
    for (let at = element; at !== null; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (isPrint && style.printColorAdjust !== 'exact') continue;
      layers.push(channels(style.backgroundColor));
    }
    return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255]);
  };
  for (const element of shown) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    if (!hasText || element.closest('style, script') !== null) continue;
    const style = getComputedStyle(element);
    const isSvg = element instanceof SVGElement;
    const ink = channels(isSvg ? style.fill : style.color);
    const behind = backgroundOf(isSvg ? element.closest('svg').parentElement : element);
    const ratio = contrast(over(ink, behind), behind);
    const size = Number.parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    if (ratio < needed) found.push(`contrast ${ratio.toFixed(2)} of ${needed}: ${nameOf(element)}`);
  }
  return found;
};
