import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOutletTest } from '../../../src/knowledge/attribution/outlets.ts';
import { quotedSpans } from '../../../src/knowledge/attribution/quoted-spans.ts';
import { readReport } from '../../../src/knowledge/attribution/read-report.ts';
import { OUTLET_CASES, SPEAKER_CASES, TRAPS } from '../fixtures/report-cases.ts';

const isOutlet = createOutletTest([]);

function reportOf(sentence: string): string {
  const { speaker, via } = readReport(sentence, quotedSpans(sentence), isOutlet);
  const role = speaker?.role === undefined ? '' : ` / ${speaker.role}`;
  const parts = [speaker && speaker.text + role, via && `via ${via}`];
  return parts.filter((part) => part !== undefined).join(' ');
}

describe('readReport', () => {
  it.each(SPEAKER_CASES)('finds the speaker of: %s', (sentence, report) => {
    expect(reportOf(sentence)).toBe(report);
  });

  it.each(OUTLET_CASES)('tells the outlet from the speaker in: %s', (sentence, report) => {
    expect(reportOf(sentence)).toBe(report);
  });

  it.each(TRAPS)('finds nobody in: %s', (sentence) => {
    expect(reportOf(sentence)).toBe('');
  });

  it('takes every speaker and outlet from the sentence itself, for any text', () => {
    const pieces = fc.constantFrom(
      ...'according to|said|Ann Lee|the mayor|,|“|”|.|police|told|the Times|who|that|and|:|—|was|(|)|"'.split(
        '|',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { speaker, via } = readReport(text, quotedSpans(text), isOutlet);
        for (const part of [speaker?.text, speaker?.role, via]) {
          if (part === undefined) continue;
          expect(part).not.toBe('');
          expect(text).toContain(part);
        }
      }),
    );
  });
});
