import type { Component } from './component.ts';
import { follow, followed } from './components/follow.ts';
import { forget } from './components/forget.ts';
import { context, otherSide } from './components/look-up.ts';
import { more } from './components/more.ts';
import { page } from './components/page.ts';
import { related } from './components/related.ts';
import { setting } from './components/setting.ts';
import { share } from './components/share.ts';
import { vote } from './components/vote.ts';
import { why } from './components/why.ts';

/** Every button, select and form. */
export const allComponents: readonly Component[] = [
  page,
  context,
  more,
  otherSide,
  why,
  follow,
  followed,
  share,
  related,
  vote,
  forget,
  setting,
];
