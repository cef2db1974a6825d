import { contentSecurityPolicy as policy, sites } from '../pages/sites.ts';
import { type Host, json, pageReply } from './hosts.ts';
import { readSent, type Sent } from './sent.ts';

/**
 * The test pages that play a site whole.
 * @param sent takes every activity that arrives
 */
export const handMade = (sent: Sent[]): Host => ({
  names: Object.keys(sites),
  answer: ({ url, method, body }) => {
    const site = sites[url.hostname];
    if (!site) return undefined;
    if (method !== 'POST') {
      return pageReply({ ...site, language: url.searchParams.get('lang') ?? 'id', policy });
    }
    const read = readSent(url.hostname, url.pathname, body);
    if (!read) return { status: 404 };
    sent.push(read);
    if (read.operation === 'form') return { status: 303, headers: { location: '/story.php?sent' } };
    return json({ data: {} });
  },
});
