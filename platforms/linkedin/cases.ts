import type { AdapterCases } from '../cases.ts';
import { pages } from './page-cases.ts';
import { requests } from './request-cases.ts';

export default { pages, requests } satisfies AdapterCases;
