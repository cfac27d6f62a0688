import { describe, expect, it } from 'vitest';
import { openEngine } from '../../../src/open-engine.ts';
import { defaultEngine } from '../../default-engine.ts';

// Every sentence of three articles, made to say another thing: none of that may be borne out.

const sony = await defaultEngine();
const engines = [
  sony,
  await openEngine({ knowledge: 'bench/sets/waterworks' }),
  await openEngine({ knowledge: 'bench/sets/derailment' }),
];

/** The sentence with a denial after each verb that may have one, none of which stands under a denial already. */
function denied(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:was|were|is|are|had|has|have|could|will|would)\b/g)].flatMap(
    ({ index, 0: verb }) => {
      const [before, after] = [text.slice(0, index + verb.length), text.slice(index + verb.length)];
      const isDenied = /\b(?:no|not|never|nobody|none|nothing)\b[^,.]*$/i.test(before);
      return isDenied || /^\s+(?:not|no|never|like)\b/.test(after) || /^n[’']/.test(after)
        ? []
        : [`${before} not${after}`];
    },
  );
}

/** The sentence with another number for each of its numbers. */
function recounted(text: string): readonly string[] {
  return [...text.matchAll(/\b\d[\d,.]*\d|\b\d\b/g)].map(({ index, 0: number }) => {
    const value = Number(number.replaceAll(',', ''));
    const other = number.length === 4 ? value - 3 : Math.round(value * 1.5) + 1;
    const written = number.includes(',') ? other.toLocaleString('en') : `${other}`;
    return text.slice(0, index) + written + text.slice(index + number.length);
  });
}

describe('a sentence turned round', () => {
  it.each(engines)('is borne out by none of an article', (engine) => {
    const turned = engine.knowledge.sentences.flatMap(({ text }) => [
      ...denied(text),
      ...recounted(text),
    ]);
    expect(turned.length).toBeGreaterThan(9);
    const supported = turned.filter((claim) => engine.check(claim).verdict === 'supported');
    // "have not named no suspects" denies twice what is denied once.
    expect(supported.filter((claim) => !/\bnot \w+ no\b/.test(claim))).toEqual([]);
  });
});

describe('a note turned round', () => {
  it.each([
    'the Sony break-in was not the doing of North Korea',
    'south korean hackers try to outdo each other in showing loyalty to the regime',
    'South Korea has roughly six thousand state hackers',
    'hardly any doubt remains that it was not North Korea',
    'the remark about the unmasked location was not reported by the New York Times',
    'before a successful attack on an enemy officials often get a higher position',
    'the North’s hackers vie with each other from childhood to show that they are loyal',
    'The New York Times was the first to report what Comey said on Wednesday.',
    'the malware had ties to malware from past South Korean attacks',
    'It was not FBI analysts who said that the hackers logged into Facebook',
  ])('is not borne out: %s', (claim) => {
    expect(sony?.check(claim).verdict).not.toBe('supported');
  });

  it.each([
    "It wasn't the FBI who said North Korea has 6,000 hackers.",
    "it wasn't the Times that reported the attack on Seoul",
  ])('is not wrong for denying who says it: %s', (claim) => {
    expect(sony?.check(claim).verdict).not.toBe('contradicted');
  });
});
