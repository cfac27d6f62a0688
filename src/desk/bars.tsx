import type { JSX } from 'hono/jsx/jsx-runtime';

/** Two decimals, with a real minus. */
export function decimal(value: number): string {
  return value.toFixed(2).replace('-', '−');
}

/** A bar for a share of 0 to 1, with a line at `mark`. The number stands beside it, so it is a picture alone. */
export function Share({
  value,
  mark,
}: {
  readonly value: number;
  readonly mark?: number;
}): JSX.Element {
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="10" />
      <rect class="positive" width={percent(value)} height="10" />
      {mark === undefined ? null : (
        <rect class="mark" x={String(Number(percent(mark)) - 0.5)} width="1" height="10" />
      )}
    </svg>
  );
}

/** A bar for -1 to 1, from the middle to the left or to the right. */
export function Diverging({ value }: { readonly value: number }): JSX.Element {
  const half = Number(percent(Math.abs(value))) / 2;
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="10" />
      <rect
        class={value < 0 ? 'negative' : 'positive'}
        x={String(value < 0 ? 50 - half : 50)}
        width={String(half)}
        height="10"
      />
      <rect class="mark" x="49.75" width="0.5" height="10" />
    </svg>
  );
}

function percent(share: number): string {
  return (Math.min(Math.max(share, 0), 1) * 100).toFixed(1);
}
