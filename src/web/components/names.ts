import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Names of people and channels by their ids, for mentions. */
export const Names = createContext<ReadonlyMap<string, string>>(new Map());

/** The names that the page knows. */
export function useNames(): ReadonlyMap<string, string> {
  return useContext(Names);
}
