import { campaignTexts } from './campaign-texts.ts';
import { neutralTexts } from './neutral-texts.ts';

/** How a picture looks. The first are what anybody reads at a glance; the others are hard. */
const legibleKinds = ['banner', 'poster', 'shirt', 'badge', 'post', 'story', 'billboard'] as const;
const hardKinds = [
  'blur',
  'motion',
  'perspective',
  'night',
  'folds',
  'curved',
  'pale',
  'small',
  'jpeg',
  'stylised',
  'stacked',
  'upright',
  'slanted',
  'overPhoto',
  'darkPost',
  'mixed',
  'mirror',
  'marker',
  'glare',
  'hidden',
  'screen',
  'arc',
  'lights',
] as const;
/** Harder still: far away in a large photo, several faults at once, letters far apart, a busy cloth. */
const hardestKinds = ['far', 'combo', 'spaced', 'batik'] as const;
export type Kind = (typeof legibleKinds)[number] | (typeof hardKinds)[number] | (typeof hardestKinds)[number];

/** A picture of the wild: drawn the same whenever it is drawn. */
export interface WildPicture {
  id: string;
  kind: Kind;
  hard: boolean;
  campaign: boolean;
  /** One half is to learn from, the other to tell what was learnt. They share no text. */
  half: 'tune' | 'report';
  lines: readonly string[];
  /** What a checker has to read. */
  keys: readonly string[];
}

const little = new Set(['DAN', 'DI', 'KE', 'UNTUK', 'YANG', 'RI']);

const keysOf = (lines: readonly string[]): string[] => [
  ...new Set(
    lines
      .flatMap((line) => line.toUpperCase().split(/[\s-]+/))
      .map((word) => word.replace(/[^A-Z0-9]/g, ''))
      .filter((word) => word !== '' && !little.has(word)),
  ),
];

const usualKinds: readonly Kind[] = [...legibleKinds, ...legibleKinds, ...hardKinds];

/** Every text goes round the kinds, a different few each. */
function pictures(
  texts: readonly (readonly string[])[],
  campaign: boolean,
  times: number,
  kinds: readonly Kind[] = usualKinds,
): WildPicture[] {
  return texts.flatMap((lines, text) =>
    Array.from({ length: times }, (_, time): WildPicture => {
      // Halves alternate by text; so that each meets every kind, the kinds go on with every second text.
      const kind = kinds[(Math.floor(text / 2) * times + time) % kinds.length] ?? 'banner';
      const name = campaign ? 'campaign' : 'neutral';
      return {
        id: `${name}-${String(text).padStart(2, '0')}-${kind}`,
        kind,
        hard: !legibleKinds.some((one) => one === kind),
        campaign,
        half: text % 2 === 0 ? 'tune' : 'report',
        lines,
        keys: keysOf(lines),
      };
    }),
  );
}

/** Every picture, half of them of campaigns. */
export const wildPictures: readonly WildPicture[] = [
  ...pictures(campaignTexts, true, 4),
  ...pictures(neutralTexts, false, 2),
  ...pictures(campaignTexts.slice(4, 28), true, 1, hardestKinds),
  ...pictures(neutralTexts.slice(0, 8), false, 1, hardestKinds),
];
