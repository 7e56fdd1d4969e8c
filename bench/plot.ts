/** A growth as an SVG that reads in a light and in a dark page. */
import type { Growth } from './growth.ts';

const WIDTH = 640;
const HEIGHT = 300;
const LEFT = 70;
const RIGHT = 30;
const TOP = 50;
const BOTTOM = 60;

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #24292f; }
  .title { font-weight: 600; }
  .axis { stroke: #8c959f; } .line { stroke: #0969da; fill: none; stroke-width: 2; } .dot { fill: #0969da; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; } .axis { stroke: #7d8590; } .line { stroke: #58a6ff; } .dot { fill: #58a6ff; }
  }`;

/** Steps stand at even distances, since each is some times the one before; the height begins at 0. */
export function plotOf({ work, by, unit, steps }: Growth): string {
  const top = Math.max(...steps.map(({ value }) => value)) * 1.15;
  const x = (i: number) => LEFT + ((WIDTH - LEFT - RIGHT) * (i + 0.5)) / steps.length;
  const y = (value: number) => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * value) / top;
  const points = steps.map(({ value }, i) => `${x(i).toFixed(1)},${y(value).toFixed(1)}`);
  const floor = HEIGHT - BOTTOM;
  const label = (text: string, at: number, height: number, rest = '') =>
    `<text x="${at.toFixed(1)}" y="${height.toFixed(1)}" text-anchor="middle"${rest}>${escaped(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(`${work}, by ${by}`)}">`,
    `<style>${STYLE}\n</style>`,
    label(`${work} (${unit})`, WIDTH / 2, 24, ' class="title"'),
    `<line class="axis" x1="${LEFT}" y1="${floor}" x2="${WIDTH - RIGHT}" y2="${floor}"/>`,
    `<line class="axis" x1="${LEFT}" y1="${TOP}" x2="${LEFT}" y2="${floor}"/>`,
    `<polyline class="line" points="${points.join(' ')}"/>`,
    ...steps.flatMap(({ name, value }, i) => [
      `<circle class="dot" cx="${x(i).toFixed(1)}" cy="${y(value).toFixed(1)}" r="4"/>`,
      label(value.toFixed(value < 100 ? 2 : 0), x(i), y(value) - 10),
      label(name, x(i), floor + 20),
    ]),
    label(by, WIDTH / 2, HEIGHT - 12),
    '</svg>\n',
  ].join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
