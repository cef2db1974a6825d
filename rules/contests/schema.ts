import * as z from 'zod/mini';

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const Words = z.optional(z.array(z.string().check(z.minLength(1))));

/** Days on which a contest changes stage. `start`: bakal calon may exist; `end`: last day on which its names count. */
export const Stages = z.strictObject({
  start: Day,
  registration: z.optional(Day),
  /** Penetapan: KPU fixes the candidates. */
  candidates: Day,
  numbers: z.optional(Day),
  campaign: z.optional(Day),
  /** First day of masa tenang. */
  quiet: Day,
  vote: Day,
  end: Day,
});
export type Stages = z.infer<typeof Stages>;

/** One person on a ticket. `name` is plain, without degrees and titles. */
export const Member = z.strictObject({
  name: z.string().check(z.minLength(1)),
  /** Names that nobody else goes by. */
  nicknames: Words,
  /** Nicknames that are also everyday words or many people's name: they count only beside another sign of politics. */
  common: Words,
  accounts: Words,
});
export type Member = z.infer<typeof Member>;

/** A pair, a candidate or a party: what stands behind one number on the ballot paper. */
export const Ticket = z.strictObject({
  number: z.nullable(z.int().check(z.positive())),
  /** What the ticket is called on screen: the pair's own name, a party's full name. Matched only through the lists below. */
  name: z.optional(z.string()),
  /** Empty for a party and for the empty column ("kolom kosong"). */
  members: z.array(Member),
  nicknames: Words,
  /** As for a member: `Amin`, `Perubahan`, `PAN`. */
  common: Words,
  slogans: Words,
  hashtags: Words,
  accounts: Words,
  /** Volunteer and campaign teams, by name. */
  groups: Words,
  /** Ids of `parties.ts`. */
  parties: Words,
});
export type Ticket = z.infer<typeof Ticket>;

export const offices = [
  'presiden',
  'partai',
  'dpr-ri',
  'dpd',
  'dprd-provinsi',
  'dprd-kabkota',
  'gubernur',
  'bupati',
  'walikota',
] as const;

/** One election in one region. `region`: Kemendagri code without dots, `36` or `3603`; `''` is the whole country. */
export const Contest = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: z.string(),
  office: z.enum(offices),
  region: z.string().check(z.regex(/^(\d{2}|\d{4})?$/)),
  stages: Stages,
  tickets: z.array(Ticket),
  /** Words of its names that many people carry, see `withOrdinaryWords`: such a name alone means nobody. */
  ordinary: Words,
  /** Words of its names that are everyday words: nobody is meant by one alone, whoever is called so. */
  everyday: Words,
});
export type Contest = z.infer<typeof Contest>;

/** Base64 of a JPEG, PNG or WebP by its first bytes; 400,000 letters are 300 kB of picture, and plenty. */
const Picture = z
  .string()
  .check(
    z.maxLength(400_000),
    z.regex(/^(?:\/9j\/|iVBORw0KGgo|UklGR[A-Za-z0-9+/]{6}XRUJQ)[A-Za-z0-9+/]+={0,2}$/),
  );

/** Who or what a picture shows, on which ballot. */
const shown = {
  /** Id of a contest, of this pack or of ours. */
  contest: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** Index into the contest's tickets. */
  ticket: z.int().check(z.nonnegative()),
  image: Picture,
};

/**
 * A face of a candidate, whole and alone in its picture; three or more of each person, from different days.
 *
 * Only an agency's own pack may bring portraits, and its agency answers for them: faces are "data pribadi yang bersifat
 * spesifik" under UU 27/2022. They have to be pictures that the candidates made public as candidates (the ballot paper,
 * KPU's list), be used for this contest only, and go when it ends. Our own packs have none. From each, 128 numbers are
 * computed on the device; of everybody else nothing is kept.
 */
export const Portrait = z.strictObject({
  ...shown,
  /** As the ticket's `members` has it. */
  name: z.string().check(z.minLength(1)),
});
export type Portrait = z.infer<typeof Portrait>;

/**
 * The artwork of a party's or team's emblem, straight on, without much paper around it. Several of one name are one
 * emblem's variants.
 *
 * Emblems are mostly trademarks: an agency may bring them for comparing. Our own packs have none.
 */
export const Emblem = z.strictObject({ ...shown, name: z.string().check(z.minLength(1)) });
export type Emblem = z.infer<typeof Emblem>;

const Sureness = z.optional(z.number().check(z.minimum(0), z.maximum(1)));

/**
 * How sure a reader has to be of something in a picture before it counts, 0 to 1 for each kind. Readers have bounds of
 * their own, below which they say nothing; these can only be stricter.
 */
export const PhotoThresholds = z.strictObject({
  text: Sureness,
  hand: Sureness,
  face: Sureness,
  emblem: Sureness,
});
export type PhotoThresholds = z.infer<typeof PhotoThresholds>;

/** A file of contests, ours or an agency's own. */
export const Pack = z.strictObject({
  schema: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: z.string(),
  source: z.string().check(z.minLength(1)),
  contests: z.array(Contest),
  portraits: z.optional(z.array(Portrait).check(z.maxLength(300))),
  emblems: z.optional(z.array(Emblem).check(z.maxLength(60))),
  photoThresholds: z.optional(PhotoThresholds),
});
export type Pack = z.infer<typeof Pack>;
