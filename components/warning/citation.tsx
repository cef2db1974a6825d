import type { Provision } from '../../rules/regulation/provisions.ts';
import type { Finding } from '../../rules/verdict.ts';
import type { Text } from '../text.tsx';

interface Props {
  text: Text;
  finding: Finding;
  contestName?: string | undefined;
  provision: (id: string) => Provision | undefined;
}

/** At which stage a rule speaks and what it rests on, its wording one click away. */
export function Citation({ text, finding, contestName, provision }: Props) {
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
          </dd>
        </div>
      )}
    </dl>
  );
}
