import type { JSX } from 'hono/jsx/jsx-runtime';
import type { ExplainedCandidate } from '../domain/engine.ts';
import { Verbatim } from '../reader/verbatim.tsx';
import { quoteLabel, saidBy } from '../render/quote-words.ts';
import { Diverging, decimal } from './bars.tsx';
import { byFamily, type FeatureFamily, featureWords } from './feature-families.ts';

/** The sentences that were considered, each with what made its score: a bar for each thing that is measured. */
export function Candidates({
  candidates,
}: {
  readonly candidates: readonly ExplainedCandidate[];
}): JSX.Element {
  const charts = candidates.map((candidate) => ({
    candidate,
    families: byFamily(candidate.features),
  }));
  // All bars are drawn to one scale.
  const most = Math.max(
    ...charts.flatMap(({ families }) => families.map(({ contribution }) => Math.abs(contribution))),
    TINY,
  );
  return (
    <>
      {charts.map(({ candidate: { quote, score }, families }, at) => (
        <details class="candidate" open={at === 0}>
          <summary>
            <strong>{quoteLabel(quote)}</strong> score {decimal(score)} · <bdi>{saidBy(quote)}</bdi>
            <span class="line">
              <Verbatim text={quote.text} />
            </span>
          </summary>
          <Families families={families} most={most} />
          <details class="features">
            <summary>Each feature</summary>
            <Features families={families} />
          </details>
        </details>
      ))}
    </>
  );
}

const TINY = 1e-9;

function Families({
  families,
  most,
}: {
  readonly families: readonly FeatureFamily[];
  readonly most: number;
}): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">What is measured</th>
          <th scope="col" class="numeric">
            Adds
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {families.map(({ words, contribution }) => (
          <tr>
            <th scope="row">{words}</th>
            <td class="numeric">{signed(contribution)}</td>
            <td>
              <Diverging value={contribution / most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Features({ families }: { readonly families: readonly FeatureFamily[] }): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Feature</th>
          <th scope="col">Measures</th>
          <th scope="col" class="numeric">
            Value
          </th>
          <th scope="col" class="numeric">
            Adds
          </th>
        </tr>
      </thead>
      <tbody>
        {families.flatMap(({ words, features }) =>
          features.filter(counts).map(({ name, value, contribution }) => (
            <tr>
              <th scope="row">{featureWords(name)}</th>
              <td>{words}</td>
              <td class="numeric">{decimal(value)}</td>
              <td class="numeric">{signed(contribution)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

/** The rest would be shown as adding nothing. */
function counts({ contribution }: { readonly contribution: number }): boolean {
  return Math.abs(contribution) >= 0.005;
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${decimal(value)}`;
}
