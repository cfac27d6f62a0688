import { execFileSync } from 'node:child_process';

/** Every project that needs it asks for it, of the same process. */
const asked = globalThis as { isExhibitBuilt?: boolean };

/** Builds dist, so that the processes that are tested are those of the code at hand. */
export function setup(): void {
  if (asked.isExhibitBuilt) return;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  asked.isExhibitBuilt = true;
}
