import picocolors from 'picocolors';
import type { Screen } from '../io/terminal.ts';
import type { Page } from '../render/terminal-page.ts';

/** The screen as a page for the renderings: its colours, and its width up to a readable measure. */
export function pageOf({ width, hasColours }: Screen): Page {
  return {
    width: Number.isFinite(width) ? Math.min(width, MAX_MEASURE) : width,
    colours: picocolors.createColors(hasColours),
  };
}

/** Writes lines, each ended. */
export async function show(screen: Screen, lines: readonly string[]): Promise<void> {
  await screen.write(lines.map((line) => `${line}\n`).join(''));
}

/** Longer lines tire the eye: 75 to 100 characters is what typographers allow at most (WCAG 1.4.8 says 80). */
const MAX_MEASURE = 96;
