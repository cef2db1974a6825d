import type { Activity, Target } from '../rules/draft.ts';
import type { Combo } from './platform.ts';

/**
 * A gesture on a saved page and what the adapter must make of it. No `expect`: none of our business.
 * Selectors step into an open shadow root with ` >>> `.
 */
export interface GestureCase {
  /** What was pressed before, to open the menu in which `press` stands. */
  opener?: string;
  press?: string;
  /** The element that has the focus, and what is pressed there: a combination or a single letter. */
  key?: { on: string; combo: Combo | 'Shift+Enter' | (string & {}) };
  submit?: string;
  double?: string;
  attach?: { on: string; how: 'choose' | 'drop' | 'paste' };
  expect?: { activity: Activity; text: string; target?: Target };
  /** With the training contest between its candidates' naming and the quiet days, the rules warn of this. */
  held?: true;
}

/**
 * A compose box as the platform builds it, written by us, with the counts and gestures that must be found in it.
 * `<template shadowrootmode="open">` stands for an open shadow root. An editable element says with `data-editor` which
 * editor the site has there (`lexical`, `draft`, `quill`, `tiptap`): in a browser the real one is put in its place.
 */
export interface SavedPage {
  /** In the adapter's `saved/` folder; its name ends in `.id.html` or `.en.html`. */
  file: string;
  /** `location.pathname` of the page, and its `location.hash`. */
  path: string;
  hash?: string;
  /** What the adapter's own selectors find on it. */
  composers: number;
  controls: number;
  gestures: readonly GestureCase[];
}

/** A request as the platform sends it and what must be read from it. */
export interface RequestCase {
  /** Path and query. */
  path: string;
  body: string;
  expect?: { activity: Activity; text: string; target?: Target };
  held?: true;
}

/** An adapter's own test cases, in `cases.ts` beside it. */
export interface AdapterCases {
  pages: readonly SavedPage[];
  requests: readonly RequestCase[];
}
