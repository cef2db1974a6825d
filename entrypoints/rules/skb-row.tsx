import { useText } from '../../components/text.tsx';
import { ProvisionFacts } from './basis.tsx';
import { BothSides } from './both-sides.tsx';
import type { SkbForm } from './entries.ts';
import { RuleLinks } from './rule-links.tsx';

/** A form of violation in the decree: its wording, an example of each side, what Ikrar reminds of, its sources. */
export function SkbRow({ form: { provision, rules } }: { form: SkbForm }) {
  const text = useText();
  const [first] = rules;
  return (
    <details class="row-card skb" id={provision.id}>
      <summary>
        <h4 class="skb-number">{text('rules_skb_number', provision.id.replace(/\D+/, ''))}</h4>
        <span class="row-lead" lang="id">
          {provision.wording}
        </span>
      </summary>
      <div class="row-body">
        {first ? (
          <>
            <BothSides rule={first} heading="h5" />
            <div>
              <p class="help">{text('rules_skb_checked')}</p>
              <RuleLinks rules={rules} />
            </div>
          </>
        ) : (
          <p>{text('rules_skb_unchecked')}</p>
        )}
        <ProvisionFacts provision={provision} worded />
      </div>
    </details>
  );
}
