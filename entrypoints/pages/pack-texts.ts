import { momentText } from '../../components/day-text.ts';
import type { Text, TextKey } from '../../components/text.tsx';
import type { PackUsed, PackWarning } from './own-packs.ts';
import type { PackProblemCode, PackState } from './pack-state.ts';

const pictures = {
  unreadable: 'packs_warn_unreadable',
  'no-face': 'packs_warn_no_face',
  'several-faces': 'packs_warn_several_faces',
  'too-plain': 'packs_warn_too_plain',
  failed: 'packs_warn_failed',
  'unknown-contest': 'packs_warn_unknown_contest',
  ended: 'packs_warn_ended',
  'unknown-ticket': 'packs_warn_unknown_ticket',
  'other-name': 'packs_warn_other_name',
} as const satisfies Record<string, TextKey>;

/**
 * What is to be known of a pack that was taken, in a sentence.
 * @param nameOf what a contest is called
 */
export function packWarningText(
  text: Text,
  warning: PackWarning,
  nameOf: (contest: string) => string,
): string {
  switch (warning.kind) {
    case 'pictures-unable':
      return text('packs_warn_pictures_unable');
    case 'made-common':
      return text('packs_warn_made_common', warning.name);
    case 'over':
      return text('packs_warn_over', nameOf(warning.contest));
    case 'instead':
      return text('packs_warn_instead', nameOf(warning.contest));
    case 'behind':
      return text('packs_warn_behind', nameOf(warning.contest), warning.pack);
    case 'ahead':
      return text('packs_warn_ahead', nameOf(warning.contest), warning.pack);
    case 'nobody':
      return text('packs_warn_nobody', nameOf(warning.contest));
    case 'too-near':
      return text('packs_warn_too_near', ...warning.names);
    case 'too-few':
      return text('packs_warn_too_few', warning.name, String(warning.portraits));
    default:
      return text(pictures[warning.kind], warning.name);
  }
}

type Refused = Extract<PackUsed, { error: string }>['error'] | 'not-pack' | 'signed';

const errors = {
  invalid: 'packs_error_invalid',
  'not-pack': 'packs_error_not_pack',
  signed: 'packs_error_signed',
  'too-large': 'packs_error_too_large',
  'too-many': 'packs_error_too_many',
  failed: 'packs_error_failed',
} as const satisfies Record<Refused, TextKey>;

/** Why a pack could not be taken. @param at the place in it that is wrong; `''` where all of it is */
export const packErrorText = (text: Text, error: Refused, at = ''): string =>
  text(error === 'invalid' && at === '' ? errors['not-pack'] : errors[error], at);

const problems = {
  unreachable: 'packs_problem_unreachable',
  status: 'packs_problem_status',
  'too-large': 'packs_problem_too_large',
  'too-slow': 'packs_problem_too_slow',
  'not-text': 'packs_problem_not_text',
  'no-way': 'packs_problem_no_way',
  'not-signed': 'packs_problem_not_signed',
  'other-key': 'packs_problem_other_key',
  tampered: 'packs_problem_tampered',
  'other-format': 'packs_problem_other_format',
  older: 'packs_problem_older',
  'reused-version': 'packs_problem_reused_version',
  'no-key': 'packs_problem_no_key',
  invalid: 'packs_problem_invalid',
  failed: 'packs_problem_failed',
} as const satisfies Record<PackProblemCode, TextKey>;

/** Why the agency's pack could not be brought up to date. */
export const packProblemText = (text: Text, { code, at = '' }: NonNullable<PackState['problem']>): string =>
  text(code === 'invalid' && at === '' ? problems['other-format'] : problems[code], at);

/** When the agency's address was last looked at, and what of it is in force. */
export function packCheckedText(text: Text, { tried }: PackState, version: number | undefined): string {
  const at = momentText(tried, text('lang'));
  return version === undefined ? text('packs_checked_none', at) : text('packs_checked', at, String(version));
}
