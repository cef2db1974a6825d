import type { PhotoKind, PhotoSign } from '../../rules/draft.ts';
import type { Text, TextKey } from '../text.tsx';

const signs = {
  text: 'sign_text',
  hand: 'sign_hand',
  face: 'sign_face',
  emblem: 'sign_emblem',
} as const satisfies Record<PhotoKind, TextKey>;

/** By the ids of `rules/regulation/hand-signs`; a page carries these words anyway, that list it need not. */
export const hands: Readonly<Record<string, TextKey>> = {
  jempol: 'hand_jempol',
  telunjuk: 'hand_telunjuk',
  'dua-jari': 'hand_dua_jari',
  'hati-korea': 'hand_hati_korea',
  pistol: 'hand_pistol',
  telepon: 'hand_telepon',
  'tiga-jari': 'hand_tiga_jari',
  'empat-jari': 'hand_empat_jari',
  'lima-jari': 'hand_lima_jari',
  metal: 'hand_metal',
  oke: 'hand_oke',
};

/** From here on something is clear, and fairly clear. Each kind counts in its own way. */
const clear: Readonly<Record<PhotoKind, readonly [number, number]>> = {
  text: [0.9, 0.7],
  hand: [0.85, 0.6],
  face: [0.6, 0.5],
  emblem: [0.7, 0.4],
};

/** What was seen: "Terbaca: …", "Pose tangan: dua jari". */
export function signText(text: Text, { kind, value }: PhotoSign): string {
  const hand = kind === 'hand' ? hands[value] : undefined;
  return text(signs[kind], hand ? text(hand) : value);
}

/** How sure that is, in words. */
export function surenessText(text: Text, { kind, confidence }: PhotoSign): string {
  const [high, middle] = clear[kind];
  return text(confidence >= high ? 'sure_high' : confidence >= middle ? 'sure_middle' : 'sure_low');
}
