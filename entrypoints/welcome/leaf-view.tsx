import type { PledgePoint } from '../../components/ikrar-card/ikrar-card.tsx';
import type { Resolved } from '../../policy/resolve.ts';
import type { Settings } from '../../policy/settings.ts';
import { DoneLeaf } from './done-leaf.tsx';
import type { Leaf } from './leaves.ts';
import { ReadLeaf } from './read-leaf.tsx';
import { SignLeaf } from './sign-leaf.tsx';
import { TryLeaf } from './try-leaf.tsx';
import { WhereLeaf } from './where-leaf.tsx';
import { WhoLeaf } from './who-leaf.tsx';

/** What a leaf that asks something gets: what is set and locked, and the way to change it. */
export interface AskProps {
  resolved: Resolved;
  save: (patch: Partial<Settings>) => void;
}

/** The content of one leaf. */
export function LeafView({
  leaf,
  points,
  ...ask
}: AskProps & { leaf: Leaf; points: readonly PledgePoint[] }) {
  const { resolved } = ask;
  switch (leaf.step) {
    case 'who':
      return <WhoLeaf {...ask} />;
    case 'where':
      return <WhereLeaf {...ask} />;
    case 'read':
      return <ReadLeaf points={points} at={leaf.point} resolved={resolved} />;
    case 'sign':
      return <SignLeaf points={points} agency={resolved.settings.agency} />;
    case 'try':
      return <TryLeaf settings={resolved.settings} />;
    default:
      return <DoneLeaf settings={resolved.settings} />;
  }
}
