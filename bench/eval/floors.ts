import { z } from 'zod';
import { type HeadlineFigure, LOWER_IS_BETTER } from './headline.ts';
import { readText } from './read-text.ts';

/** For every run by name, the least (or, of errors, the greatest) value allowed of each figure. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

const schema = z.record(z.string(), z.record(z.string(), z.number()));

/** The floors of a JSON file. Throws when it is anything else. */
export function readFloors(file: string): Floors {
  return schema.parse(JSON.parse(readText(file)));
}

/** One line for each floor that is missed, a figure or a run that is missing included; empty when all hold. */
export function missedFloors(
  floors: Floors,
  runs: ReadonlyMap<string, readonly HeadlineFigure[]>,
): readonly string[] {
  return Object.entries(floors).flatMap(([run, bounds]) => {
    const figures = runs.get(run);
    if (figures === undefined) return [`${run}: expected this run, found none`];
    return Object.entries(bounds).flatMap(([name, bound]) => {
      const value = figures.find((figure) => figure.name === name)?.value;
      if (value === undefined) return [`${run}: expected the figure ${name}, found none`];
      const [holds, direction] = LOWER_IS_BETTER.has(name)
        ? [value <= bound, 'at most']
        : [value >= bound, 'at least'];
      return holds
        ? []
        : [`${run}: ${name} is ${value.toFixed(4)}, expected ${direction} ${bound}`];
    });
  });
}
