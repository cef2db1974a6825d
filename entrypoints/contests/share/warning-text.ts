import type { Text } from '../../../components/text.tsx';
import type { PackWarning } from '../../pages/own-packs.ts';
import type { Draft } from '../draft/draft.ts';

/** What is to be known of a pack that was taken into use, in a sentence. */
export function warningText(text: Text, { contests }: Draft, warning: PackWarning): string {
  switch (warning.kind) {
    case 'pictures-unable':
      return text('paslon_used_pictures_unable');
    case 'made-common':
      return text('paslon_used_made_common', warning.name);
    case 'over':
      return text(
        'paslon_used_over',
        contests.find(({ id }) => id === warning.contest)?.name ?? warning.contest,
      );
    case 'too-near':
      return text('paslon_used_too_near', ...warning.names);
    case 'too-few':
      return text('paslon_used_too_few', warning.name, String(warning.portraits));
    default:
      return text('paslon_used_picture', warning.name, text(pictureKeys[warning.kind]));
  }
}

const pictureKeys = {
  unreadable: 'paslon_used_unreadable',
  'no-face': 'paslon_used_no_face',
  'several-faces': 'paslon_used_several_faces',
  'too-plain': 'paslon_used_too_plain',
  failed: 'paslon_used_failed',
  'unknown-contest': 'paslon_used_nowhere',
  ended: 'paslon_used_ended',
  'unknown-ticket': 'paslon_used_nowhere',
  'other-name': 'paslon_used_nowhere',
} as const;
