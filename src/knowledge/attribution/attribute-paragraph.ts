import type { Attribution } from '../../domain/sentence.ts';
import type { Block } from '../../domain/source.ts';
import type { Span } from '../split-sentences.ts';
import { carryReports, type Voiced } from './carry-reports.ts';
import type { Cast } from './cast.ts';
import type { Speaker, SpeakerNamer } from './name-speaker.ts';
import type { OutletTest } from './outlets.ts';
import { writerOf } from './own-paper.ts';
import { placeQuotations } from './place-quotations.ts';
import { quotedSpans } from './quoted-spans.ts';
import { readReport } from './read-report.ts';
import { createPronounResolver } from './resolve-pronoun.ts';

/** What the rules found out about one sentence. */
export interface AttributedSentence {
  readonly attribution: Attribution;
  /** Full names that it means by a surname, an acronym, "the company", "she" or a quoted "I". */
  readonly meantNames: readonly string[];
}

/** What one document's paragraphs share. */
export interface Reading {
  readonly cast: Cast;
  readonly nameSpeaker: SpeakerNamer;
  readonly isOutlet: OutletTest;
}

/** What a paragraph leaves to the next. */
export interface Trail {
  /** The one person of the paragraph. */
  readonly person?: string | undefined;
  /** Who speaks, where the paragraph ends in a colon: a pull quote may follow. */
  readonly introduced?: string | undefined;
}

/** A sentence's text and its span in the block's text. */
export interface Member extends Span {
  readonly text: string;
}

/** The attributions of a block's sentences, and what it leaves to the next block. */
export function attributeParagraph(
  { kind, speaker: blockSpeaker }: Pick<Block, 'kind' | 'speaker'>,
  blockText: string,
  members: readonly Member[],
  { cast, nameSpeaker, isOutlet }: Reading,
  before: Trail,
): { readonly sentences: readonly AttributedSentence[]; readonly trail: Trail } {
  const quotations = placeQuotations(members, quotedSpans(blockText));
  const pronouns = createPronounResolver(cast, kind === 'paragraph' ? before.person : undefined);
  const pulled = blockSpeaker === undefined ? undefined : nameOfPulled(blockSpeaker, cast);
  const voiced: Voiced[] = [];
  const meant: string[][] = [];
  let last: Speaker | undefined;
  for (const [index, { text }] of members.entries()) {
    cast.meet(text);
    const quoted = quotations[index] ?? { parts: [] };
    const unquoted = blank(text, quoted.parts);
    const report = blockSpeaker === undefined ? readReport(text, quoted.parts, isOutlet) : {};
    const isContinued = report.speaker?.isPronoun === true;
    const own = report.speaker?.text ?? '';
    const pronoun = isContinued ? own : writerOf(own);
    const meantSpeaker = pronoun === undefined ? undefined : pronouns.speaker(pronoun, last);
    const spoken = isContinued ? undefined : report.speaker && nameSpeaker(report.speaker);
    const speaker = meantSpeaker
      ? {
          ...meantSpeaker,
          label: nameSpeaker({ text: meantSpeaker.name, isPronoun: false }).label,
        }
      : spoken;
    // A sentence that is all quotation leaves the floor to who had it.
    if (speaker !== undefined || /[\p{L}\p{N}]/u.test(unquoted)) last = speaker;
    pronouns.read(unquoted);
    const she = kind === 'paragraph' ? pronouns.meant(unquoted) : undefined;
    meant.push([...cast.partialMentions(text), ...(she === undefined ? [] : [she])]);
    voiced.push({
      text,
      quoted,
      ...(speaker && report.speaker?.isOfClause !== true && { speaker }),
      ...(report.via && { via: cast.fullName(report.via)?.name ?? withoutThe(report.via) }),
      isContinued: isContinued && speaker !== undefined,
    });
  }
  const attributions = attributionsOf(kind, blockSpeaker, carryReports(voiced), before);
  const sentences = attributions.map((attribution, index): AttributedSentence => {
    const { text = '', quoted, speaker } = voiced[index] ?? {};
    const said = pulled === undefined ? quotedText(text, quoted?.parts ?? []) : text;
    const self = pulled ?? (speaker?.kind === 'person' ? speaker.name : undefined);
    const isSelf = self !== undefined && FIRST_PERSON.test(said);
    return { attribution, meantNames: [...(meant[index] ?? []), ...(isSelf ? [self] : [])] };
  });
  const introduced = /:["”]?$/.test(members.at(-1)?.text ?? '')
    ? attributions.at(-1)?.speaker
    : undefined;
  return { sentences, trail: { person: pronouns.only(), introduced } };
}

const FIRST_PERSON = /\b(?:I|me|my|mine|myself)\b/;

function attributionsOf(
  kind: Block['kind'],
  speaker: string | undefined,
  carried: readonly Attribution[],
  { introduced }: Trail,
): readonly Attribution[] {
  if (speaker !== undefined) return carried.map(() => ({ speaker }));
  if (kind !== 'quotation' || introduced === undefined) return carried;
  return carried.map((own) =>
    own.speaker === undefined ? { ...own, speaker: introduced, inferred: true } : own,
  );
}

/** "Ann Lee" of a pull quote by "Ann Lee, mayor of Bonn", if that is a name that the cast knows. */
function nameOfPulled(speaker: string, cast: Cast): string | undefined {
  cast.meet(speaker);
  const name = speaker.split(',')[0] ?? speaker;
  const full = cast.fullName(name)?.name ?? name;
  return cast.isPerson(full) ? full : undefined;
}

function blank(text: string, parts: readonly Span[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of parts) {
    kept += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return kept + text.slice(from);
}

function quotedText(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

function withoutThe(outlet: string): string {
  return outlet.replace(/^[Tt]he /, '');
}
