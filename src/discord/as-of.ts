import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { AsyncEngine } from '../domain/async-engine.ts';
import { escapeLine } from '../render/discord-escape.ts';
import { MAX_CHOICES } from './choices.ts';
import { notice } from './notice.ts';
import type { Reply } from './reply.ts';

/** `as-of:`, for the commands that can look back at what was known by a day. */
export const AS_OF: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'as-of',
  description: 'Only what was published by then: 2014, 2014-12 or 2014-12-20',
  max_length: 100,
  autocomplete: true,
};

/** As of when it is asked; `wrong` what was typed and is no date. Both absent: as of now. */
export function readAsOf({ options }: ChatInputCommandInteraction): {
  readonly date?: string;
  readonly wrong?: string;
} {
  const typed = options.getString(AS_OF.name)?.trim();
  if (typed === undefined) return {};
  return isDate(typed) ? { date: typed } : { wrong: typed };
}

/** What is said to whoever typed something else than a date. */
export function noDate(typed: string): Reply {
  const shown = escapeLine(typed, MAX_SHOWN_CHARS);
  return notice(
    `### “${shown}” is no date.\nWrite a year, a month or a day: \`2014\`, \`2014-12\` or \`2014-12-20\`.`,
  );
}

/** Days on which sources were published that begin with what is typed, newest first. */
export async function datesLike(typed: string, engine: AsyncEngine) {
  const days = await engine.publishedLike(typed.trim(), MAX_CHOICES);
  return days.map(({ date, sources }) => {
    const name = `${date} (${sources === 1 ? '1 source' : `${sources} sources`} by then)`;
    return { name, value: date };
  });
}

/**
 * The question with the day as of which it is asked, in words that the engine reads. What is shown, remembered and sent
 * back by buttons is the question, so the day goes wherever it goes. A question that says so itself is left alone.
 */
export function askedAsOf(date: string | undefined, question: string): string {
  if (date === undefined || /\bas (?:of|at) /i.test(question)) return question;
  const [year = '', month, day] = date.split('-');
  const words = [
    ...(day === undefined ? [] : [String(Number(day))]),
    ...(month === undefined ? [] : [MONTHS[Number(month) - 1]]),
    year,
  ];
  return `As of ${words.join(' ')}, ${question}`;
}

function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined || !/^(?:1[89]|20)/.test(year)) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(8, 10) === day;
}

const MAX_SHOWN_CHARS = 40;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
