// `npm test`: everything, and a last line with true counts. One failure anywhere makes the exit status 1.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exit, platform } from 'node:process';
import { root, run, setUp } from './setup.mjs';

setUp(['chromium', 'firefox']);

/** A step that is one check by itself. */
const steps = [
  ['format and lint', 'biome', 'check', '.', '--error-on-warnings'],
  ['lint with types', 'oxlint', '--type-aware', '--tsconfig', 'tsconfig.json', '--deny-warnings'],
  ['build for Chrome', 'wxt', 'build', '--level', 'warn'],
  ['build for Firefox', 'wxt', 'build', '--level', 'warn', '-b', 'firefox'],
  ['build for Edge', 'wxt', 'build', '--level', 'warn', '-b', 'edge'],
  ['test build for Chrome', 'wxt', 'build', '--level', 'warn', '--mode', 'e2e'],
  ['test build for Firefox', 'wxt', 'build', '--level', 'warn', '-b', 'firefox', '--mode', 'e2e'],
  ['types', 'tsc', '--noEmit'],
  ['the same bytes from the sources alone', 'node', 'scripts/release.ts', 'check'],
];

let passed = 0;
const failures = [];

function title(text) {
  console.log(`\n── ${text}`);
}

for (const [name, command, ...args] of steps) {
  title(name);
  if (run(command, args) === 0) passed += 1;
  else failures.push(name);
}

/** Runs one of vitest's projects and counts its tests one by one. */
function runTests(project) {
  title(`${project} tests`);
  const report = join(root, '.cache', `${project}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = run('vitest', ['run', '--project', project, ...reporters]);
  const before = failures.length;
  if (existsSync(report)) count(project, JSON.parse(readFileSync(report, 'utf8')));
  // A crash, or a file that holds no test at all, fails without any test failing.
  if (status !== 0 && failures.length === before) failures.push(`${project} tests`);
}

function count(project, { testResults }) {
  for (const { name, status, message, assertionResults } of testResults) {
    const file = name.replace(root, '');
    for (const test of assertionResults) {
      if (test.status === 'passed') passed += 1;
      else failures.push(`${project}: ${file}: ${test.fullName} (${test.status})`);
    }
    const told = assertionResults.some((test) => test.status !== 'passed');
    if (status === 'failed' && !told) failures.push(`${project}: ${file}: ${message}`);
  }
}

runTests('unit');
runTests('e2e');
// Browsers under an agency's policy, each with its own view of the machine's policy folder: only Linux has that.
const notRun = platform === 'linux' ? [] : ['managed tests (Linux only)'];
if (platform === 'linux') runTests('managed');

if (failures.length > 0) title('failed');
for (const failure of failures) console.log(`  ${failure}`);
const left = notRun.map((name) => `, not run: ${name}`).join('');
console.log(`\n${passed} passed, ${failures.length} failed${left}`);
exit(failures.length > 0 ? 1 : 0);
