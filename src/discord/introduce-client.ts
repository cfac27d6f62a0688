import {
  type APIUser,
  type Client,
  ClientApplication,
  ClientUser,
  type RESTGetCurrentApplicationResult,
  Routes,
} from 'discord.js';

/**
 * Tells a client who it is, which otherwise the gateway says when a session begins: one that has no session, or goes on
 * with another process's, has to ask. Handlers know the bot's own messages by its user.
 *
 * Rejects when Discord refuses the token or cannot be reached.
 */
export async function introduceClient(
  client: Client,
): Promise<{ readonly user: ClientUser; readonly application: ClientApplication }> {
  const application = (await client.rest.get(
    Routes.currentApplication(),
  )) as RESTGetCurrentApplicationResult;
  const user = (await client.rest.get(Routes.user())) as APIUser;
  const introduced = {
    user: Reflect.construct(ClientUser, [client, user]) as ClientUser,
    application: Reflect.construct(ClientApplication, [client, application]) as ClientApplication,
  };
  client.users.cache.set(introduced.user.id, introduced.user);
  return Object.assign(client, introduced);
}
