import type { Services } from './services.ts';

/**
 * The services as they are now. The engine may be replaced at any time; whoever answers pins the services first, so
 * that an answer and all that stands on it come from one engine, however long it takes.
 */
export function pinServices(services: Services): Services {
  return { ...services };
}
