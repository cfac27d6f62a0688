import { createPublicKey, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ASK } from '../open-pair.ts';
import { readBytes } from '../rest/read-body.ts';
import { startFakeDiscord } from '../start-fake-discord.ts';

/** A fake and an endpoint that answers every interaction with `answer`. */
async function openEndpoint(answer: object, status = 200) {
  const received: { readonly request: IncomingMessage; readonly body: Buffer }[] = [];
  const server = createServer(async (request, response) => {
    received.push({ request, body: await readBytes(request) });
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const discord = await startFakeDiscord({ commands: [ASK], strictMentions: true });
  onTestFinished(async () => {
    await discord.close();
    server.closeAllConnections();
    server.close();
  });
  discord.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`);
  return { discord, received };
}

const ask = { command: 'ask', options: { question: 'who?' } };
const silent = { parse: [] };

describe('deliverOverHttp', () => {
  it('takes the answer as the callback', async () => {
    const data = { content: 'hello', allowed_mentions: silent };
    const { discord } = await openEndpoint({ type: 4, data });
    expect((await discord.slash(ask).response()).text).toBe('hello');
    expect(discord.problems).toEqual([]);
  });

  it('signs the timestamp and the raw body with the public key', async () => {
    const { discord, received } = await openEndpoint({ type: 5 });
    await discord.slash(ask).acknowledged();
    const [first] = received;
    if (first === undefined) throw new Error('nothing was received');
    const header = (name: string) => String(first.request.headers[`x-signature-${name}`]);
    const key = createPublicKey({
      key: {
        kty: 'OKP',
        crv: 'Ed25519',
        x: Buffer.from(discord.keys.publicKey, 'hex').toString('base64url'),
      },
      format: 'jwk',
    });
    const signed = Buffer.concat([Buffer.from(header('timestamp')), first.body]);
    const signature = Buffer.from(header('ed25519'), 'hex');
    expect(verify(null, signed, key, signature)).toBe(true);
  });

  it('lets a deferred answer be filled over REST', async () => {
    const { discord, received } = await openEndpoint({ type: 5 });
    const asked = discord.slash(ask);
    await asked.acknowledged();
    const { token } = JSON.parse(String(received[0]?.body)) as { token: string };
    const url = `${discord.restUrl}/v10/webhooks/${discord.applicationId}/${token}/messages/@original`;
    const body = JSON.stringify({ content: 'later', allowed_mentions: silent });
    await fetch(url, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body });
    expect((await asked.response()).text).toBe('later');
    expect(discord.problems).toEqual([]);
  });

  it.each([
    ['a body over a limit', { type: 4, data: { content: 'x'.repeat(2_001) } }, 200, 'refused'],
    ['a body that may ping', { type: 4, data: { content: 'a' } }, 200, 'may-ping'],
    ['a refusal', {}, 401, 'undelivered'],
  ])('counts %s as a problem', async (_, answer, status, kind) => {
    const { discord } = await openEndpoint(answer, status);
    discord.slash(ask);
    await discord.problem();
    expect(discord.problems).toMatchObject([{ kind }]);
  });
});
