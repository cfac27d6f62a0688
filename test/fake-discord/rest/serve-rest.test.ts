import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { ASK, openPair } from '../open-pair.ts';

describe('serveRest', () => {
  it('refuses a broken body with the breaches under their paths, and remembers it', async () => {
    const { discord, client } = await openPair();
    const route = `/channels/${discord.channel('general').id}/messages` as const;
    const sending = client.rest.post(route, { body: { content: 'x'.repeat(2_001) } });
    await expect(sending).rejects.toMatchObject({
      status: 400,
      code: 50035,
      rawError: {
        message: 'Invalid Form Body',
        errors: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } },
      },
    });
    expect(discord.problems).toMatchObject([{ kind: 'refused', route: 'createMessage' }]);
  });

  it('answers 404 to what it has no route for, and remembers it', async () => {
    const { discord, client } = await openPair();
    await expect(client.rest.get('/voice/regions')).rejects.toMatchObject({ status: 404 });
    expect(discord.problems).toMatchObject([{ kind: 'unexpected', message: 'GET /voice/regions' }]);
  });

  it('remembers what could ping, when strict', async () => {
    const { discord, client } = await openPair({ strictMentions: true });
    const route = `/channels/${discord.channel('general').id}/messages` as const;
    await client.rest.post(route, { body: { content: 'hello' } });
    const silent = { content: 'hello', allowed_mentions: { parse: [] } };
    await client.rest.post(route, { body: silent });
    expect(discord.problems).toMatchObject([{ kind: 'may-ping', body: { content: 'hello' } }]);
  });

  it('refuses an empty message, also one emptied by an edit', async () => {
    const { discord, client } = await openPair();
    const route = `/channels/${discord.channel('general').id}/messages` as const;
    await expect(client.rest.post(route, { body: {} })).rejects.toMatchObject({ code: 50006 });
    const sent = (await client.rest.post(route, { body: { content: 'a' } })) as { id: string };
    const edit = client.rest.patch(`${route}/${sent.id}`, { body: { content: ' ' } });
    await expect(edit).rejects.toMatchObject({ code: 50006 });
  });

  it('keeps a message with Components V2 free of content', async () => {
    const { discord, client } = await openPair();
    const route = `/channels/${discord.channel('general').id}/messages` as const;
    const body = { flags: 32_768, components: [{ type: 10, content: 'a' }] };
    const sent = (await client.rest.post(route, { body })) as { id: string };
    const edit = client.rest.patch(`${route}/${sent.id}`, { body: { content: 'b' } });
    await expect(edit).rejects.toMatchObject({ code: 50035 });
  });

  it.each([
    ['100 commands', 100, undefined],
    ['101 commands', 101, 30032],
  ])('judges %s', async (_, count, code) => {
    const { discord, client } = await openPair({ commands: [] });
    const body = Array.from({ length: count }, (_, index) => ({ ...ASK, name: `ask${index}` }));
    const put = client.rest.put(`/applications/${discord.applicationId}/commands`, { body });
    if (code === undefined) expect(await put).toHaveLength(count);
    else await expect(put).rejects.toMatchObject({ code });
    expect(discord.commands).toHaveLength(code === undefined ? count : 0);
  });

  const { SendMessages, ViewChannel, ReadMessageHistory } = PermissionFlagsBits;
  it.each([
    ['send', SendMessages, 50013],
    ['look', ViewChannel, 50001],
    ['read back', ReadMessageHistory, 160002],
  ])('refuses a reply where the bot may not %s', async (_, permission, code) => {
    const { discord, client } = await openPair();
    const channel = discord.channel('general');
    const said = discord.say({ content: 'who?' });
    discord.deny(channel, permission);
    const body = { content: 'a', message_reference: { message_id: said.id } };
    const sending = client.rest.post(`/channels/${channel.id}/messages`, { body });
    await expect(sending).rejects.toMatchObject({ code });
    await discord.settled();
    const me = client.guilds.cache.first()?.members.me;
    const known = client.channels.cache.get(channel.id);
    if (!me || !known || known.isDMBased()) throw new Error('the channel is not there');
    expect(known.permissionsFor(me).has(permission)).toBe(false);
  });

  it('refuses a reply to a deleted message unless told not to fail', async () => {
    const { discord, client } = await openPair();
    const route = `/channels/${discord.channel('general').id}/messages` as const;
    const said = discord.say({ content: 'who?' });
    discord.deleteMessage(said);
    const reply = (fail: boolean) => ({
      content: 'a',
      message_reference: { message_id: said.id, fail_if_not_exists: fail },
    });
    const failing = client.rest.post(route, { body: reply(true) });
    await expect(failing).rejects.toMatchObject({ code: 50035 });
    expect(await client.rest.post(route, { body: reply(false) })).toMatchObject({ content: 'a' });
    expect(discord.problems).toEqual([]);
  });

  it('refuses to write to someone who has closed their direct messages', async () => {
    const { discord, client } = await openPair();
    discord.closeDms(discord.user());
    const user = await client.users.fetch(discord.user().id);
    await expect(user.send('hello')).rejects.toMatchObject({ code: 50007 });
  });

  it('refuses to write into a locked thread, and wakes an archived one', async () => {
    const { discord, client } = await openPair();
    const thread = discord.startThread(discord.channel('general'), 'details');
    const route = `/channels/${thread.id}/messages` as const;
    discord.archive(thread);
    await client.rest.post(route, { body: { content: 'a' } });
    expect(thread.archived).toBe(false);
    discord.archive(thread, { locked: true });
    const sending = client.rest.post(route, { body: { content: 'a' } });
    await expect(sending).rejects.toMatchObject({ code: 160005 });
  });
});
