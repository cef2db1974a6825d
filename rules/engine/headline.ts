import { carried, reportFrom } from '../language/headline.ts';
import { type Counts, type NewsEvidence, weights } from './news-evidence.ts';

function weigh(counts: Counts): { reports: number; speaks: number } {
  let reports = 0;
  let speaks = 0;
  for (const [id, count] of counts) {
    const { weight, most } = weights[id];
    const sum = weight * Math.min(count, most);
    if (sum > 0) reports += sum;
    else speaks += sum;
  }
  return { reports, speaks };
}

/**
 * The sentences that report what others do, as a newspaper does: judged by how they are written, and by whether somebody
 * speaks for themselves, calls or cheers. A report goes on through its post until somebody speaks.
 */
export function headlines({ sentences, post }: NewsEvidence): Set<number> {
  const whole = weigh(post);
  const weighed = [...sentences].map(([sentence, { counts }]) => ({ sentence, ...weigh(counts) }));
  const best = Math.max(0, ...weighed.map(({ reports }) => reports)) - carried;
  return new Set(
    weighed
      .filter(
        ({ reports, speaks }) =>
          Math.max(reports, best) + speaks + whole.reports + whole.speaks >= reportFrom,
      )
      .map(({ sentence }) => sentence),
  );
}
