import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** The rows that lie under a key of `storage.local`; those that can't be read are left out. */
export async function storedRows<Row>(key: string, schema: z.ZodMiniType<Row>): Promise<Row[]> {
  const rows = (await browser.storage.local.get(key))[key];
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row) => {
    const parsed = z.safeParse(schema, row);
    return parsed.success ? [parsed.data] : [];
  });
}
