import { createServer } from 'node:http';
import { proxyRequests } from '@discordjs/proxy';
import { REST } from 'discord.js';
import { ExhibitError } from '../domain/errors.ts';
import { createLogFor } from '../io/log.ts';
import type { Configuration } from '../io/read-environment.ts';
import { toldToEnd } from './told-to-end.ts';

/**
 * Passes requests on to Discord until the process is told to end; resolves with 0. Processes on several machines whose
 * DISCORD_API_URL leads here keep to Discord's limits together.
 *
 * @throws ExhibitError `configuration` without a token or a port, or when it cannot listen there.
 */
export async function runProxy(configuration: Configuration): Promise<0> {
  const { discordToken, discordApiUrl, http } = configuration;
  const missing = [
    ...(discordToken === undefined ? ['DISCORD_TOKEN'] : []),
    ...(http === undefined ? ['HTTP_PORT'] : []),
  ];
  if (discordToken === undefined || http === undefined) {
    const message = 'expected a value for the proxy, found none; set it in .env';
    throw new ExhibitError(
      'configuration',
      missing.map((file) => ({ file, message })),
    );
  }
  const log = createLogFor(configuration);
  // The processes wait and try again as they would at Discord: whoever is limited is told so at once.
  const rest = new REST({ api: discordApiUrl, rejectOnRateLimit: () => true, retries: 0 });
  const handle = proxyRequests(rest.setToken(discordToken));
  const server = createServer((request, response) => {
    Promise.resolve(handle(request, response)).catch((error: unknown) => {
      log.error({ error }, 'a request could not be passed on');
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const message = `expected an address to listen on, found ${http.host}:${http.port} (${cause.code})`;
      reject(new ExhibitError('configuration', [{ file: 'HTTP_PORT', message }], { cause }));
    });
    server.listen(http.port, http.host, resolve);
  });
  log.info({ host: http.host, address: server.address() }, 'passing requests on to Discord');
  await toldToEnd();
  await new Promise((closed) => {
    server.close(closed);
    setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
  });
  return 0;
}

const DRAIN_MS = 5_000;
