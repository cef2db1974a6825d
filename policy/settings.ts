import * as z from 'zod/mini';
import { stages } from '../rules/contests/stage.ts';
import { roles } from '../rules/draft.ts';
import { settingsFallback as fallback, modes, type Settings } from './fallback.ts';
import { isHostName } from './host-name.ts';

export { type Mode, modes, type Settings, type Training } from './fallback.ts';

const Training = z.strictObject({
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
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

/** Each field falls back to its default by itself, so that one broken field does not lose the others. */
const Stored = z.object({
  role: z.catch(z.enum(roles), fallback.role),
  region: z.catch(z.string().check(z.regex(/^(\d{2}|\d{4})?$/)), fallback.region),
  mode: z.catch(z.enum(modes), fallback.mode),
  logText: z.catch(z.boolean(), fallback.logText),
  logDays: z.catch(z.int().check(z.nonnegative()), fallback.logDays),
  logRemovable: z.catch(z.boolean(), fallback.logRemovable),
  platformsOff: z.catch(z.array(z.string()), fallback.platformsOff),
  hosts: z.catch(Hosts, fallback.hosts),
  quiet: z.catch(z.array(z.strictObject({ rule: z.string(), phrase: z.string() })), fallback.quiet),
  training: z.catch(z.nullable(Training), fallback.training),
  ikrar: z.catch(
    z.object({ election: z.optional(z.string()), points: z.optional(z.array(z.string())) }),
    fallback.ikrar,
  ),
});

/** Settings from whatever storage holds. */
export function settingsFrom(stored: unknown): Settings {
  return Stored.parse(typeof stored === 'object' && stored !== null ? stored : {});
}
