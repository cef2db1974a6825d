import { definePlatform } from '../platform.ts';
import { boxesBut } from './boxes.ts';
import { sending } from './generic.ts';
import { ownActGates } from './own-acts.ts';
import { isForOne } from './sending.ts';

/** A host that an agency added by setting alone: here nothing else looks, so also messages and code names count. */
export const genericPlatform = definePlatform({
  id: 'own',
  name: 'own',
  private: isForOne,
  gates: [
    ...(['message', 'reply', 'comment', 'post'] as const).flatMap((kind) =>
      sending(kind, boxesBut([]), () => true),
    ),
    ...ownActGates,
  ],
});
