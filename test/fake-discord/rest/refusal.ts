/** One thing wrong with a request's body: where, Discord's own code for it, and words. */
export interface Breach {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** An answer of Discord's that is no success: `{ message, code, errors }`. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly breaches: readonly Breach[];

  constructor(status: number, code: number, message: string, breaches: readonly Breach[] = []) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.breaches = breaches;
  }

  /** The body as Discord sends it, with the breaches nested under their paths. */
  get body(): Record<string, unknown> {
    if (this.breaches.length === 0) return { message: this.message, code: this.code };
    return { message: this.message, code: this.code, errors: nest(this.breaches) };
  }
}

/** 50035: the body broke the form. */
export function invalidForm(breaches: readonly Breach[]): Refusal {
  return new Refusal(400, 50035, 'Invalid Form Body', breaches);
}

/** The refusals by their JSON error code (docs: Opcodes and Status Codes, JSON). */
export const refuse = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  unknownRoute: () => new Refusal(404, 0, '404: Not Found'),
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new Refusal(404, 10004, 'Unknown Guild'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new Refusal(404, 10063, 'Unknown application command'),
  tooManyCommands: () =>
    new Refusal(400, 30032, 'Maximum number of application commands reached (100)'),
  alreadyAcknowledged: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  tooManyFollowUps: () =>
    new Refusal(
      400,
      40094,
      'This interaction has reached its maximum number of follow-up messages',
    ),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  notTheAuthor: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new Refusal(400, 50006, 'Cannot send an empty message'),
  closedDms: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
  invalidWebhookToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
  archivedThread: () => new Refusal(400, 50083, 'Thread is archived'),
  notJson: () => new Refusal(400, 50109, 'The request body contains invalid JSON.'),
  cannotReplyUnread: () =>
    new Refusal(403, 160002, 'Cannot reply without permission to read message history'),
  threadExists: () =>
    new Refusal(400, 160004, 'A thread has already been created for this message'),
  lockedThread: () => new Refusal(403, 160005, 'Thread is locked'),
} as const satisfies Record<string, () => Refusal>;

function nest(breaches: readonly Breach[]): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const { path, code, message } of breaches) {
    let place = root;
    for (const step of path) {
      const next = place[step];
      const inner = typeof next === 'object' && next !== null ? next : {};
      place[step] = inner;
      place = inner as Record<string, unknown>;
    }
    const { _errors: errors } = place;
    Object.assign(place, {
      _errors: [...(Array.isArray(errors) ? errors : []), { code, message }],
    });
  }
  return root;
}
