import { judgeByDescription } from '../limits/description.ts';
import {
  type Callback,
  callbackLimits,
  describedCallback,
  interactionRoutes,
  respond,
} from '../rest/interaction-routes.ts';
import { pingFault } from '../rest/judge.ts';
import type { Rest } from '../rest/serve-rest.ts';
import type { StoredInteraction } from '../world/world.ts';
import { type InteractionKeys, signatureHeaders } from './sign-interaction.ts';

/** An interaction that was posted to the app's endpoint, and what came back. */
export interface Delivery {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The raw body that was signed. */
  readonly body: string;
  /** Undefined until it is answered, and when the endpoint cannot be reached. */
  status?: number;
  answer?: string;
}

/**
 * Posts an interaction, signed, and takes the answer as its callback: 200 with JSON, or 202 when the
 * callback comes by REST. Anything else is a problem. Source: docs, Interactions Overview.
 */
export async function deliverOverHttp(
  rest: Pick<Rest<string>, 'world' | 'problems' | 'strictMentions'>,
  delivery: Delivery,
  interaction: StoredInteraction,
): Promise<void> {
  const problem = (kind: 'refused' | 'may-ping' | 'undelivered', message: string, body: unknown) =>
    rest.problems.push({ kind, route: 'createInteractionResponse', message, body });
  try {
    const { url, headers, body } = delivery;
    const response = await fetch(url, { method: 'POST', headers, body });
    delivery.status = response.status;
    delivery.answer = await response.text();
    if (response.status === 202) return;
    if (response.status !== 200) {
      problem('undelivered', `${url} answered ${response.status}`, delivery.answer);
      return;
    }
    const callback = JSON.parse(delivery.answer) as Callback;
    const described = judgeByDescription(describedCallback(callback.type), callback);
    const breaches = described.length > 0 ? described : callbackLimits(callback, interaction);
    for (const { path, code, message } of breaches) {
      problem('refused', `${path.join('.')}: ${code}: ${message}`, callback);
    }
    if (breaches.length > 0) return;
    const route = interactionRoutes.createInteractionResponse;
    const ping = rest.strictMentions ? pingFault(route, callback) : undefined;
    if (ping !== undefined) problem('may-ping', ping, callback);
    respond(rest.world, interaction, callback);
  } catch (error) {
    problem('undelivered', String(error), delivery.answer);
  } finally {
    rest.world.changes.announce('requests');
  }
}

/** A delivery of this payload, signed now. */
export function signedDelivery(keys: InteractionKeys, url: string, payload: object): Delivery {
  const body = JSON.stringify(payload);
  return { url, headers: signatureHeaders(keys, body), body };
}
