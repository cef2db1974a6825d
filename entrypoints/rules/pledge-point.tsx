import { IkrarCard, type PledgePoint } from '../../components/ikrar-card/ikrar-card.tsx';
import { useText } from '../../components/text.tsx';
import { provisionRows } from '../../rules/regulation/provision-records.ts';
import { Known } from './basis.tsx';
import { BothSides } from './both-sides.tsx';
import type { PledgeRules } from './entries.ts';
import { RuleLinks } from './rule-links.tsx';

interface Props {
  pledged: PledgePoint;
  of: PledgeRules;
}

/** A point of the pledge as it was signed, an example of each side, what Ikrar reminds of, where it was read. */
export function PledgePointCard({ pledged, of: { point, rules } }: Props) {
  const text = useText();
  const first = rules.find((rule) => rule.ikrar === point);
  const provision = provisionRows.find(({ id }) => id === `IKRAR-${point}`);
  return (
    <article class="pledge-point" id={`ikrar-${point}`} tabIndex={-1}>
      <IkrarCard text={text} pledged={pledged} />
      {first && <BothSides rule={first} heading="h3" />}
      <details class="fold">
        <summary>
          {text('rules_skb_checked')} ({rules.length})
        </summary>
        <RuleLinks rules={rules} />
      </details>
      {provision && <Known confidence={provision.confidence} keys={provision.sources} />}
    </article>
  );
}
