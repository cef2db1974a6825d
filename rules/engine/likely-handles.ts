import type { Contest, Ticket } from '../contests/schema.ts';
import { isForHead, nameWords } from './names.ts';

/** Shorter handles belong to anybody. */
const shortest = 6;

/** A handle that means a member of a ticket, or the pair (-1). */
export interface LikelyHandle {
  handle: string;
  member: number;
}

/**
 * Handles that people write for somebody without looking the account up: `@candracontohari`, `@candradewi`. Only for the
 * head of a country or region; a name that many carry is no such handle.
 */
export function likelyHandles(contest: Contest, { members, nicknames = [] }: Ticket): LikelyHandle[] {
  if (!isForHead(contest)) return [];
  const { ordinary = [], everyday = [] } = contest;
  const usual = new Set([...ordinary, ...everyday]);
  const handle = (name: string, member: number): LikelyHandle[] => {
    const written = name.toLowerCase().replace(/[^a-z]/g, '');
    const anybodys = written.length < shortest || nameWords(name).every((word) => usual.has(word));
    return anybodys ? [] : [{ handle: written, member }];
  };
  return [
    ...nicknames.flatMap((name) => handle(name, -1)),
    ...members.flatMap(({ name, nicknames: own = [], common = [] }, member) =>
      [name, ...own, ...common].flatMap((one) => handle(one, member)),
    ),
  ];
}
