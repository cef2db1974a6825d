import { useLayoutEffect, useRef } from 'preact/hooks';
import { ruleText } from '../../components/rule-text.ts';
import { useText } from '../../components/text.tsx';
import type { Activity } from '../../rules/draft.ts';
import type { Allowance } from '../../rules/regulation/allowances.ts';
import type { Rule } from '../../rules/regulation/rule.ts';
import { allowanceText } from './entries.ts';
import type { Side } from './example-list.tsx';
import { sideOf } from './rule-row.tsx';

interface Props {
  activity: Activity;
  /** Of those that were found. */
  rules: readonly Rule[];
  allowances: readonly Allowance[];
  /** It is the one that was asked for. */
  alone: boolean;
}

/** What not to do, what to be careful with and what is fine in one activity, by titles that lead to their rows. */
export function ActivityRow({ activity, rules, allowances, alone }: Props) {
  const text = useText();
  const row = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (alone && row.current) row.current.open = true;
  }, [alone]);
  const ruleLinks = (side: Side) =>
    rules
      .filter((rule) => sideOf(rule) === side)
      .map(({ id }) => ({ id, title: ruleText(text, id, 'title') }));
  const allowanceLinks = (disputed: boolean) =>
    allowances
      .filter((one) => Boolean(one.disputed) === disputed)
      .map(({ id }) => ({ id: `boleh-${id}`, title: allowanceText(text, id, 'title') }));
  const columns = [
    { side: 'ban', name: text('rules_ban'), links: ruleLinks('ban') },
    { side: 'care', name: text('rules_care'), links: [...ruleLinks('care'), ...allowanceLinks(true)] },
    { side: 'fine', name: text('rules_example_fine'), links: allowanceLinks(false) },
  ].filter(({ links }) => links.length > 0);
  return (
    <details class="row-card activity-row" id={`aktivitas-${activity}`} ref={row}>
      <summary>
        <h3>{text(`activity_${activity}`)}</h3>
        <span class="row-activities">
          {columns.map(({ name, links }) => `${name}: ${links.length}`).join(' · ')}
        </span>
      </summary>
      <div class="row-body columns">
        {columns.map(({ side, name, links }) => (
          <section key={side}>
            <h4 class="sides-title">{name}</h4>
            <ul class={`short short-${side}`}>
              {links.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
