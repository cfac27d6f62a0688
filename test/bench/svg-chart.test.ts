import { describe, expect, it } from 'vitest';
import { renderChart } from '../../bench/plots/svg-chart.ts';

describe('renderChart', () => {
  const chart = {
    title: 'Right & wrong <of all>',
    xLabel: 'x',
    yLabel: 'y',
    hasDiagonal: false,
    series: [
      {
        name: 'sets',
        points: [
          { x: 0, y: 0, weight: 3 },
          { x: 1, y: 1, weight: 1 },
        ],
      },
    ],
  };

  it('puts the corners of the unit square at the corners of the plot', () => {
    expect(renderChart(chart)).toContain('<polyline points="64,368 444,48"');
  });

  it('gives dots areas in proportion to their weights', () => {
    const radii = [...renderChart(chart).matchAll(/ r="([\d.]+)"/g)].map(([, r]) => Number(r));
    expect(radii).toEqual([7.8, 4.5]);
  });

  it('escapes what is markup in SVG', () => {
    expect(renderChart(chart)).toContain('>Right &amp; wrong &lt;of all&gt;</text>');
  });
});
