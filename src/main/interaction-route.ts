import type { Received } from '../discord/http-interactions.ts';
import type { HttpAnswer, HttpRoute } from '../io/http-server.ts';
import { createSignatureCheck } from '../io/signature.ts';

/** What receives interactions over HTTP. */
export interface InteractionRouteOptions {
  /** The application's, as Discord shows it: 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly receive: (payload: unknown) => Promise<Received>;
}

/** `POST /interactions`: 401 without Discord's signature, 400 for what is no interaction, else the answer. */
export function interactionRoute({ publicKey, receive }: InteractionRouteOptions): HttpRoute {
  const isSigned = createSignatureCheck(publicKey, Date.now);
  return {
    method: 'POST',
    path: '/interactions',
    maxBodyBytes: MAX_BODY_BYTES,
    async answer({ headers, body }): Promise<HttpAnswer> {
      if (!isSigned(headers, body)) return { status: 401, body: 'The signature does not fit.\n' };
      const received = await receive(parse(body));
      switch (received.kind) {
        case 'answer':
          return {
            status: 200,
            type: 'application/json',
            body: JSON.stringify(received.body),
            sent: received.sent,
          };
        case 'refused':
          return { status: 400, body: 'This is no interaction, or one that came before.\n' };
        case 'late':
          return { status: 503, body: 'It took too long.\n' };
      }
    },
  };
}

/** A message with ten embeds, in the menu of which a command was chosen, has some 200 KB. */
const MAX_BODY_BYTES = 1_000_000;

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
