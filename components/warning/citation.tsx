import type { Provision } from '../../rules/regulation/provisions.ts';
import type { Finding } from '../../rules/verdict.ts';
import { ruleText } from '../rule-text.ts';
import type { Text } from '../text.tsx';

interface Props {
  text: Text;
  finding: Finding;
  contestName?: string | undefined;
  provision: (id: string) => Provision | undefined;
  onReadRule?: ((rule: string) => void) | undefined;
  /** Whom the agency has people ask, in its own words. */
  contact?: string | undefined;
}

/** At which stage a rule speaks, what it rests on, its wording one click away, and who can be asked. */
export function Citation({ text, finding, contestName, provision, onReadRule, contact }: Props) {
  const source = provision(finding.violation);
  return (
    <dl class="citation">
      <div>
        <dt>{text('stage')}</dt>
        <dd>
          {text(`stage_${finding.stage}`)}
          {contestName && <span class="citation-contest">{contestName}</span>}
        </dd>
      </div>
      {source && (
        <div>
          <dt>{text('basis')}</dt>
          <dd>
            <details class="fold">
              <summary>{source.title}</summary>
              {source.quoted ? (
                <blockquote lang="id">{source.wording}</blockquote>
              ) : (
                <p lang="id">{source.wording}</p>
              )}
            </details>
            <ReadRule text={text} rule={finding.rule} onReadRule={onReadRule} />
          </dd>
        </div>
      )}
      {contact && (
        <div>
          <dt>{text('warning_contact')}</dt>
          <dd>{contact}</dd>
        </div>
      )}
    </dl>
  );
}

interface ReadRuleProps {
  text: Text;
  rule: string;
  onReadRule: ((rule: string) => void) | undefined;
}

/** The way to all that is known of a rule. A button: pages of the web can't link to ours. */
export function ReadRule({ text, rule, onReadRule }: ReadRuleProps) {
  if (!onReadRule) return null;
  return (
    <button
      type="button"
      class="button-link"
      data-rule={rule}
      aria-label={text('read_rule_named', ruleText(text, rule, 'title'))}
      onClick={() => onReadRule(rule)}
    >
      {text('read_rule')}
    </button>
  );
}
