import type { Progress } from '../../photos/look.ts';
import type { PhotoResult, ReaderFaultReason, Refusal } from '../../photos/result.ts';
import { type PhotoKind, photoKinds } from '../../rules/draft.ts';
import type { Text, TextKey } from '../text.tsx';

/** Why a picture was not looked at, and what can be done: one sentence or two for each. */
export const refusalKeys = {
  empty: 'photo_refused_empty',
  unknown: 'photo_refused_unknown',
  heic: 'photo_refused_heic',
  broken: 'photo_refused_broken',
  'too-large': 'photo_refused_large',
  busy: 'photo_refused_busy',
  'not-built': 'photo_refused_not_built',
  lost: 'photo_refused_lost',
} as const satisfies Record<Refusal, TextKey>;

/** Why one kind of thing was not looked for; the kind is filled in. */
export const failureKeys = {
  missing: 'photo_failed_missing',
  unable: 'photo_failed_unable',
  silent: 'photo_failed_silent',
  died: 'photo_failed_died',
  failed: 'photo_failed_failed',
} as const satisfies Record<ReaderFaultReason, TextKey>;

/** What is looked for, as it stands in a list: "tulisan". */
export const kindKeys = {
  text: 'kind_text',
  hand: 'kind_hand',
  face: 'kind_face',
  emblem: 'kind_emblem',
} as const satisfies Record<PhotoKind, TextKey>;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const list = (text: Text, kinds: readonly PhotoKind[]): string =>
  new Intl.ListFormat(text('lang')).format(kinds.map((kind) => text(kindKeys[kind])));

/** What was looked for, what could not be, and what there was nothing to compare with: a sentence each. */
export function lookedTexts(text: Text, { looked, failed }: PhotoResult): string[] {
  const tried = new Set<PhotoKind>([...looked, ...failed.map(({ kind }) => kind)]);
  const uncompared = photoKinds.filter((kind) => !tried.has(kind));
  return [
    ...(looked.length > 0 ? [text('photo_looked', list(text, looked))] : []),
    ...failed.map(({ kind, reason }) => text(failureKeys[reason], capital(text(kindKeys[kind])))),
    ...(uncompared.length > 0 ? [text('photo_uncompared', capital(list(text, uncompared)))] : []),
  ];
}

/** How far one picture is. */
export const progressText = (text: Text, progress: Progress | undefined): string =>
  progress
    ? text('photo_step', text(kindKeys[progress.kind]), String(progress.at), String(progress.of))
    : text('photo_opening');
