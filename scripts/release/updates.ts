import { createHash } from 'node:crypto';

/** A package that machines are to fetch. */
export interface Offer {
  id: string;
  version: string;
  /** Address of the package. */
  url: string;
  bytes: Uint8Array;
  /** The oldest browser that takes it. */
  oldest: string;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What Chromium and Edge read to learn which version there is. An id, a version and an address need no escapes. */
export const chromiumUpdates = ({ id, version, url, bytes, oldest }: Offer): string => `\
<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${url}" version="${version}" prodversionmin="${oldest}" hash_sha256="${sha256(bytes)}"/>
  </app>
</gupdate>
`;

/** The same for Firefox. */
export function firefoxUpdates({ id, version, url, bytes, oldest }: Offer): string {
  const update = {
    version,
    update_link: url,
    update_hash: `sha256:${sha256(bytes)}`,
    applications: { gecko: { strict_min_version: oldest } },
  };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
}
