import { closeSync, openSync } from 'node:fs';

/**
 * Calls `reload` at each SIGHUP, which is how operators have a service read its files anew. A closed terminal sends it
 * too: whoever began the process there expects it to end. Returns what ends this.
 */
export function onHangUp(reload: () => void): () => void {
  const onSignal = (): void => {
    if (isTerminalGone()) process.kill(process.pid, 'SIGTERM');
    else reload();
  };
  process.on('SIGHUP', onSignal);
  return () => void process.off('SIGHUP', onSignal);
}

function isTerminalGone(): boolean {
  if (!process.stdin.isTTY) return false;
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return false;
  } catch {
    return true;
  }
}
