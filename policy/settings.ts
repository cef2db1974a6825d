import * as z from 'zod/mini';
import { stages } from '../rules/contests/stage.ts';
import { photoKinds, roles } from '../rules/draft.ts';
import { languages, modes, type Settings, settingsFallback } from './fallback.ts';
import { isHostName } from './host-name.ts';

export {
  type Language,
  languages,
  type Mode,
  modes,
  type Settings,
  settingsFallback,
  type Training,
} from './fallback.ts';

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const Training = z.strictObject({
  day: Day,
  contests: z.array(z.string()),
  stage: z.optional(z.enum(stages)),
});

/** Whatever is no host name is left out, and the others stay. */
const Hosts = z.pipe(
  z.array(z.unknown()),
  z.transform((hosts) => [
    ...new Set(hosts.flatMap((one) => (typeof one === 'string' && isHostName(one) ? [one] : []))),
  ]),
);

const Words = z.optional(z.string());

/** Each field falls back by itself, so that one broken or missing field does not lose the others. */
const over = (base: Settings) =>
  z.object({
    role: z.catch(z.enum(roles), base.role),
    region: z.catch(z.string().check(z.regex(/^(\d{2}|\d{4})?$/)), base.region),
    contests: z.catch(z.array(z.string()), base.contests),
    mode: z.catch(z.enum(modes), base.mode),
    logText: z.catch(z.boolean(), base.logText),
    logDays: z.catch(z.int().check(z.nonnegative()), base.logDays),
    logMayDelete: z.catch(z.boolean(), base.logMayDelete),
    platformsOff: z.catch(z.array(z.string()), base.platformsOff),
    hosts: z.catch(Hosts, base.hosts),
    photosOff: z.catch(z.array(z.enum(photoKinds)), base.photosOff),
    mayPause: z.catch(z.boolean(), base.mayPause),
    pausedUntil: z.catch(z.int().check(z.nonnegative()), base.pausedUntil),
    welcome: z.catch(z.boolean(), base.welcome),
    language: z.catch(z.enum(languages), base.language),
    quiet: z.catch(z.array(z.strictObject({ rule: z.string(), phrase: z.string() })), base.quiet),
    training: z.catch(z.nullable(Training), base.training),
    ikrar: z.catch(z.object({ election: Words, points: z.optional(z.array(z.string())) }), base.ikrar),
    agency: z.catch(z.object({ name: Words, contact: Words, report: Words }), base.agency),
  });

/**
 * Settings from whatever storage holds.
 * @param base what holds for each setting that is not there, or broken
 */
export function settingsFrom(stored: unknown, base = settingsFallback): Settings {
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return over(base).parse(isRecord ? stored : {});
}
