// `npm start`: builds Ikrar and shows it in Chromium; without a display it tries it out by itself.
import { argv, env, exit, platform } from 'node:process';
import { run, setUp } from './setup.mjs';

const display = platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
const headless = argv.includes('--headless') || !display;

setUp(['chromium']);
console.log('Building Ikrar …');
if (run('wxt', ['build', '--level', 'warn']) !== 0) exit(1);
exit(run('node', ['scripts/show.ts', ...(headless ? ['--headless'] : [])]));
