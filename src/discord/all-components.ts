import type { Component } from './component.ts';
import { page } from './components/page.ts';
import { setting } from './components/setting.ts';

/** Every button, select and form. */
export const allComponents: readonly Component[] = [page, setting];
