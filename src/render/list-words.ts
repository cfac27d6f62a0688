/** "1 sentence", "2 sentences"; `many` where it is not the word with an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Runs of sentence numbers: `S1, S4–S6`. */
export function numberRanges(runs: readonly (readonly [first: number, last: number])[]): string {
  return runs
    .map(([first, last]) => {
      if (first === last) return `S${first}`;
      return `S${first}${last === first + 1 ? ', ' : '–'}S${last}`;
    })
    .join(', ');
}
