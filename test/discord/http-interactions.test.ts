import { randomBytes } from 'node:crypto';
import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  type InteractionKeys,
  signatureHeaders,
} from '../fake-discord/endpoint/sign-interaction.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { openBot } from './open-bot.ts';

const ASK = { command: 'ask', options: { question: 'who?' } };

describe('interactions over HTTP', () => {
  it('are answered by a bot that has no connection', async () => {
    const { discord, complaints } = await openBot({ overHttp: true });
    const asked = discord.slash(ASK);
    expect((await asked.response()).text).toContain('according to the FBI');
    expect(discord.deliveries).toMatchObject([{ status: 200, answer: '{"type":5}' }]);
    expect(discord.requestsTo('createInteractionResponse')).toEqual([]);
    expect(discord.logins).toEqual([]);
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('complete what is being typed', async () => {
    const { discord } = await openBot({ overHttp: true });
    const typing = discord.autocomplete({ command: 'who', focused: 'name', typed: '' });
    expect(await typing.choices()).toEqual([]);
    expect(discord.problems).toEqual([]);
  });

  it('answer on what a message says', async () => {
    const { discord } = await openBot({ overHttp: true });
    const message = discord.say({ content: 'who?' });
    const asked = discord.contextMenu({ command: 'Answer from sources', message });
    expect((await asked.response()).text).toContain('according to the FBI');
    expect(discord.problems).toEqual([]);
  });

  it('change the settings of a server', async () => {
    const { discord, state } = await openBot({ overHttp: true });
    const manager = discord.user('manager', PermissionFlagsBits.ManageGuild);
    const panel = await discord.slash({ command: 'settings', user: manager }).response();
    await discord.click(panel, '1.setting.privateByDefault.on', manager).response();
    const { guildId = '' } = discord.channel('general');
    expect(state.settings.of(guildId).privateByDefault).toBe(true);
    expect(discord.problems).toEqual([]);
  });

  it('know which channel a thread belongs to', async () => {
    const { discord, state } = await openBot({ overHttp: true });
    const general = discord.channel('general');
    const { guildId = '' } = general;
    await state.settings.change(guildId, { allowedChannels: [general.id] });
    const thread = discord.startThread(general, 'elsewhere');
    const answered = await discord.slash({ ...ASK, in: thread }).response();
    expect(answered.text).toContain('according to the FBI');
    await state.settings.change(guildId, { allowedChannels: ['12345'] });
    const refused = await discord.slash({ ...ASK, in: thread }).response();
    expect(refused.text).toContain('I answer in other channels');
  });

  it('are answered beside those of the gateway by a bot that is connected', async () => {
    const { discord, bot } = await openBot();
    expect((await discord.slash(ASK).response()).text).toContain('according to the FBI');
    expect(await bot.receive({ type: 1 })).toMatchObject({ kind: 'answer', body: { type: 1 } });
  });

  it('are tried again when Discord has not made the message yet', async () => {
    const { discord, complaints } = await openBot({ overHttp: true });
    const notYet = { kind: 'error', status: 404, code: 10015 } as const;
    discord.failNext('editOriginalInteractionResponse', notYet, 2);
    expect((await discord.slash(ASK).response()).text).toContain('according to the FBI');
    expect(complaints()).toEqual([]);
  });

  it('fifty at once are all answered, none of them twice', async () => {
    const { discord, complaints } = await openBot({ overHttp: true });
    const asked = Array.from({ length: 50 }, (_, person) =>
      discord.slash({ ...ASK, user: discord.user(`p${person}`) }),
    );
    for (const each of asked)
      expect((await each.response()).text).toContain('according to the FBI');
    await discord.settled();
    const edits = discord
      .requestsTo('editOriginalInteractionResponse')
      .filter(({ status }) => status === 200);
    expect(edits).toHaveLength(50);
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});

interface Hostile {
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

interface Given {
  /** One that was sent, and answered with 200. */
  readonly body: string;
  readonly headers: Record<string, string>;
  readonly keys: InteractionKeys;
  readonly otherKeys: InteractionKeys;
}

const seconds = (ago: number): string => String(Math.floor(Date.now() / 1_000) - ago);

const signed =
  (body: string) =>
  ({ keys }: Given): Hostile => ({
    body,
    headers: signatureHeaders(keys, body),
  });

/** A new interaction, as far as ids go. */
const renamed = (body: string): string => JSON.stringify({ ...JSON.parse(body), id: '77' });

const WORST: Readonly<Record<string, (given: Given) => Hostile>> = {
  'no signature': ({ body }) => ({ body: renamed(body) }),
  'a signature of zeros': ({ body, headers }) => ({
    body: renamed(body),
    headers: { ...headers, 'x-signature-ed25519': '0'.repeat(128) },
  }),
  'half a signature': ({ body, headers }) => ({
    body,
    headers: { ...headers, 'x-signature-ed25519': headers['x-signature-ed25519']?.slice(64) ?? '' },
  }),
  'a signature that is no hexadecimal': ({ body, headers }) => ({
    body,
    headers: { ...headers, 'x-signature-ed25519': 'z'.repeat(128) },
  }),
  'a signature of 8 KB': ({ body, headers }) => ({
    body,
    headers: { ...headers, 'x-signature-ed25519': 'a'.repeat(8_000) },
  }),
  'somebody else’s signature': ({ body, otherKeys }) => ({
    body,
    headers: signatureHeaders(otherKeys, body),
  }),
  'the signature of another body': ({ body, headers }) => ({ body: renamed(body), headers }),
  'a body that was parsed and written again': ({ body, keys }) => ({
    body: JSON.stringify(JSON.parse(body), undefined, 1),
    headers: signatureHeaders(keys, body),
  }),
  'a body with a space more': ({ body, headers }) => ({ body: `${body} `, headers }),
  'a repetition within the minute': ({ body, headers }) => ({ body, headers }),
  'a repetition of an hour ago': ({ body, keys }) => ({
    body: renamed(body),
    headers: signatureHeaders(keys, renamed(body), seconds(3_600)),
  }),
  'a timestamp of tomorrow': ({ body, keys }) => ({
    body: renamed(body),
    headers: signatureHeaders(keys, renamed(body), seconds(-86_400)),
  }),
  'a timestamp that was changed': ({ body, headers }) => ({
    body,
    headers: { ...headers, 'x-signature-timestamp': seconds(-1) },
  }),
  'no timestamp': ({ body, headers: { 'x-signature-timestamp': _, ...headers } }) => ({
    body,
    headers,
  }),
  'a timestamp that is no number': ({ body, keys }) => ({
    body,
    headers: signatureHeaders(keys, body, 'now'),
  }),
  'nothing, signed': signed(''),
  'nothing, not signed': () => ({}),
  '10 MB, signed': signed('x'.repeat(10_000_000)),
  'no JSON': signed('{"type":2,'),
  'bytes that are no text': signed(randomBytes(100).toString('latin1')),
  'a list': signed('[]'),
  null: signed('null'),
  'a number': signed('1'),
  'no type': signed('{"id":"1"}'),
  'a type that is text': signed('{"id":"2","type":"1"}'),
  'a type that is none': signed('{"id":"3","type":99}'),
  'an id that is a number': signed('{"id":4,"type":2,"data":{"type":1}}'),
  'a command without data': signed('{"id":"5","type":2}'),
  'a command whose data is text': signed('{"id":"6","type":2,"data":"ask"}'),
  'a command of nobody': signed('{"id":"7","type":2,"data":{"type":1,"name":"ask"}}'),
  'a component of no kind': signed('{"id":"8","type":3,"data":{"component_type":99}}'),
  'a deep nesting': signed(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  'a prototype': signed('{"id":"9","type":2,"__proto__":{"data":{"type":1}},"data":null}'),
};

/** An endpoint that answered one interaction. */
async function openEndpoint() {
  const opened = await openBot({ overHttp: true });
  const { discord } = opened;
  const other = await startFakeDiscord();
  await other.close();
  await discord.slash(ASK).response();
  const [delivery] = discord.deliveries;
  if (delivery === undefined) throw new Error('nothing was delivered');
  const { url, body, headers } = delivery;
  const given: Given = { body, headers, keys: discord.keys, otherKeys: other.keys };
  const post = (hostile: Hostile) =>
    fetch(url, { method: 'POST', ...hostile, headers: hostile.headers ?? {} });
  return { ...opened, url, given, post };
}

async function stillAnswers(discord: FakeDiscord): Promise<void> {
  const after = await discord.slash({ ...ASK, user: discord.user('grace') }).response();
  expect(after.text).toContain('according to the FBI');
}

describe('the endpoint of interactions', () => {
  it('answers the worst inputs with 401 or 400, and does nothing else', async () => {
    const { discord, given, post, complaints } = await openEndpoint();
    const sent = discord.requests.length;
    const statuses: Record<string, number> = {};
    for (const [name, toHostile] of Object.entries(WORST)) {
      const response = await post(toHostile(given));
      statuses[name] = response.status;
      expect(await response.text()).toMatch(/^(?:The signature|This is no|The body)[^\n]*\n$/u);
    }
    const unsigned = Object.keys(WORST)
      .slice(0, 15)
      .filter((name) => !/within/u.test(name));
    for (const name of unsigned) expect([name, statuses[name]]).toEqual([name, 401]);
    const others = Object.entries(statuses).filter(([, status]) => status !== 401);
    expect(others.filter(([, status]) => status !== 400)).toEqual([]);
    expect(discord.requests).toHaveLength(sent);
    expect(complaints()).toEqual([]);
    await stillAnswers(discord);
  });

  it('answers Discord’s ping, signed, and no other', async () => {
    const { given, post } = await openEndpoint();
    const pong = await post(signed('{"id":"1","type":1}')(given));
    expect([pong.status, await pong.json()]).toEqual([200, { type: 1 }]);
    expect((await post({ body: '{"id":"1","type":1}' })).status).toBe(401);
  });

  it('is nowhere by GET', async () => {
    const { url } = await openEndpoint();
    expect((await fetch(url)).status).toBe(405);
  });
});
