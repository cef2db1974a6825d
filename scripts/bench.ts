import { parseArgs } from 'node:util';
import { measureEngine } from './bench/engine.ts';
import { measureInBrowser } from './bench/in-browser.ts';
import { measurePhotos } from './bench/photos.ts';
import { type Row, row } from './bench/row.ts';
import { measureSizes } from './bench/sizes.ts';

const { values } = parseArgs({
  options: {
    /** Candidate lists and posts, see `engine.ts`. */
    data: { type: 'string', default: '../shared/data' },
    /** Only the engine and its peers: needs no build. */
    engine: { type: 'boolean', default: false },
    /** What looking at pictures costs, and nothing else. */
    photos: { type: 'boolean', default: false },
  },
});

/** Prints what README claims, each figure beside its limit, all measured in this run. Build first: `npm run build`. */
const all = async (): Promise<Row[]> => [
  ...(values.engine ? [] : measureSizes()),
  ...(await measureEngine(values.data)),
  ...(values.engine ? [] : await measureInBrowser()),
];
const rows = values.photos ? await measurePhotos() : await all();
for (const one of rows) console.log(row(one));
if (rows.some(({ value, limit }) => limit !== undefined && value > limit)) process.exitCode = 1;
