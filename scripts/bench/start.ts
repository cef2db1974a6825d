// How long the engine takes to be ready in a fresh process: `node scripts/bench/start.ts DAY PROVINCE` or `… DAY ROSTER_FILE`.
import { readFileSync } from 'node:fs';
import { openRoster } from '../../rules/engine/compiled-roster.ts';
import { createJudge } from '../../rules/judge.ts';
import { contestsInForce } from './province.ts';

const [day = '', from = ''] = process.argv.slice(2);

function ready(): () => void {
  if (/^\d\d$/.test(from)) {
    const contests = contestsInForce(from, day);
    return () => createJudge({ day, role: 'pns', contests });
  }
  const bytes = Uint8Array.from(readFileSync(from));
  return () => {
    const roster = openRoster(bytes);
    createJudge({ day, role: 'pns', contests: roster.contests }, roster);
  };
}

const start = ready();
const begun = performance.now();
start();
console.log(performance.now() - begun);
