import type { Day } from '../../rules/contests/stage.ts';
import { figures } from './figures.ts';
import type { Measured } from './measure.ts';
import type { Recorded } from './recorded.ts';
import { contenderSection, manyNames, overall, stageSection } from './sections.ts';
import { sliceSections } from './slices.ts';
import { type Section, table } from './table.ts';

const percent = (value: number | undefined): string =>
  value === undefined ? '–' : `${(100 * value).toFixed(value < 0.01 ? 2 : 1)} %`;

/** The recorded figures, beside what is aimed at. */
export const recordedTable = ({ held, dev }: Recorded): string =>
  table({
    head: ['what', 'held out', 'read while tuning', 'aim'],
    rows: figures.map(({ id, name, better, aim }) => [
      name,
      percent(held[id]),
      percent(dev[id]),
      `${better === 'higher' ? '≥' : '≤'} ${percent(aim)}`,
    ]),
  });

const counts = ({ posts, everyday }: Measured): string => {
  const of = (label: string): number => posts.filter((post) => post.label === label).length;
  return `${of('violation')} violations, ${of('ok')} ok, ${of('unclear')} unclear and left out; ${everyday.pilkada.length} everyday posts`;
};

const explained = (text: string, section: Section): string => `${text}\n\n${table(section)}`;

const intro = (day: Day, held: Measured, dev: Measured): string => `# How often Ikrar is right

Written by \`npm run eval -- --record\` on ${day}; \`npm run eval -- --check\` measures again and fails when a figure
got worse. The posts are real, in Indonesian as people write it, from collections that are no part of this repository:
only row numbers and labels are (\`tests/corpora/labels/\`). Each was judged by one question: if a civil servant posted
exactly this during that election, would a reasonable examiner see support or opposition, campaigning, hate, a hoax or
money politics?

- **Held out**, not read while rules were tuned: two collections, and three tenths of each of the others.
  ${counts(held)}.
- **Read while tuning**: the rest. Expect less on posts that nobody has read.
  ${counts(dev)}.

A *warning* holds the post; a *hint* is a quiet line. In brackets are 95 % intervals (Wilson). *False alarms* are posts
judged ok that are flagged all the same; *explicit* is what is said outright about somebody named.`;

const limits = (held: Measured): string => `## What these figures do not say

- **One judge a post**, none of them an examiner of Bawaslu or BKN. Nothing was judged twice, so nobody knows how far
  two judges would agree. Borderline posts (\`unclear\`) are left out, which makes the rest easier than life.
- **Held out from tuning, not from the judges.** They read both halves and told which turns of phrase kept coming up, and
  the first cues were written with that in mind. The blindest tests were rounds scored before any cue was written for them:
  a second found 80 % (91 % of those said outright) and warned on 0.3 % of ok posts, a third of 172 posts found 92 of 109
  (69 of 76) and warned on 1 of 38, a fourth of 636 posts found 275 of 322 (262 of 289) and warned on 3 of 228,
  a fifth of 390 posts found 197 of 229 (128 of 138) and warned on none of 87, a sixth of 340 posts, half of them on Jakarta
  2017, found 214 of 241 (204 of 222) and warned on 2 of 66 (23 November 2026). What was read of the sixth on Jakarta 2017
  was left out of the labels, so that \`rizal\` stays unread.
- **The model learnt from the other half,** so that half's figures with it are no test; \`npm run train\` prints what it makes of
  collections that it has not seen.
- **No cross-section of life.** Most collections were gathered around an election, so more than half of the scored
  posts are partisan; precision and F1 hold for that mixture only. False alarms per ordinary post are what a person
  will meet.
- **The halves are alike.** Most held-out posts come from the same collections, weeks and elections as those that were
  read, so their style and catchwords overlap; ${held.copies.size} of ${held.posts.length} are hardly changed copies of a post in the other half (scored
  apart above). \`rizal\` (Jakarta 2017) is held out wholly. So is \`luth\`, but \`luth-aspects\`, a labelled part of the same
  collection, is not.
- **Copied posts count one by one.** A campaign's template that was sent many times is many posts here, so the intervals
  are narrower than they should be.
- **Everyday posts were all open.** The split is applied to them too, but their false alarms were looked at on both sides.
  Many are rightly flagged: all 170 that were warned were judged among 150 that were not, shuffled, by a judge who did not
  know which (22 November 2026): 147 were partisan, 16 unclear, 6 harmless. What is partisan or unclear is taken out and
  scores nowhere; of those 150, 7 were partisan too.
- **Texts only.** No pictures, accounts, likes or parent posts; X for the most part, 2017 to 2024, mostly national
  elections.
- **Local elections are harder.** Five authors who knew nothing of the engine made up 960 posts and comments under several
  hundred contests, most of them local, many in regional speech; scored before any cue was written for them (22 and 23
  November 2026), warned or hinted: of two asked for riddles and regional speech 111 of 152 explicit violations and 5 of 64
  that only imply, 2 of 250 ok posts warned; of two asked for call names and initials 114 of 153, 12 of 65 and 1 of 248; of
  one who names people as most posts do 74 of 77, 13 of 31 and 2 of 125. Nicknames that no list has, riddles that only
  locals solve and posts that name nobody are what is missed. These posts are about people who exist, so they are not kept
  here.
- **Roles and stages.** Everything is judged as a post of a PNS in the campaign; the other stages judge the same posts
  against labels that were given for the campaign.`;

/** `docs/accuracy.md`: what was measured, for readers. Holds no text of any post. */
export function accuracyPage(recorded: Recorded, held: Measured, dev: Measured): string {
  const parts = [
    intro(recorded.day, held, dev),
    recordedTable(recorded),
    explained(
      `## Beside simpler tools

Held-out posts, the same for all. The list holds every name, nickname, party, tag and number of the ballot a post is
read under; the partisan words are a few dozen that anybody would think of. The classifier (words and pairs of words)
was trained on the judged posts that were read, its threshold chosen there for the best F1; *kept quiet* it may flag
three in a hundred ok posts there.`,
      contenderSection(held),
    ),
    explained('## Held-out posts, slice by slice', overall(held)),
    ...sliceSections(held.posts).map(table),
    explained(
      `## At each stage

The same held-out posts on a day of each stage of their election. \`none\` is a day between elections: few rules hold then,
and only parties can be named.`,
      stageSection(held),
    ),
    explained(
      `## With many names in force

A false alarm may come of a name that somebody on the ballot shares with everybody else. So ordinary posts are also read
with every contest of West Java in force.`,
      manyNames(held),
    ),
    limits(held),
  ];
  return `${parts.join('\n\n')}\n`;
}
