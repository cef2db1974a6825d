import type { OpenReader, Picture, Reader, References, Seen } from '../seen.ts';
import type { FaceEngine } from './engine.ts';
import type { Face } from './faces.ts';
import { confidenceOf, likenessOf } from './likeness.ts';

/**
 * Reads candidates' faces: those alone whose portraits a pack brings. Without portraits not even the models are loaded,
 * and of everybody else nothing is kept.
 */
export const open: OpenReader = async (asset) => readerWith(engineWhenAsked(asset));

/** The engine, loaded when it is first asked for, and again when that failed. */
export function engineWhenAsked(asset: (path: string) => string): () => Promise<FaceEngine> {
  return untilItWorks(async () => (await import('./engine.ts')).openFaceEngine(asset));
}

function untilItWorks<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let making: Promise<Value> | undefined;
  return () => {
    making ??= make().catch((fault: unknown) => {
      making = undefined;
      throw fault;
    });
    return making;
  };
}

/** @param load gives the engine; asked only when there is something to compare with */
export function readerWith(load: () => Promise<Pick<FaceEngine, 'look'>>): Reader {
  const engine = untilItWorks(load);
  return {
    read: async ({ small }, { faces }) => {
      if (faces.length === 0) return [];
      const found = await (await engine()).look(small, (face) => seenIn(face, small, faces));
      return surest(found.flat());
    },
  };
}

function seenIn({ place, embedding }: Face, small: Picture['small'], faces: References['faces']): Seen[] {
  const likeness = likenessOf(embedding, faces);
  if (!likeness) return [];
  return likeness.references.map(({ contest, ticket }) => ({
    kind: 'face',
    value: likeness.name,
    confidence: confidenceOf(likeness.distance, place.width),
    reference: { contest, ticket },
    box: {
      x: place.x / small.width,
      y: place.y / small.height,
      width: place.width / small.width,
      height: place.height / small.height,
    },
  }));
}

/** Nobody is in a picture twice: of two faces taken for one person's, the surer one. */
function surest(seen: readonly Seen[]): Seen[] {
  const byPerson = Map.groupBy(seen, ({ value }) => value);
  return [...byPerson.values()].flatMap((all) => {
    const most = Math.max(...all.map(({ confidence }) => confidence));
    return all.filter(({ confidence }) => confidence === most);
  });
}
