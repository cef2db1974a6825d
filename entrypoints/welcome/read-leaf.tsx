import type { PledgePoint } from '../../components/ikrar-card/ikrar-card.tsx';
import { useText } from '../../components/text.tsx';
import type { Resolved } from '../../policy/resolve.ts';

interface Props {
  points: readonly PledgePoint[];
  at: number;
  resolved: Resolved;
}

/** One point of the pledge, large enough for a room to read together. */
export function ReadLeaf({ points, at, resolved: { settings, sourceOf } }: Props) {
  const text = useText();
  const point = points[at];
  const own = settings.ikrar.points !== undefined && sourceOf('ikrar') === 'agency';
  return (
    <figure class="welcome-point">
      <figcaption>{text('welcome_read_at', String(at + 1), String(points.length))}</figcaption>
      <blockquote lang="id" aria-live="polite">
        {point?.text}
      </blockquote>
      <p class="help">
        {own
          ? text('welcome_wording_own', settings.agency.name ?? text('set_by_agency'))
          : text('welcome_wording_default')}
      </p>
    </figure>
  );
}
