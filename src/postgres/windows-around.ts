/** Ranges of positions, both ends of them included, joined where they meet. */
export function windowsAround(
  positions: readonly number[],
  reach: number,
  count: number,
): readonly (readonly [number, number])[] {
  const windows: [number, number][] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const from = Math.max(0, position - reach);
    const to = Math.min(count - 1, position + reach);
    const last = windows.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = to;
    else windows.push([from, to]);
  }
  return windows;
}
