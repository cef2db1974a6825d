// How long the engine takes to be ready in a fresh process, with the phrases compiled as pages have them:
// `node scripts/bench/start.ts LEXICON_FILE DAY PROVINCE` or `… DAY ROSTER_FILE`.
import { readFileSync } from 'node:fs';
import type { CompiledPhrases } from '../../rules/engine/compiled-phrases.ts';
import { type KeptContests, openKept } from '../../rules/engine/kept-roster.ts';
import { openLexicon } from '../../rules/engine/lexicon.ts';
import { createJudge } from '../../rules/judge.ts';
import { contestsInForce } from './province.ts';

const [lexiconFile = '', day = '', from = ''] = process.argv.slice(2);

function ready(): () => void {
  if (/^\d\d$/.test(from)) {
    const contests = contestsInForce(from, day);
    return () => createJudge({ day, role: 'pns', contests });
  }
  const kept: KeptContests = JSON.parse(readFileSync(from, 'utf8'));
  return () => {
    const roster = openKept(kept);
    createJudge({ day, role: 'pns', contests: roster.contests }, roster);
  };
}

const phrases: CompiledPhrases = JSON.parse(readFileSync(lexiconFile, 'utf8'));
const start = ready();
const begun = performance.now();
openLexicon(phrases);
start();
console.log(performance.now() - begun);
