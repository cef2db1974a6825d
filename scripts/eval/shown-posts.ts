import type { Finding } from '../../rules/verdict.ts';
import type { Measured } from './measure.ts';
import { levels } from './readers.ts';
import type { Judged } from './slices.ts';

const told = (text: string, { rule, evidence }: Finding): string =>
  `${rule}: ${evidence.map(({ signal, start, end }) => `${signal} "${text.slice(start, end)}"`).join(', ')}`;

const line = ({ id, kinds, how, text, verdict }: Judged): string =>
  [
    `- ${id} ${[...kinds, how].join(' ')}: ${text.replace(/\s+/g, ' ')}`,
    ...verdict.findings.map((finding) => `    ${verdict.verdict} ${told(text, finding)}`),
  ].join('\n');

/**
 * The worst mistakes, for the terminal and nowhere else: of what was missed, what is said outright and whose very words
 * are partisan; of what was flagged, what was held and reads like everybody's words.
 */
export function worst({ posts, partisan }: Measured, most: number): { misses: string[]; alarms: string[] } {
  const misses = posts.filter(
    ({ label, verdict }) => label === 'violation' && !levels['warn or hint'](verdict),
  );
  const alarms = posts.filter(({ label, verdict }) => label === 'ok' && levels['warn or hint'](verdict));
  const outright = ({ how }: Judged): number => Number(how === 'explicit');
  const held = ({ verdict }: Judged): number => Number(levels.warn(verdict));
  return {
    misses: misses
      .toSorted((a, b) => outright(b) - outright(a) || partisan(b) - partisan(a))
      .slice(0, most)
      .map(line),
    alarms: alarms
      .toSorted((a, b) => held(b) - held(a) || partisan(a) - partisan(b))
      .slice(0, most)
      .map(line),
  };
}
