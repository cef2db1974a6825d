// Makes a fresh clone ready to run. Plain JavaScript without dependencies: this runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process, { argv, env, exit, getuid, platform, versions } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const windows = platform === 'win32';

/** Stops with one plain sentence. */
function stop(sentence) {
  console.error(`\n${sentence}`);
  exit(1);
}

const atLeast = (version, major, minor) => {
  const [here = 0, there = 0] = version.replace(/^v/, '').split('.').map(Number);
  return here > major || (here === major && there >= minor);
};

/** Environment in which our own tools and our own Node come first: the tools want a newer Node than many machines have. */
export const environment = () => ({
  ...env,
  PATH: `${bin}${delimiter}${env.PATH ?? ''}`,
  WXT_TELEMETRY: '0',
});

/** WXT turns its wheel in files and pipes as well; there only what goes wrong is shown, which it says on stderr. */
const shown = (command) =>
  command === 'wxt' && !process.stdout.isTTY ? ['inherit', 'ignore', 'inherit'] : 'inherit';

/**
 * Runs a command of ours in the repository and shows what it says.
 * @returns its exit status
 */
export function run(command, args = [], more = {}) {
  const options = { cwd: root, stdio: shown(command), env: { ...environment(), ...more }, shell: windows };
  return spawnSync(command, args, options).status ?? 1;
}

function installPackages() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing dependencies (npm ci) …');
  // npm itself runs on the machine's Node and warns that some tools want a newer one; they get it from node_modules.
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error']);
  if (status !== 0) stop('npm ci failed; the lines above say why.');
}

function checkNode() {
  const { stdout } = spawnSync('node', ['--version'], {
    env: environment(),
    encoding: 'utf8',
    shell: windows,
  });
  if (!atLeast(stdout ?? '', 22, 12)) {
    stop(
      `Ikrar's tools need Node 22.12 or newer, here is ${stdout?.trim()}: install it from https://nodejs.org.`,
    );
  }
}

/** By id: what a person calls it, its Debian packages, and where it lies on a machine. */
const browsers = JSON.parse(readFileSync(join(root, 'scripts', 'browsers.json'), 'utf8'));

/** Same rule as `program` in tests/browser/programs.ts. */
const findBrowser = (id) =>
  [env[`IKRAR_${id.toUpperCase()}`] ?? '', ...browsers[id].places].find((path) => existsSync(path));

const canInstall = () => getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installBrowsers(ids) {
  const missing = ids.filter((id) => !findBrowser(id));
  if (missing.length > 0 && canInstall()) {
    const packages = missing.flatMap((id) => browsers[id].packages);
    console.log(`Installing ${packages.join(' and ')} (apt) …`);
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], quiet);
    run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'fonts-dejavu-core', ...packages],
      quiet,
    );
  }
  const names = ids.filter((id) => !findBrowser(id)).map((id) => browsers[id].name);
  if (names.length > 0) stop(`Please install ${names.join(' and ')}, then run this command again.`);
}

/** Everything a command needs: packages, a Node that the tools accept, generated types, browsers. */
export function setUp(ids) {
  if (!atLeast(versions.node, 20, 19)) {
    stop(`Ikrar needs Node 20.19 or newer, here is ${versions.node}: install it from https://nodejs.org.`);
  }
  installPackages();
  checkNode();
  installBrowsers(ids);
  if (!existsSync(join(root, '.wxt', 'tsconfig.json')) && run('wxt', ['prepare']) !== 0) {
    stop('wxt prepare failed; the lines above say why.');
  }
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) setUp(['chromium', 'firefox']);
