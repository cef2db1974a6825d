import { measureEngine } from './bench/engine.ts';
import { measureInBrowser } from './bench/in-browser.ts';
import { type Row, row } from './bench/row.ts';
import { measureSizes } from './bench/sizes.ts';

/** Prints what README claims, each figure beside its limit, all measured in this run. Build first: `npm run build`. */
const rows: Row[] = [...measureSizes(), ...measureEngine(), ...(await measureInBrowser())];
for (const one of rows) console.log(row(one));
if (rows.some(({ value, limit }) => limit !== undefined && value > limit)) process.exitCode = 1;
