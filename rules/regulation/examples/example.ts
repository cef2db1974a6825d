import type { Stage } from '../../contests/stage.ts';
import type { Activity, Draft, PhotoSign, Role, Target } from '../../draft.ts';

/** Something a person might be about to send, of the made-up contest, that shows where the line of a rule runs. */
export interface Example {
  draft: Draft;
  /** Where it differs from the stage and the role at which the rule usually speaks. */
  stage?: Stage;
  role?: Role;
}

/** A rule seen from both sides. Neither list is empty. */
export interface RuleExamples {
  /** What the rule speaks up at. */
  avoid: readonly Example[];
  /** What stands close by and is fine. */
  fine: readonly Example[];
}

/** Own words alone, or under or with what the activity is aimed at. */
const words =
  (activity: Activity) =>
  (text: string, target?: Target): Example => ({ draft: { activity, text, ...(target && { target }) } });

export const post = words('post');
export const comment = words('comment');
export const reply = words('reply');
export const live = words('live');
export const profile = words('profile');
export const message = words('message');

/** No own words: judged by what it is aimed at. */
const aimed =
  (activity: Activity) =>
  (target: Target, text = ''): Example => ({ draft: { activity, text, target } });

export const share = aimed('share');
export const like = aimed('like');
export const follow = aimed('follow');
export const join = aimed('join');
export const rsvp = aimed('rsvp');

/** A picture by what is seen in it, with a caption. */
export const photo = (signs: readonly PhotoSign[], text = ''): Example => ({
  draft: { activity: 'photo', text, ...(signs.length > 0 && { photo: signs }) },
});

const reference = { contest: 'contoh-kabupaten', ticket: 0 };

/** What a picture shows: words read in it, a hand sign, the face of somebody on the ballot. */
export const read = (value: string): PhotoSign => ({ kind: 'text', value, confidence: 0.95 });
export const hand = (value: string): PhotoSign => ({ kind: 'hand', value, confidence: 0.9 });
export const face = (value: string): PhotoSign => ({ kind: 'face', value, confidence: 0.65, reference });

export const at = (stage: Stage, example: Example): Example => ({ ...example, stage });
export const by = (role: Role, example: Example): Example => ({ ...example, role });

/** Accounts and posts that examples are aimed at. */
export const campaign: Target = {
  name: 'Relawan CandraDewi',
  handle: '@candradewi_contoh',
  text: 'Mari menangkan CandraDewi, coblos nomor 1!',
};
export const kpu: Target = {
  name: 'KPU Kabupaten Contoh',
  handle: '@kpu_contoh',
  text: 'Sudahkah nama Anda terdaftar? Cek DPT sebelum hari pemungutan suara.',
};
