import type { Screen } from '../io/terminal.ts';

/** A bar that is drawn over itself, on a terminal alone, and gone when the work is done. */
export async function showProgress(screen: Screen, share: number): Promise<void> {
  if (!Number.isFinite(screen.width)) return;
  const filled = Math.round(share * BAR_COLUMNS);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_COLUMNS - filled);
  await screen.write(share >= 1 ? '\r\u001b[K' : `\r${bar} ${Math.round(share * 100)} %`);
}

const BAR_COLUMNS = 24;
