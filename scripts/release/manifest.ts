import * as z from 'zod/mini';
import { type Tree, treeOf } from './tree.ts';

const path = 'manifest.json';

const Manifest = z.looseObject({
  version: z.string(),
  minimum_chrome_version: z.optional(z.string()),
  browser_specific_settings: z.optional(
    z.looseObject({ gecko: z.looseObject({ id: z.string(), strict_min_version: z.string() }) }),
  ),
});
export type Manifest = z.infer<typeof Manifest>;

/** The manifest of a build. */
export const manifestOf = (tree: Tree): Manifest =>
  Manifest.parse(JSON.parse(Buffer.from(tree.get(path) ?? []).toString() || 'null'));

/** The build with another manifest; all other files stay as they are. */
export const withManifest = (tree: Tree, change: (manifest: Manifest) => Manifest): Tree =>
  treeOf([...tree, [path, Buffer.from(JSON.stringify(change(manifestOf(tree))))]]);

/** What a package needs in order to be served by an agency rather than a store. */
export interface OwnServer {
  /** Address of the folder, without a slash at its end. */
  url: string;
}

/** @param key the public key, in base64 */
export const forChromium = (tree: Tree, key: string, { url }: OwnServer): Tree =>
  withManifest(tree, (manifest) => ({ ...manifest, key, update_url: `${url}/updates.xml` }));

/** @param server none for Mozilla's own shelf, which takes no other address */
export const forFirefox = (tree: Tree, id: string, server?: OwnServer): Tree =>
  withManifest(tree, (manifest) => {
    const { browser_specific_settings: settings } = manifest;
    if (!settings) throw new Error('This is no build for Firefox');
    const gecko = { ...settings.gecko, id, ...(server && { update_url: `${server.url}/updates.json` }) };
    return { ...manifest, browser_specific_settings: { ...settings, gecko } };
  });
