import type { Stage } from '../rules/contests/stage.ts';
import type { PhotoKind, Role } from '../rules/draft.ts';
import type { QuietPhrase } from '../rules/engine/situation.ts';

/** How much friction a finding makes, from silent to a typed reason. */
export const modes = ['observe', 'hint', 'warn', 'warn-with-reason'] as const;
export type Mode = (typeof modes)[number];

/** In which language Ikrar's own screens are; `browser` follows the browser's. */
export const languages = ['browser', 'id', 'en'] as const;
export type Language = (typeof languages)[number];

/** Any contest on any day, for a room full of people; every screen says that it is training. */
export interface Training {
  day: string;
  contests: string[];
  stage?: Stage | undefined;
}

/** Everything that is set: by default, by the person, by their agency. */
export interface Settings {
  role: Role;
  /** Kemendagri code without dots; `''` means national contests only. */
  region: string;
  /** Ids of contests that count beside those of the region, while their stages run. */
  contests: string[];
  mode: Mode;
  /** Keep the whole text in the log. */
  logText: boolean;
  /** Days after which a row of the log goes; 0 keeps all. */
  logDays: number;
  /** The person may delete rows of the log. */
  logMayDelete: boolean;
  /** Platforms, by id, and hosts of the agency's own that have been switched off. */
  platformsOff: string[];
  /** Hosts of the agency's own that are guarded as well, e.g. `forum.instansi.go.id`. */
  hosts: string[];
  /** What pictures are not looked at for. */
  photosOff: PhotoKind[];
  /** The person may pause the guard for a while. */
  mayPause: boolean;
  /** Until when it is paused, in milliseconds since 1970; 0 is not at all. */
  pausedUntil: number;
  /** A first page that asks who one is. */
  welcome: boolean;
  language: Language;
  /** What the person has called a false alarm. */
  quiet: QuietPhrase[];
  training: Training | null;
  /** The agency's own wording of the pledge. */
  ikrar: { election?: string | undefined; points?: string[] | undefined };
  /** Whose policy it is, whom to ask, and where to report; as the agency words them. */
  agency: { name?: string | undefined; contact?: string | undefined; report?: string | undefined };
}

/** The built-in defaults, apart from the schema in `settings.ts`, since content scripts carry no zod. */
export const settingsFallback: Settings = {
  role: 'pns',
  region: '',
  contests: [],
  mode: 'warn',
  logText: false,
  logDays: 0,
  logMayDelete: true,
  platformsOff: [],
  hosts: [],
  photosOff: [],
  mayPause: true,
  pausedUntil: 0,
  welcome: true,
  language: 'browser',
  quiet: [],
  training: null,
  ikrar: {},
  agency: {},
};
