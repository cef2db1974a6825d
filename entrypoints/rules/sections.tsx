import { pledgeOf } from '../../components/ikrar-card/pledge.ts';
import { useText } from '../../components/text.tsx';
import type { Settings } from '../../policy/settings.ts';
import { activities } from '../../rules/draft.ts';
import { ActivityRow } from './activity-row.tsx';
import { Aftermath } from './aftermath.tsx';
import { AllowanceCard } from './allowance-card.tsx';
import type { Entries } from './entries.ts';
import type { Filter } from './find.ts';
import { PledgePointCard } from './pledge-point.tsx';
import { RuleRow } from './rule-row.tsx';
import { OpenAll, Section } from './section.tsx';
import { SkbRow } from './skb-row.tsx';

interface Props {
  found: Entries;
  filter: Filter;
  settings: Settings | undefined;
}

/** What was found, section by section; an empty one is left out. */
export function Sections({ found, filter, settings }: Props) {
  const text = useText();
  const { allowances, rules, pledge, skb } = found;
  const points = pledgeOf(settings?.ikrar ?? {});
  return (
    <>
      {allowances.length > 0 && (
        <Section name="yang-boleh" title={text('rules_fine')} lead={text('rules_fine_lead')}>
          <div class="alloweds">
            {allowances.map(({ of }) => (
              <AllowanceCard key={of.id} allowance={of} asked={filter.activity} />
            ))}
          </div>
        </Section>
      )}
      {rules.length > 0 && (
        <Section name="yang-dihindari" title={text('rules_avoid')} lead={text('rules_avoid_lead')}>
          <OpenAll within="yang-dihindari" />
          <div class="rows">
            {rules.map(({ of }) => (
              <RuleRow key={of.id} rule={of} filter={filter} />
            ))}
          </div>
        </Section>
      )}
      <ByActivity found={found} only={filter.activity} />
      {pledge.length > 0 && (
        <Section name="ikrar" title={text('rules_ikrar')} lead={text('rules_ikrar_lead')}>
          <div class="pledge">
            {pledge.map(({ id, of }) => {
              const pledged = points.find(({ point }) => point === of.point);
              return pledged && <PledgePointCard key={id} pledged={pledged} of={of} />;
            })}
          </div>
        </Section>
      )}
      {skb.length > 0 && (
        <Section name="skb" title={text('rules_skb')} lead={text('rules_skb_lead')}>
          <SkbRows title={text('rules_skb_ethics')} entries={skb.filter(({ id }) => id.startsWith('KE'))} />
          <SkbRows
            title={text('rules_skb_discipline')}
            entries={skb.filter(({ id }) => id.startsWith('D'))}
          />
        </Section>
      )}
      <Section name="penanganan" title={text('rules_after')} lead={text('rules_after_lead')}>
        <Aftermath />
      </Section>
    </>
  );
}

function ByActivity({ found: { rules, allowances }, only }: { found: Entries; only: Filter['activity'] }) {
  const text = useText();
  const rows = activities
    .filter((activity) => only === undefined || activity === only)
    .map((activity) => ({
      activity,
      rules: rules.map(({ of }) => of).filter((rule) => rule.activities.includes(activity)),
      allowances: allowances.map(({ of }) => of).filter((one) => one.activities.includes(activity)),
    }))
    .filter((row) => row.rules.length + row.allowances.length > 0);
  if (rows.length === 0) return null;
  return (
    <Section name="per-aktivitas" title={text('rules_by_activity')} lead={text('rules_by_activity_lead')}>
      <div class="rows">
        {rows.map((row) => (
          <ActivityRow key={row.activity} {...row} alone={row.activity === only} />
        ))}
      </div>
    </Section>
  );
}

function SkbRows({ title, entries }: { title: string; entries: Entries['skb'] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <div class="rows">
        {entries.map(({ id, of }) => (
          <SkbRow key={id} form={of} />
        ))}
      </div>
    </>
  );
}
