import { stages } from '../../rules/contests/stage.ts';
import { type Contender, contendersFor, engineRead, learnedScore } from './contenders.ts';
import { type Heard, hear } from './everyday.ts';
import { nearCopies } from './near-copies.ts';
import type { Post, Text } from './posts.ts';
import { engine } from './readers.ts';
import { judgeBySource, type SettingId } from './situations.ts';
import type { Judged } from './slices.ts';
import { type Split, splitOf } from './split.ts';

/** Everything that was measured on one half of the posts. */
export interface Measured {
  split: Split;
  posts: readonly Judged[];
  byStage: readonly { stage: string; posts: readonly Judged[] }[];
  /** Ids of posts that are hardly changed copies of one in the other half. */
  copies: ReadonlySet<string>;
  everyday: Readonly<Record<SettingId, readonly Heard[]>>;
  /** As they were judged, under a presidential election. */
  plainEveryday: readonly Text[];
  /** Posts judged ok, with all contests of a province in force. */
  okAmongMany: readonly Judged[];
  contenders: readonly Contender[];
  /** How partisan a post's words alone are; orders what is shown. */
  partisan: (text: Text) => number;
}

/** Prepares what both halves need (the baselines are trained on `dev` whichever is asked for) and measures one. */
export function measureWith(posts: readonly Post[], everyday: readonly Text[]): (split: Split) => Measured {
  const read = engineRead();
  const learned = learnedScore(posts);
  const contenders = contendersFor(read, learned);
  return (split) => {
    const inSplit = ({ id }: Text): boolean => splitOf(id) === split;
    const own = posts.filter(inSplit);
    const ordinary = everyday.filter(inSplit);
    const others = posts.filter((post) => !inSplit(post));
    return {
      split,
      posts: own.map((post) => ({ ...post, verdict: read(post) })),
      byStage: stages.map((stage) => {
        const judge = judgeBySource(engine, stage);
        return { stage, posts: own.map((post) => ({ ...post, verdict: judge(post) })) };
      }),
      copies: nearCopies(own, others),
      everyday: {
        pilkada: hear(engine, ordinary, 'pilkada'),
        pemilu: hear(engine, ordinary, 'pemilu'),
        everything: hear(engine, ordinary, 'everything'),
      },
      plainEveryday: ordinary,
      okAmongMany: hear(
        engine,
        own.filter(({ label }) => label === 'ok'),
        'everything',
      ),
      contenders,
      partisan: learned.score,
    };
  };
}
