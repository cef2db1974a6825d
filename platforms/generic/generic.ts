import { definePlatform, type Gate } from '../platform.ts';

/** Stand behind every adapter's own gates: by role, label and what woke up, for redesigns and unlisted languages. */
export const genericGates: readonly Gate[] = [];

/** A host that an agency added by setting alone. */
export const genericPlatform = definePlatform({ id: 'own', name: 'own', gates: [] });
