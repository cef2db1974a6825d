import { type Bars, barOf } from '../../rules/model/implicit.ts';
import { modelSpeaks, type Scored, sureFrom } from './cross-validation.ts';
import type { Lesson } from './lessons.ts';

type Flags = (scored: Scored) => boolean;

const share = (part: number, whole: number): string =>
  `${part}/${whole}`.padStart(10) +
  (whole === 0 ? '      –' : `${((100 * part) / whole).toFixed(1)}%`.padStart(7));

function row(name: string, all: readonly Scored[], ways: readonly Flags[]): string {
  const cells = ways.map((flags) => share(all.filter(flags).length, all.length));
  return `${name.padEnd(24)}${cells.join('  ')}`;
}

const f1 = (all: readonly Scored[], flags: Flags): string => {
  const right = all.filter((one) => one.lesson.leans && flags(one)).length;
  const flagged = all.filter(flags).length;
  const leaning = all.filter(({ lesson }) => lesson.leans).length;
  return ((2 * right) / (flagged + leaning)).toFixed(3).padStart(17);
};

/** How often a leaning post scores above one that does not, among those that the model speaks on. */
function separation(all: readonly Scored[]): string {
  const spoken = all.filter(modelSpeaks);
  const leaning = spoken.filter(({ lesson }) => lesson.leans);
  const fine = spoken.filter(({ lesson }) => !lesson.leans);
  if (leaning.length * fine.length === 0) return '–';
  let above = 0;
  for (const one of leaning)
    for (const other of fine) above += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0;
  return (above / (leaning.length * fine.length)).toFixed(2);
}

/** What the rules find alone, the model alone and both, on posts whose group the model has not seen. */
export function report(all: readonly Scored[], bars: Bars): string {
  const rules: Flags = ({ lesson }) => lesson.verdict !== 'clear';
  const model: Flags = ({ lesson: { topic }, score }) => topic !== undefined && score >= barOf(topic, bars);
  const both: Flags = (one) => rules(one) || model(one);
  const ways = [rules, model, both];
  const leaning = all.filter(({ lesson }) => lesson.leans);
  const fine = all.filter(({ lesson }) => !lesson.leans);
  const groups = [...new Set(all.map(({ lesson }) => lesson.group))];
  const of = (posts: readonly Scored[], name: string, by: (lesson: Lesson) => boolean): string[] => {
    const some = posts.filter(({ lesson }) => by(lesson));
    return some.length === 0 ? [] : [row(name, some, ways)];
  };
  const surest = sureFrom(all, 0.97);
  return [
    'warned or hinted                     rules alone        model alone               both',
    row('violations', leaning, ways),
    ...of(leaning, '  explicit', ({ how }) => how === 'explicit'),
    ...of(leaning, '  implicit', ({ how }) => how === 'implicit'),
    ...groups.flatMap((group) => of(leaning, `  ${group}`, (lesson) => lesson.group === group)),
    row('ok', fine, ways),
    ...of(fine, '  political', ({ how }) => how === 'political'),
    ...of(fine, '  life', ({ how }) => how === 'life'),
    ...groups.flatMap((group) => of(fine, `  ${group}`, (lesson) => lesson.group === group)),
    `${'F1'.padEnd(24)}${ways.map((way) => f1(all, way)).join('  ')}`,
    `separation               all ${separation(all)}, ${groups
      .map((group) => `${group} ${separation(all.filter(({ lesson }) => lesson.group === group))}`)
      .join(', ')}`,
    `97% sure from ${surest.bar}: ${surest.right} right, ${surest.wrong} wrong`,
  ].join('\n');
}
