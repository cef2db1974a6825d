import type { Activity, Draft, PhotoSign } from '../draft.ts';
import { lazily, lazilyEach } from '../lazily.ts';
import { implicitIn, topicOf } from '../model/implicit.ts';
import { modelOf } from '../model/weights.ts';
import type { Rule } from '../regulation/rule.ts';
import { rules } from '../regulation/rules/index.ts';
import type { Part } from '../signal.ts';
import { type Finding, severities, type Verdict } from '../verdict.ts';
import type { Found } from './conditions.ts';
import { findingOf } from './findings.ts';
import { handleSignals } from './handle.ts';
import { officeSignals } from './office.ts';
import { withoutPictureEchoes } from './photo/echo.ts';
import { signalsTold } from './photo/told.ts';
import { Places } from './places.ts';
import { phraseOf } from './quiet.ts';
import { readingOf } from './reading.ts';
import type { Roster } from './roster.ts';
import { RuleIndex } from './rule-index.ts';
import type { Signal } from './signal.ts';
import { knowsWith, readPart, signalsIn } from './signals.ts';
import type { Situation } from './situation.ts';
import type { Knows } from './token.ts';

/** More than this overwhelms; the gravest stay. */
const most = 3;
/** Always told, since it holds for everybody and not only for civil servants. */
const alwaysTold = 'masa-tenang';

/** Told only where nothing graver is: words that lean are part of an outright call. */
const toldAlone = 'kesan-berpihak';
const low = severities.indexOf('low');

/** What else is done when a picture goes with an activity. What nobody else may see is no photo under the rules. */
const alongside = (activity: Activity): Activity[] =>
  activity === 'message' ? [] : activity === 'photo' ? ['post'] : ['photo'];

const asksModel = ({ when }: Rule): boolean => when.some(({ own }) => own?.includes('implicit'));

const gravity = (finding: Finding): number => severities.indexOf(finding.severity);

function withoutEcho(findings: readonly Finding[]): Finding[] {
  const graver = findings.some((finding) => finding.rule !== toldAlone && gravity(finding) > low);
  return graver ? findings.filter(({ rule }) => rule !== toldAlone) : [...findings];
}

function strongest(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => gravity(b) - gravity(a));
  const quiet = sorted.filter((finding) => finding.rule === alwaysTold);
  const others = sorted.filter((finding) => finding.rule !== alwaysTold);
  return [...others.slice(0, most - quiet.length), ...quiet].sort((a, b) => gravity(b) - gravity(a));
}

/** Prepares the reading of pictures, see `photo/picture.ts`. */
export type PicturesReader = (
  situation: Situation,
  roster: Roster,
  knows: Knows,
) => (signs: readonly PhotoSign[]) => Signal[];

/**
 * The judge over a roster that is there already: `openRoster` has it sooner, and in less code, than it can be made.
 * @param roster of the situation's contests
 * @param pictures without it the judge takes the draft's word for what its pictures say
 */
export function judgeOver(
  situation: Situation,
  roster: Roster,
  pictures?: PicturesReader,
): (draft: Draft) => Verdict {
  const knows = knowsWith(roster);
  const read = (text: string | undefined, part: Part): Signal[] =>
    text ? signalsIn(text, part, roster, knows) : [];
  const quiet = new Set((situation.quiet ?? []).map(({ rule, phrase }) => `${rule}\n${phrase}`));

  const { model: weights } = situation;
  const model = weights && lazily(() => modelOf(weights));

  const places = new Places(situation);
  const rulesFor = (...some: Activity[]) =>
    rules.filter(
      (rule) =>
        some.some((activity) => rule.activities.includes(activity)) &&
        rule.roles?.includes(situation.role) !== false,
    );
  const indexFor = lazilyEach((activity: Activity) => new RuleIndex(rulesFor(activity)));
  const modelIndexFor = lazilyEach(
    (activity: Activity) => new RuleIndex(rulesFor(activity).filter(asksModel)),
  );
  const pictureIndexFor = lazilyEach(
    (activity: Activity) => new RuleIndex(rulesFor(activity, ...alongside(activity))),
  );
  const picture = pictures && lazily(() => pictures(situation, roster, knows));
  const seenIn = ({ photo, photoSignals = [] }: Draft): Signal[] => {
    if (!photo?.length) return [];
    return picture ? picture()(photo) : signalsTold(photoSignals, situation.contests);
  };

  return (draft) => {
    const { name, handle, text } = draft.target ?? {};
    const words = draft.text ? readPart(draft.text, 'text', roster, knows, name) : undefined;
    const seen = seenIn(draft);
    const own = [...(words?.signals ?? []), ...seen];
    const target = [
      ...read(name, 'target.name'),
      ...officeSignals(draft.target),
      ...handleSignals(handle, roster, knows),
      ...read(text, 'target.text'),
    ];
    const topic = model && words && topicOf(words, situation.contests);
    if (own.length + target.length === 0 && !topic) return { verdict: 'clear', findings: [] };
    const found = { own: readingOf(own), target: readingOf(target) };
    const meeting = (index: RuleIndex, by: Found): Finding[] =>
      withoutEcho(
        withoutPictureEchoes(
          index.possible(by).flatMap((some) => findingOf(some, by, situation.role, places) ?? []),
        ),
      );
    const index = (seen.length > 0 ? pictureIndexFor : indexFor)(draft.activity);
    let findings = meeting(index, found);
    const leans = findings.length > 0;
    const implied =
      words && model && topic && findings.every(({ rule }) => rule === toldAlone)
        ? implicitIn(words, topic, model(), leans)
        : [];
    if (implied.length > 0)
      findings = meeting(modelIndexFor(draft.activity), { ...found, own: readingOf([...own, ...implied]) });
    const told = strongest(
      quiet.size === 0
        ? findings
        : findings.filter((finding) => !quiet.has(`${finding.rule}\n${phraseOf(draft, finding)}`)),
    );
    const gravest = told[0];
    if (!gravest) return { verdict: 'clear', findings: [] };
    return { verdict: gravity(gravest) >= severities.indexOf('medium') ? 'warn' : 'hint', findings: told };
  };
}
