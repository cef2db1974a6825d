import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { readSettings } from '../../policy/store.ts';
import { madeCommon, withCare } from '../../rules/contests/doubtful-names.ts';
import { namesNobody } from '../../rules/contests/one-of-each.ts';
import { packBytes, wrongInPack } from '../../rules/contests/own-limits.ts';
import { bareName } from '../../rules/contests/person-name.ts';
import { Pack } from '../../rules/contests/schema.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { createTurns } from '../../rules/in-turn.ts';
import { OwnPack, ownPacks, ownPacksKey, type PackUsed, type PackWarning } from '../pages/own-packs.ts';
import { isOwnPage } from '../pages/own-page.ts';
import { ourContestIds } from '../pages/packs.ts';
import { showFault } from './badge.ts';
import { forgetPictures, learnPictures } from './photo-packs.ts';
import { refreshSnapshot } from './snapshot.ts';

const ToOwnPacks = z.discriminatedUnion('type', [
  z.object({ type: z.literal('own-pack-bring'), pack: z.unknown() }),
  z.object({ type: z.literal('own-pack-drop'), id: z.string() }),
]);

/** As many as anybody could keep an overview of. */
const most = 20;

const inTurn = createTurns();

/** A pack that may be used, with the care that ours were made with. */
interface Ready {
  pack: Pack;
  warnings: PackWarning[];
}

/** Where something is wrong, e.g. `contests.0.office`; a field that is none of a pack's is named too. */
function placeOf(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return '';
  const none = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...issue.path.map(String), ...none].join('.');
}

/** Reads a pack that anybody may have written. */
export function packFrom(value: unknown): Ready | { error: 'invalid'; at: string } {
  const { data, error } = Pack.safeParse(value);
  if (!data) return { error: 'invalid', at: placeOf(error.issues[0]) };
  const wrong = wrongInPack(data);
  if (wrong) return { error: 'invalid', at: wrong };
  const contests = data.contests.map(withCare);
  const warnings = data.contests.flatMap((contest, at): PackWarning[] => {
    const after = contests[at] ?? contest;
    const over = contest.stages.end < dayInJakarta();
    return [
      ...madeCommon(contest, after).map(
        (name) => ({ kind: 'made-common', contest: contest.id, name }) as const,
      ),
      ...(over ? [{ kind: 'over', contest: contest.id } as const] : []),
      ...(namesNobody(contest) ? [{ kind: 'nobody', contest: contest.id } as const] : []),
    ];
  });
  const portraits = data.portraits?.map((one) => ({ ...one, name: bareName(one.name) }));
  return { pack: { ...data, contests, ...(portraits && { portraits }) }, warnings };
}

const picturesOf = ({ portraits = [], emblems = [] }: Pack): number => portraits.length + emblems.length;

/** A pack as it is kept. */
export function keptOf(pack: Pack, from: OwnPack['from'], version: number): OwnPack {
  const { id, name, source, contests } = pack;
  return {
    pack: { id, name, source, contests },
    from,
    version,
    at: Date.now(),
    pictures: picturesOf(pack),
  };
}

/** Has a pack's pictures and thresholds count, or those of its last form forgotten where it has none any more. */
export async function takePictures(
  pack: Pack,
): Promise<Omit<Extract<PackUsed, { faces: number }>, 'contests'>> {
  const none = { faces: 0, emblems: 0 };
  if (picturesOf(pack) === 0 && !pack.photoThresholds) {
    await forgetPictures(pack.id);
    return { ...none, warnings: [] };
  }
  const learned = await learnPictures(pack);
  return 'error' in learned ? { ...none, warnings: [{ kind: 'pictures-unable' }] } : learned;
}

/** What is stored of the person's packs, by id; also what this version can't read. */
async function readRows(): Promise<Record<string, unknown>> {
  const { [ownPacksKey]: stored } = await browser.storage.local.get(ownPacksKey);
  return z.record(z.string(), z.unknown()).safeParse(stored).data ?? {};
}

const write = (rows: Record<string, unknown>): Promise<void> =>
  browser.storage.local.set({ [ownPacksKey]: rows });

/** Contests that count in the place of others of the same id, and those that don't count, behind the agency's. */
async function besideOthers({ id, contests }: Pack): Promise<PackWarning[]> {
  const [ours, packs] = await Promise.all([ourContestIds(), ownPacks()]);
  const others = packs.filter(({ from, pack }) => from === 'agency' || pack.id !== id);
  const having = (contest: string) =>
    others.find(({ pack }) => pack.contests.some((one) => one.id === contest && !namesNobody(one)));
  return contests
    .filter((contest) => !namesNobody(contest))
    .flatMap((contest): PackWarning[] => {
      const other = having(contest.id);
      const named = other && { contest: contest.id, pack: other.pack.name };
      if (named && other.from === 'agency') return [{ kind: 'behind', ...named }];
      return [
        ...(ours.has(contest.id) ? [{ kind: 'instead', contest: contest.id } as const] : []),
        ...(named ? [{ kind: 'ahead', ...named } as const] : []),
      ];
    });
}

const isKept = (row: unknown): row is OwnPack => OwnPack.safeParse(row).success;

async function bring(value: unknown): Promise<PackUsed> {
  if (new Blob([JSON.stringify(value) ?? '']).size > packBytes) return { error: 'too-large' };
  const ready = packFrom(value);
  if ('error' in ready) return ready;
  const { pack } = ready;
  const warnings = [...ready.warnings, ...(await besideOthers(pack))];
  const { [pack.id]: before, ...others } = await readRows();
  if (before === undefined && Object.keys(others).length >= most) return { error: 'too-many' };
  const times = isKept(before) ? before.version : 0;
  await write({ ...others, [pack.id]: keptOf(pack, 'person', times + 1) });
  // Its pictures may show somebody of its own contests.
  const pictures = await takePictures(pack);
  await refreshSnapshot();
  return { contests: pack.contests.length, ...pictures, warnings: [...warnings, ...pictures.warnings] };
}

async function drop(id: string): Promise<boolean> {
  const { [id]: _, ...others } = await readRows();
  await write(others);
  await forgetPictures(id);
  await refreshSnapshot();
  return true;
}

/** What is left of a pack: a contest goes when it has ended since it was brought, but for those set for training. */
export function leftOf<Own extends OwnPack>(own: Own, trained: readonly string[]): Own {
  const [day, brought] = [dayInJakarta(), dayInJakarta(own.at)];
  const contests = own.pack.contests.filter(
    ({ id, stages }) => stages.end >= day || stages.end < brought || trained.includes(id),
  );
  const same = contests.length === own.pack.contests.length;
  return same ? own : { ...own, pack: { ...own.pack, contests } };
}

/** Throws away contests that have ended, and packs of which nothing is left. */
export const forgetEndedPacks = (): Promise<void> =>
  inTurn(async () => {
    const [rows, { training }] = await Promise.all([readRows(), readSettings()]);
    const all = Object.entries(rows);
    const left = all.flatMap(([id, row]): [string, unknown][] => {
      if (!isKept(row)) return [[id, row]];
      const kept = leftOf(row, training?.contests ?? []);
      return kept !== row && kept.pack.contests.length === 0 ? [] : [[id, kept]];
    });
    const same = left.length === all.length && left.every(([id, row]) => rows[id] === row);
    if (!same) await write(Object.fromEntries(left));
  });

/** Takes packs from our own pages, and from nobody else. */
export function watchOwnPackRequests(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
    const { data } = ToOwnPacks.safeParse(message);
    if (!data || !isOwnPage(sender)) return undefined;
    const work = () => (data.type === 'own-pack-bring' ? bring(data.pack) : drop(data.id));
    inTurn<PackUsed | boolean>(work).then(reply, (error: unknown) => {
      showFault(error);
      reply(undefined);
    });
    return true;
  });
}
