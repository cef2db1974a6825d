import type { PhotoKind, Role } from '../rules/draft.ts';
import type { Language, Mode } from './fallback.ts';

/** Keys in `_locales` of what the values are called, in the settings and in every rollout file. */

export const modeLabels = {
  observe: 'mode_observe',
  hint: 'mode_hint',
  warn: 'mode_warn',
  'warn-with-reason': 'mode_reason',
} as const satisfies Record<Mode, string>;

export const roleLabels = {
  pns: 'role_pns',
  pppk: 'role_pppk',
  cpns: 'role_cpns',
  'non-asn': 'role_non_asn',
  spouse: 'role_spouse',
  institution: 'role_institution',
} as const satisfies Record<Role, string>;

export const languageLabels = {
  browser: 'language_browser',
  id: 'language_id',
  en: 'language_en',
} as const satisfies Record<Language, string>;

export const photoLabels = {
  text: 'photos_text',
  hand: 'photos_hand',
  face: 'photos_face',
  emblem: 'photos_emblem',
} as const satisfies Record<PhotoKind, string>;

type ValueOf<Table> = Table[keyof Table];
export type Label =
  | ValueOf<typeof modeLabels>
  | ValueOf<typeof roleLabels>
  | ValueOf<typeof languageLabels>
  | ValueOf<typeof photoLabels>;
