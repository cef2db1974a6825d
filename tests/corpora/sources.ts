import type { Day } from '../../rules/contests/stage.ts';

/** The election that posts are read under: ids of its contests, the main one first, and a day of its campaign. */
export interface Occasion {
  contests: readonly string[];
  day: Day;
}

const pemilu2019: Occasion = { contests: ['pilpres-2019', 'partai-2019'], day: '2019-04-10' };
const pemilu2024: Occasion = { contests: ['pilpres-2024', 'partai-2024'], day: '2023-12-15' };
const jakarta2017: Occasion = { contests: ['pilkada-2017-31'], day: '2017-02-01' };

/** Where a source's posts stand in the data folder, and under which election they were judged. */
export interface Source {
  /** In `corpora/` of the data folder. */
  file: string;
  column: number;
  delimiter: ',' | '\t';
  occasion: Occasion;
  /** Collected without politics in mind: what is written on an ordinary day. */
  everyday?: true;
}

const smsa = { file: 'indonlu-smsa-emot/smsa_train.tsv', column: 0, delimiter: '\t' } as const;
const emot = { file: 'indonlu-smsa-emot/emot_train.csv', column: 1, delimiter: ',' } as const;
const ridife = { file: 'ridife-idsa/tweets_labeled.tsv', column: 1, delimiter: '\t' } as const;

/** By the name that `labels/<name>.tsv` and the posts' ids (`akhai:12`) carry. */
export const sources: Readonly<Record<string, Source>> = {
  akhai: {
    file: 'akhaiworkshop-pilpres2019/tweets.csv',
    column: 1,
    delimiter: ',',
    occasion: pemilu2019,
  },
  ekora: { file: 'ekorahmattt-debat2023/tweets.csv', column: 1, delimiter: ',', occasion: pemilu2024 },
  luth: { file: 'luthfilkhairi-absa2024/tweets.csv', column: 1, delimiter: ',', occasion: pemilu2024 },
  'luth-aspects': {
    file: 'luthfilkhairi-absa2024/labeled_aspects.csv',
    column: 0,
    delimiter: ',',
    occasion: pemilu2024,
  },
  'audhi-jkw': {
    file: 'audhiaprilliant-postelection2019/jkw.csv',
    column: 1,
    delimiter: ',',
    occasion: pemilu2019,
  },
  'audhi-pbw': {
    file: 'audhiaprilliant-postelection2019/pbw.csv',
    column: 1,
    delimiter: ',',
    occasion: pemilu2019,
  },
  rizal: { file: 'rizalespe-dki2017/tweets.csv', column: 3, delimiter: ',', occasion: jakarta2017 },
  okky: { file: 'okkyibrohim-hatespeech/dev_part.csv', column: 1, delimiter: ',', occasion: pemilu2019 },
  apta: { file: 'aptaarkana-hoax2023/titles.csv', column: 0, delimiter: ',', occasion: pemilu2024 },
  smsa: { ...smsa, occasion: pemilu2024, everyday: true },
  // Those of its posts with a political word: they speak of 2014 to 2019.
  'smsa-2019': { ...smsa, occasion: pemilu2019 },
  emot: { ...emot, occasion: pemilu2024, everyday: true },
  // Those of its posts with a political word: they speak of 2014 to 2019.
  'emot-2019': { ...emot, occasion: pemilu2019 },
  'nusax-ind': {
    file: 'nusax-train/indonesian_train.csv',
    column: 1,
    delimiter: ',',
    occasion: pemilu2024,
    everyday: true,
  },
  'nusax-jav': {
    file: 'nusax-train/javanese_train.csv',
    column: 1,
    delimiter: ',',
    occasion: pemilu2024,
    everyday: true,
  },
  'nusax-sun': {
    file: 'nusax-train/sundanese_train.csv',
    column: 1,
    delimiter: ',',
    occasion: pemilu2024,
    everyday: true,
  },
  ridife: { ...ridife, occasion: pemilu2024, everyday: true },
  // Those of its posts with a political word: they speak of 2014 to 2019.
  'ridife-2019': { ...ridife, occasion: pemilu2019 },
};

/** `judged-dev.jsonl` of the data folder: judged before there were labels by row, so it is no file of rows. */
export const judgedFile = { name: 'judged', file: 'judged-dev.jsonl', occasion: pemilu2024 } as const;

/** The election that a source's posts are read under. */
export const occasionOf = (source: string): Occasion => sources[source]?.occasion ?? judgedFile.occasion;
