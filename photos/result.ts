import { type PhotoKind, type PhotoSignal, photoKinds } from '../rules/draft.ts';
import type { Box, Seen } from './seen.ts';

/** Why one kind of thing was not looked for, although it should have been. */
export const readerFaults = ['missing', 'unable', 'silent', 'died', 'failed'] as const;
export type ReaderFaultReason = (typeof readerFaults)[number];

/** Why a picture was not looked at at all. */
export const refusals = [
  'empty', // no bytes
  'unknown', // neither a picture nor a video
  'heic', // no browser of ours opens it
  'broken', // begins as a picture and can not be opened
  'too-large', // more pixels than memory should be spent on
  'busy', // too many wait already
  'not-built', // this build carries no readers
  'lost', // whoever looks has gone, twice
] as const;
export type Refusal = (typeof refusals)[number];

/** What came of looking at one picture. Only `looked` was looked for: nothing seen says nothing of the other kinds. */
export interface PhotoResult {
  seen: Seen[];
  /** What that says under the rules, for this person on this day; not there when nobody asked the rules. */
  signals?: PhotoSignal[];
  looked: PhotoKind[];
  failed: { kind: PhotoKind; reason: ReaderFaultReason }[];
  /** Milliseconds: each kind, with what it had to load first, and decoding. */
  ms: Partial<Record<PhotoKind | 'decode', number>>;
  /** There when the picture was not looked at; then the rest is empty. */
  refused?: Refusal;
}

export const refusal = (refused: Refusal): PhotoResult => ({
  seen: [],
  looked: [],
  failed: [],
  ms: {},
  refused,
});

/** The values of one of the lists above, told apart from other words. */
const oneOf =
  <T extends string>(list: readonly T[]) =>
  (value: unknown): value is T =>
    list.some((one) => one === value);

const isKind = oneOf(photoKinds);
const isReason = oneOf(readerFaults);
const isRefusal = oneOf(refusals);

// By hand, since this also runs on pages, where zod would be most of the script.
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isListOf = <T>(value: unknown, isOne: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.every(isOne);

const isBox = (value: unknown): value is Box =>
  isRecord(value) && [value.x, value.y, value.width, value.height].every(isNumber);

const isReference = (value: unknown): boolean =>
  value === undefined || (isRecord(value) && typeof value.contest === 'string' && isNumber(value.ticket));

/** A thing seen, as a reader should say it. */
const isSeen = (value: unknown): value is Seen =>
  isRecord(value) &&
  isKind(value.kind) &&
  typeof value.value === 'string' &&
  isNumber(value.confidence) &&
  isReference(value.reference) &&
  isBox(value.box);

export const isSeenList = (value: unknown): value is Seen[] => isListOf(value, isSeen);

// Which signals there are the rules know: one that they do not know meets none of them.
const isSignal = (value: unknown): value is PhotoSignal =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  [value.start, value.end, value.sentence].every(isNumber) &&
  (value.contest === undefined || typeof value.contest === 'string');

const isFailure = (value: unknown): value is PhotoResult['failed'][number] =>
  isRecord(value) && isKind(value.kind) && isReason(value.reason);

export const isPhotoResult = (value: unknown): value is PhotoResult =>
  isRecord(value) &&
  isSeenList(value.seen) &&
  (value.signals === undefined || isListOf(value.signals, isSignal)) &&
  isListOf(value.looked, isKind) &&
  isListOf(value.failed, isFailure) &&
  isRecord(value.ms) &&
  (value.refused === undefined || isRefusal(value.refused));
