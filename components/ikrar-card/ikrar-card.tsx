import type { Text } from '../text.tsx';

/** A point of the pledge, word for word as the person or the agency signed it. */
export interface PledgePoint {
  point: number;
  text: string;
}

/** One point of the pledge as a card with its number. */
export function IkrarCard({ text, pledged }: { text: Text; pledged: PledgePoint }) {
  return (
    <figure class="ikrar-card">
      <span class="ikrar-number" aria-hidden="true">
        {pledged.point}
      </span>
      <div>
        <figcaption>{text('ikrar_point', String(pledged.point))}</figcaption>
        <blockquote lang="id">{pledged.text}</blockquote>
      </div>
    </figure>
  );
}
