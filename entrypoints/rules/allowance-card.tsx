import { useText } from '../../components/text.tsx';
import type { Activity } from '../../rules/draft.ts';
import type { Allowance } from '../../rules/regulation/allowances.ts';
import { allowanceSituation } from '../../rules/regulation/examples/situation.ts';
import { Known } from './basis.tsx';
import { allowanceText } from './entries.ts';
import { askedFirst, ExampleList } from './example-list.tsx';

/** Examples in plain sight. */
const seen = 2;

/** Something that everybody may do, with examples and where it was said. */
export function AllowanceCard({ allowance, asked }: { allowance: Allowance; asked: Activity | undefined }) {
  const text = useText();
  const { id, disputed, examples, roles, confidence, sources } = allowance;
  const all = askedFirst(examples, asked).map((example) => ({
    example,
    situation: allowanceSituation(allowance, example),
  }));
  return (
    <article class={`allowed ${disputed ? 'allowed-care' : ''}`} id={`boleh-${id}`} tabIndex={-1}>
      {disputed && <p class="side side-care side-long">{text('rules_disputed')}</p>}
      <h3>{allowanceText(text, id, 'title')}</h3>
      <p>{allowanceText(text, id)}</p>
      {roles?.includes('spouse') && <p class="help">{text('rules_only_for', text('role_spouse'))}</p>}
      <ExampleList side="fine" examples={all.slice(0, seen)} />
      {all.length > seen && (
        <details class="fold">
          <summary>{text('rules_examples_more', String(all.length - seen))}</summary>
          <ExampleList side="fine" examples={all.slice(seen)} />
        </details>
      )}
      <Known confidence={confidence} keys={sources} />
    </article>
  );
}
