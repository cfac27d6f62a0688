import { execFileSync } from 'node:child_process';

/** Builds dist, so that the processes that are tested are those of the code at hand. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
