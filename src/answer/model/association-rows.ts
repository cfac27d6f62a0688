/** A row of a table of associations: `asked` with the words that it speaks for, each before its weight in hundredths. */
export function readRow(
  asked: string,
  told: string,
): readonly [string, ReadonlyMap<string, number>] {
  const words = told.split(' ');
  const row = new Map<string, number>();
  for (let at = 0; at + 1 < words.length; at += 2)
    row.set(words[at] ?? '', Number(words[at + 1]) / 100);
  return [asked, row];
}
