import { z } from 'zod';
import type { ActRequest } from './protocol.ts';

/** What a page sent, if it is a request to act; undefined for anything else. Lengths are those that Discord allows. */
export function readAct(body: string): ActRequest | undefined {
  try {
    return REQUEST.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

const ID = z.string().regex(/^\d{1,20}$/u);

const NAME = z.string().min(1).max(100);

/** A value of an option of a command. */
const VALUE = z.union([z.string().max(6_000), z.boolean()]);

const OPTIONS = z.array(z.strictObject({ name: NAME, value: VALUE })).max(25);

const ACT = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('say'),
    channelId: ID,
    content: z.string().max(2_000),
    repliesTo: ID.optional(),
  }),
  z.strictObject({ kind: z.literal('command'), channelId: ID, name: NAME, options: OPTIONS }),
  z.strictObject({
    kind: z.literal('complete'),
    channelId: ID,
    name: NAME,
    options: OPTIONS,
    focused: NAME,
  }),
  z.strictObject({ kind: z.literal('apps'), messageId: ID, name: NAME }),
  z.strictObject({ kind: z.literal('press'), messageId: ID, customId: NAME }),
  z.strictObject({
    kind: z.literal('choose'),
    messageId: ID,
    customId: NAME,
    values: z.array(NAME).max(25),
  }),
  z.strictObject({
    kind: z.literal('submit'),
    modalId: ID,
    fields: z.record(NAME, z.string().max(4_000)),
  }),
  z.strictObject({ kind: z.literal('dismiss'), messageId: ID }),
]);

const REQUEST: z.ZodType<ActRequest> = z.strictObject({
  act: ACT,
  isManager: z.boolean(),
  revision: z.number().int().nonnegative(),
});
