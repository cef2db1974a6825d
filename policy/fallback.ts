import type { Stage } from '../rules/contests/stage.ts';
import type { Role } from '../rules/draft.ts';
import type { QuietPhrase } from '../rules/engine/situation.ts';

/** How much friction a finding makes, from silent to a typed reason. */
export const modes = ['observe', 'hint', 'warn', 'warn-with-reason'] as const;
export type Mode = (typeof modes)[number];

/** Any contest on any day, for a room full of people; every screen says that it is training. */
export interface Training {
  day: string;
  contests: string[];
  stage?: Stage | undefined;
}

/** Everything that a person (and later an agency) can set. */
export interface Settings {
  role: Role;
  /** Kemendagri code without dots; `''` means national contests only. */
  region: string;
  mode: Mode;
  /** Keep the whole text in the log. */
  logText: boolean;
  /** Days after which rows of the log are deleted; 0 keeps them until the person deletes them. */
  logDays: number;
  /** May the person delete rows of the log? */
  logRemovable: boolean;
  /** Platforms, by id, and hosts of the agency's own that have been switched off. */
  platformsOff: string[];
  /** Hosts of the agency's own that are guarded as well, e.g. `forum.instansi.go.id`. */
  hosts: string[];
  /** What the person has called a false alarm. */
  quiet: QuietPhrase[];
  training: Training | null;
  /** The agency's own wording of the pledge. */
  ikrar: { election?: string | undefined; points?: string[] | undefined };
}

/** The built-in defaults, apart from the schema in `settings.ts`, since content scripts carry no zod. */
export const settingsFallback: Settings = {
  role: 'pns',
  region: '',
  mode: 'warn',
  logText: false,
  logDays: 0,
  logRemovable: true,
  platformsOff: [],
  hosts: [],
  quiet: [],
  training: null,
  ikrar: {},
};
