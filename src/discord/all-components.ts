import type { Component } from './component.ts';
import { page } from './components/page.ts';

/** Every button, select and form. */
export const allComponents: readonly Component[] = [page];
