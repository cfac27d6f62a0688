import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { type GatewayInformation, selfRoutes } from './self-routes.ts';
import { webhookRoutes } from './webhook-routes.ts';

/** Every route by its name in Discord's documentation. */
export type RouteName = keyof ReturnType<typeof allRoutes>;

/** Returns every route that the fake knows, by its name in Discord's documentation. */
export function allRoutes(gateway: () => GatewayInformation) {
  return {
    ...selfRoutes(gateway),
    ...commandRoutes,
    ...interactionRoutes,
    ...webhookRoutes,
    ...messageRoutes,
    ...channelRoutes,
  };
}
