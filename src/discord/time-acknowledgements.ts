import type { InteractionApi } from './interaction-api.ts';
import type { Telemetry } from './telemetry.ts';

/** The interaction API, telling how long each interaction waited for its acknowledgement. */
export interface TimedApi {
  /** To be called as soon as the interaction is there. */
  received(interaction: object): void;
  readonly api: InteractionApi;
}

/** `api`, timed by `now` in milliseconds. */
export function timeAcknowledgements(
  api: InteractionApi,
  now: () => number,
  telemetry: Pick<Telemetry, 'acknowledged'>,
): TimedApi {
  const receivedAt = new WeakMap<object, number>();
  return {
    received: (interaction) => receivedAt.set(interaction, now()),
    api: {
      ...api,
      async acknowledge(interaction, response) {
        const isInTime = await api.acknowledge(interaction, response);
        const begin = receivedAt.get(interaction);
        if (isInTime && begin !== undefined) telemetry.acknowledged(now() - begin);
        return isInTime;
      },
    },
  };
}
