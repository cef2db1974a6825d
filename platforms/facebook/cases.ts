import type { AdapterCases } from '../cases.ts';
import { feeds } from './feed-cases.ts';
import { otherPages } from './page-cases.ts';
import { requests } from './request-cases.ts';

export default { pages: [...feeds, ...otherPages], requests } satisfies AdapterCases;
