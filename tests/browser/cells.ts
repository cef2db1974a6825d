import type { AdapterCases, GestureCase, RequestCase, SavedPage } from '../../platforms/cases.ts';
import { byFolder } from '../../platforms/folders.ts';
import { hosts } from '../../platforms/hosts.ts';
import type { Stages } from './stage-host.ts';

/** How a person sets a gesture off. */
export type Hand = 'press' | 'key' | 'submit' | 'double' | 'attach';

/** A gesture of the table platform × activity × gate, as a case of the platform's own folder. */
export interface GestureCell {
  platform: string;
  page: SavedPage;
  one: GestureCase;
  by: Hand;
  /** Does the first gate stop it? What is attached is only looked at. */
  stopped: boolean;
}

/** A request of the same table. */
export interface RequestCell {
  platform: string;
  one: RequestCase;
}

const cases = byFolder(
  import.meta.glob<AdapterCases>('./*/cases.ts', {
    base: '../../platforms',
    eager: true,
    import: 'default',
  }),
);
/** The generic adapter's cases have no host of their own. */
const platforms = Object.entries(cases).filter(([folder]) => hosts[folder]);

const hands: readonly Hand[] = ['press', 'key', 'submit', 'double', 'attach'];

function cellOf(platform: string, page: SavedPage, one: GestureCase): GestureCell {
  const by = hands.find((hand) => one[hand] !== undefined);
  if (!by) throw new Error(`a gesture on ${platform}'s ${page.file} says nothing to do`);
  return { platform, page, one, by, stopped: one.held === true && by !== 'attach' };
}

export const gestureCells: readonly GestureCell[] = platforms.flatMap(([platform, { pages }]) =>
  pages.flatMap((page) => page.gestures.map((one) => cellOf(platform, page, one))),
);

export const requestCells: readonly RequestCell[] = platforms.flatMap(([platform, { requests }]) =>
  requests.map((one) => ({ platform, one })),
);

/** A held cell says most; of photos, one that is chosen, since no driver drops or pastes with a trusted hand. */
const worth = ({ one }: GestureCell | RequestCell): number =>
  (one.held ? 2 : 0) + ('attach' in one && one.attach?.how === 'choose' ? 1 : 0);

/** One cell for each platform and activity, chosen by what it can show. */
export function oneOfEach<Cell extends GestureCell | RequestCell>(cells: readonly Cell[]): Cell[] {
  const chosen = new Map<string, Cell>();
  for (const cell of cells) {
    const activity = cell.one.expect?.activity;
    if (!activity) continue;
    const kind = `${cell.platform} ${activity}`;
    const before = chosen.get(kind);
    if (!before || worth(cell) > worth(before)) chosen.set(kind, cell);
  }
  return [...chosen.values()];
}

/** These stand at the bare name; the others of two parts lead there from it. */
const bare = new Set(['x.com']);

/** The host that a platform's own pages come from: the first that its folder names. */
export function hostOf(platform: string): string {
  const host = hosts[platform]?.[0] ?? '';
  return host.split('.').length > 2 || bare.has(host) ? host : `www.${host}`;
}

export const stages: Stages = Object.fromEntries(platforms.map(([platform]) => [hostOf(platform), platform]));
