import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { createJudge } from '../rules/judge.ts';
import { readLine } from './judge/draft-line.ts';
import { helpText, optionsFrom } from './judge/options.ts';
import { allContests, situationFor } from './judge/situation.ts';

const options = optionsFrom(process.argv.slice(2));
if ('error' in options) {
  process.stderr.write(`${options.error}\n${helpText}`);
  process.exit(2);
}
if (options.list) {
  for (const { id, name, region, stages } of allContests())
    stdout.write(`${JSON.stringify({ id, name, region, stages })}\n`);
} else {
  const situation = situationFor(options);
  if ('error' in situation) {
    process.stderr.write(`${situation.error}\n`);
    process.exit(2);
  }
  const judge = createJudge(situation);
  let number = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const read = readLine(line);
    if ('error' in read) {
      process.exitCode = 1;
      stdout.write(`${JSON.stringify({ line: number, ...read })}\n`);
      continue;
    }
    const begun = performance.now();
    const { verdict, findings } = judge(read.draft);
    const microseconds = Math.round((performance.now() - begun) * 1000);
    stdout.write(`${JSON.stringify({ id: read.id, verdict, findings, microseconds })}\n`);
  }
}
