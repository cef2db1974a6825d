/** What the guard needs of the rules. The build keeps all of it unparsed until it is first asked for, see `scripts/parsed-later.ts`. */
export { createJudge } from '../../rules/engine/judge.ts';
export { phraseOf } from '../../rules/engine/quiet.ts';
