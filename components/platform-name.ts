import { platforms } from '../platforms/platforms.ts';
import type { Text } from './text.tsx';

/** Beside the platforms: an agency's own hosts, all under one name, and what was tried in training. */
const others = { own: 'platform_own', training: 'platform_training' } as const;

/** Every platform that a check may be of, with its name, in the order of lists. */
export const platformNames = (text: Text): { id: string; name: string }[] => [
  ...platforms.map(({ id, name }) => ({ id, name })),
  ...Object.entries(others).map(([id, key]) => ({ id, name: text(key) })),
];

/** The name of a platform by its id; the id itself, should a later version have written it. */
export const platformName = (text: Text, id: string): string =>
  platformNames(text).find((one) => one.id === id)?.name ?? id;
