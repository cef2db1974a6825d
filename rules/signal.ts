/** Facts found in a draft that name somebody or something in the contests in force. */
export const entitySignals = [
  'candidate', // a candidate or pair, named beyond doubt
  'common-name', // a candidate's name that many people carry; never enough alone
  'party',
  'ballot-number', // "paslon 2", "nomor urut dua", "coblos 02"
  'slogan',
  'campaign-hashtag',
  'candidate-account',
  'campaign-account',
  'campaign-group',
] as const;

/** What the words do. */
export const cueSignals = [
  'support',
  'praise',
  'win',
  'call',
  'attack',
  'favour', // leans towards somebody, without outright support
  'mock', // leans against somebody, without an outright attack
  'jeer', // the same, in a voice that no news has
  'taunt', // at a camp or a government, naming nobody
  'reject',
  'mobilise',
  'threat',
  'money',
  'hate',
  'hoax',
  'membership',
  'team',
  'id-card-support',
  'self-candidacy',
  'programme',
  'rally',
  'invite',
  'celebrate',
] as const;

/** What a trained model reads between the lines, see `rules/model`. */
export const modelSignals = ['implicit'] as const;

/** Context that turns a cue off. */
export const contextSignals = [
  'negation',
  'neutrality',
  'institution',
  'quotation',
  'news',
  'sport',
  'medicine',
  'condolence',
  'duty',
  'election-information',
  'everyday', // somebody who only bears the name: a neighbour, a shop
] as const;

/** What a picture shows, see `engine/photo`. */
export const photoSignals = [
  'photo-candidate', // the face of somebody on the ballot
  'photo-attribute', // emblem, slogan or number of a side
  'photo-prop', // campaign material: banner, poster, sticker
  'photo-finger',
  'photo-ballot',
] as const;

/** Found in pictures or settings, by parts that do not exist yet; rules on them are declared and waiting. */
export const waitingSignals = ['photo-uniform', 'photo-old', 'spouse-candidate'] as const;

export type SignalId =
  | (typeof entitySignals)[number]
  | (typeof cueSignals)[number]
  | (typeof contextSignals)[number]
  | (typeof modelSignals)[number]
  | (typeof photoSignals)[number]
  | (typeof waitingSignals)[number];

/** Where in the draft a signal stands; what stands in `photo` is counted in signs. */
export const parts = ['text', 'target.name', 'target.handle', 'target.text', 'photo'] as const;
export type Part = (typeof parts)[number];
