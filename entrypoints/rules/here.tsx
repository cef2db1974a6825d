import { useText } from '../../components/text.tsx';
import type { Entries } from './entries.ts';

/** The ways to the parts of the page that hold something, with how much. */
export function Here({ found: { allowances, rules, pledge, skb } }: { found: Entries }) {
  const text = useText();
  const parts = [
    { name: 'yang-boleh', title: text('rules_fine'), count: allowances.length },
    { name: 'yang-dihindari', title: text('rules_avoid'), count: rules.length },
    { name: 'per-aktivitas', title: text('rules_by_activity'), count: rules.length + allowances.length },
    { name: 'ikrar', title: text('rules_ikrar'), count: pledge.length },
    { name: 'skb', title: text('rules_skb_short'), count: skb.length },
    { name: 'penanganan', title: text('rules_after'), count: 1 },
  ].filter(({ count }) => count > 0);
  return (
    <nav class="here" aria-label={text('rules_here')}>
      {parts.map(({ name, title }) => (
        <a key={name} href={`#${name}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}
