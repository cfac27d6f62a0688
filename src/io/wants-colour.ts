import type { Environment } from './read-environment.ts';

/**
 * True when text for a stream should be coloured.
 *
 * `NO_COLOR` set to anything but nothing says no (no-color.org) and wins; then `FORCE_COLOR` says
 * yes, or no when it is `0` or `false` (force-color.org); then a terminal that is not `dumb` does.
 * picocolors' own guess is not used: it colours pipes where `CI` is set.
 */
export function wantsColour(environment: Environment, isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR) {
    return false;
  }
  if (FORCE_COLOR) {
    return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  }
  return isTerminal && TERM !== 'dumb';
}
