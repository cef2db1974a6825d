import { managedSchema } from '../policy/rollout/managed-schema.ts';
import { wordsOf } from './words.ts';

export const managedSchemaPath = 'managed_schema.json';

/** What Chromium and Edge have to know of our policy, as a file of the package. */
export const managedSchemaFile = (root: string) => ({
  relativeDest: managedSchemaPath,
  contents: JSON.stringify(managedSchema(wordsOf('id', root)), null, 2),
});
