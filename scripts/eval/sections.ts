import { heardSection, warned } from './everyday.ts';
import { restsOnModel } from './implicit.ts';
import { shown, wilson } from './interval.ts';
import type { Measured } from './measure.ts';
import { ruleSection } from './rule-section.ts';
import { type Setting, settings, situationIn } from './situations.ts';
import { scoreRows, scoreSection, sliceSections } from './slices.ts';
import type { Section } from './table.ts';
import { f1, falseAlarms, precision, recall, tally } from './tally.ts';

/** The engine beside what could be had more cheaply, on the same posts. */
export function contenderSection({ posts, plainEveryday, contenders }: Measured): Section {
  const life = posts.filter(({ how }) => how === 'life');
  const political = posts.filter(({ how }) => how === 'political');
  return {
    title: 'beside simpler tools',
    head: [
      'who flags',
      'F1',
      'precision',
      'recall',
      'recall, explicit',
      'false alarms, neutral politics',
      'false alarms, judged daily life',
      'false alarms, everyday corpora',
    ],
    rows: contenders.map(({ name, flags }) => {
      const all = tally(posts, flags);
      const explicit = tally(
        posts.filter(({ how }) => how === 'explicit'),
        flags,
      );
      return [
        name,
        shown(f1(all)),
        shown(precision(all)),
        shown(recall(all)),
        shown(recall(explicit)),
        shown(falseAlarms(tally(political, flags))),
        shown(falseAlarms(tally(life, flags))),
        shown(wilson(plainEveryday.filter(flags).length, plainEveryday.length)),
      ];
    }),
  };
}

export const overall = ({ posts, copies }: Measured): Section =>
  scoreSection('all', [
    ...scoreRows('all', posts),
    ...scoreRows(
      'without near copies',
      posts.filter(({ id }) => !copies.has(id)),
    ),
  ]);

export const stageSection = ({ byStage }: Measured): Section =>
  scoreSection(
    'stage',
    byStage.flatMap(({ stage, posts }) => scoreRows(stage, posts)),
  );

const people = (setting: Setting): string =>
  situationIn(setting)
    .contests.flatMap(({ tickets }) => tickets.flatMap(({ members }) => members))
    .length.toLocaleString('en');

export function manyNames({ everyday, okAmongMany }: Measured): Section {
  const { pilkada, everything } = everyday;
  const life = okAmongMany.filter(({ how }) => how === 'life');
  const row = (name: string, share: ReturnType<typeof warned>): string[] => [
    name,
    `${share.part} of ${share.whole}`,
    shown(share),
  ];
  return {
    title: 'many names in force',
    head: ['many names in force', 'warned', 'share'],
    rows: [
      row(`everyday corpora, one regency, ${people(settings.pilkada)} people`, warned(pilkada)),
      row(`everyday corpora, a whole province, ${people(settings.everything)} people`, warned(everything)),
      row('posts judged ok, a whole province', warned(okAmongMany)),
      row('of which daily life', warned(life)),
    ],
  };
}

function modelSection({ posts, everyday }: Measured): Section {
  const violations = posts.filter(({ label }) => label === 'violation');
  const ok = posts.filter(({ label }) => label === 'ok');
  const rows = [
    { name: 'violations', texts: violations },
    { name: 'ok posts', texts: ok },
    { name: 'everyday corpora', texts: everyday.pilkada },
  ];
  return {
    title: 'flagged by the model alone',
    head: ['flagged by the model alone', 'posts', 'share'],
    rows: rows.map(({ name, texts }) => {
      const alone = texts.filter(({ verdict }) => restsOnModel(verdict)).length;
      return [name, `${alone} of ${texts.length}`, shown(wilson(alone, texts.length))];
    }),
  };
}

const unclear = ({ posts }: Measured): Section => {
  const left = posts.filter(({ label }) => label === 'unclear');
  return {
    title: 'left out of all scores',
    head: ['left out of all scores', 'posts', 'warned'],
    rows: [['unclear', String(left.length), shown(warned(left))]],
  };
};

/** All that is printed of one half of the posts. */
export const sectionsOf = (measured: Measured): Section[] => [
  overall(measured),
  contenderSection(measured),
  ...sliceSections(measured.posts),
  stageSection(measured),
  ruleSection(measured.posts),
  modelSection(measured),
  unclear(measured),
  heardSection(settings.pilkada.name, measured.everyday.pilkada),
  heardSection(settings.pemilu.name, measured.everyday.pemilu),
  manyNames(measured),
];
