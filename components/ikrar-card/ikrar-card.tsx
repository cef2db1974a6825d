import { useText } from '../text.tsx';

/** A point of the pledge, word for word as the person or the agency signed it. */
export interface PledgePoint {
  point: number;
  text: string;
}

/** One point of the pledge as a card with its number. */
export function IkrarCard({ point, text: wording }: PledgePoint) {
  const text = useText();
  return (
    <figure class="ikrar-card">
      <span class="ikrar-number" aria-hidden="true">
        {point}
      </span>
      <div>
        <figcaption>{text('ikrar_point', String(point))}</figcaption>
        <blockquote lang="id">{wording}</blockquote>
      </div>
    </figure>
  );
}
