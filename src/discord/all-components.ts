import type { Component } from './component.ts';

/** Every button, select and form. */
export const allComponents: readonly Component[] = [];
