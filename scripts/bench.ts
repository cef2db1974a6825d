import { parseArgs } from 'node:util';
import { measureEngine } from './bench/engine.ts';
import { measureInBrowser } from './bench/in-browser.ts';
import { type Row, row } from './bench/row.ts';
import { measureSizes } from './bench/sizes.ts';

const { values } = parseArgs({
  options: {
    /** Candidate lists and posts, see `engine.ts`. */
    data: { type: 'string', default: '../shared/data' },
    /** Only the engine and its peers: needs no build. */
    engine: { type: 'boolean', default: false },
  },
});

/** Prints what README claims, each figure beside its limit, all measured in this run. Build first: `npm run build`. */
const rows: Row[] = [
  ...(values.engine ? [] : measureSizes()),
  ...(await measureEngine(values.data)),
  ...(values.engine ? [] : await measureInBrowser()),
];
for (const one of rows) console.log(row(one));
if (rows.some(({ value, limit }) => limit !== undefined && value > limit)) process.exitCode = 1;
