import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** The Chromium of this machine; undefined where there is none, and the tests of pages are skipped. */
export const CHROMIUM = findChromium();

if (CHROMIUM === undefined) {
  console.warn(
    'The tests of pages are skipped: no Chromium on the PATH (on Debian: apt-get install chromium-headless-shell).',
  );
}

/** A headless Chromium. Everything that it asks of another machine fails. */
export function openChromium(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error('there is no Chromium here');
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      // Chromium's sandbox does not run as root, which is who runs tests in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
    ],
  });
}

function findChromium(): string | undefined {
  const { PATH } = process.env;
  const folders = (PATH ?? '').split(delimiter);
  // The first has no windows, and takes two thirds of the time of the others.
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
