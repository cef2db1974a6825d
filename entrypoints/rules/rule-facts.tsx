import type { ComponentChildren } from 'preact';
import { type Text, useText } from '../../components/text.tsx';
import { type Stage, stages } from '../../rules/contests/stage.ts';
import { type Role, roles } from '../../rules/draft.ts';
import { citedFor } from '../../rules/regulation/cited-for.ts';
import { type ProvisionRow, provisionRows } from '../../rules/regulation/provision-records.ts';
import type { Rule } from '../../rules/regulation/rule.ts';
import { ruleRecords } from '../../rules/regulation/rule-records.ts';
import { ProvisionFacts } from './basis.tsx';
import { roleKey } from './role-key.ts';

/** The provisions that a rule cites for a role, each with its stages, in the order of the stages. */
function citedBy(rule: Rule, role: Role | undefined): { id: string; stages: Stage[]; pilkada: boolean }[] {
  const cited = new Map<string, { id: string; stages: Stage[]; pilkada: boolean }>();
  for (const stage of stages) {
    const { violation, inPilkada } = rule.stages[stage] ?? {};
    for (const [name, pilkada] of [
      [violation, false],
      [inPilkada, true],
    ] as const) {
      if (name === undefined) continue;
      const id = role ? citedFor(role, name) : name;
      const one = cited.get(id) ?? { id, stages: [], pilkada };
      one.stages.push(stage);
      cited.set(id, one);
    }
  }
  return [...cited.values()];
}

/** When a rule holds, in words. */
function whenText(text: Text, spoken: readonly Stage[]): string {
  return spoken.length === stages.length
    ? text('rules_always')
    : spoken.map((stage) => text(`stage_${stage}`)).join('; ');
}

/** Whom a rule binds, where that is not everybody; said the shorter way. */
function whomText(text: Text, bound: readonly Role[] | undefined): string | undefined {
  if (!bound) return undefined;
  const others = roles.filter((role) => !bound.includes(role));
  const say = (all: readonly Role[]) => all.map((role) => text(roleKey(role))).join(', ');
  return others.length < bound.length
    ? text('rules_not_for', say(others))
    : text('rules_only_for', say(bound));
}

const provisionRow = (id: string): ProvisionRow | undefined => provisionRows.find((one) => one.id === id);

/** When, for whom and on what a rule rests. */
export function RuleFacts({ rule, role }: { rule: Rule; role: Role | undefined }) {
  const text = useText();
  const { basis = [], alsoIkrar = [] } = ruleRecords[rule.id] ?? { sources: [] };
  const cited = citedBy(rule, role);
  const also = basis
    .filter((id) => !cited.some((one) => one.id === id))
    .flatMap((id) => provisionRow(id) ?? [])
    .filter(({ shown }) => shown);
  const whom = whomText(text, rule.roles);
  return (
    <dl class="rule-facts">
      <Fact name={text('rules_when')}>
        {whenText(
          text,
          stages.filter((stage) => rule.stages[stage]),
        )}
        {whom && <p>{whom}</p>}
      </Fact>
      <Fact name={text('rules_pledge')}>
        {[rule.ikrar, ...alsoIkrar].map((point) => (
          <a key={point} class="rule-link" href={`#ikrar-${point}`}>
            {text('ikrar_point', String(point))}
          </a>
        ))}
      </Fact>
      <Fact name={text('rules_basis')}>
        {cited.map(({ id, stages: at, pilkada }) => (
          <Cited
            key={id}
            id={id}
            where={[pilkada && text('rules_basis_pilkada'), cited.length > 1 && whenText(text, at)]
              .filter(Boolean)
              .join(', ')}
          />
        ))}
      </Fact>
      {also.length > 0 && (
        <Fact name={text('rules_basis_also')} look="also">
          {also.map(({ id }) => (
            <Cited key={id} id={id} />
          ))}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, look, children }: { name: string; look?: string; children: ComponentChildren }) {
  return (
    <div class={look}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A citation, its wording and sources one press away. */
function Cited({ id, where }: { id: string; where?: string }) {
  const provision = provisionRow(id);
  if (!provision) return null;
  return (
    <details class="fold">
      <summary>
        <span>
          {provision.title}
          {where && <span class="soft"> ({where})</span>}
        </span>
      </summary>
      <ProvisionFacts provision={provision} />
    </details>
  );
}
