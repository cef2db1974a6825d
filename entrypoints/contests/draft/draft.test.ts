// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contoh } from '../../../rules/contests/contoh.ts';
import { parties } from '../../../rules/contests/parties.ts';
import { Pack } from '../../../rules/contests/schema.ts';
import type { DraftMember } from './draft.ts';
import { copyOf, draftFrom } from './from-pack.ts';
import { emptyDraft } from './new-draft.ts';
import { partyId, partyName } from './party-names.ts';
import { packOf } from './to-pack.ts';
import { wordsOf } from './words.ts';

const folder = new URL('../../../rules/contests/packs/', import.meta.url);
const image = (head: string) => `${head}${'A'.repeat(40)}`;
const pictured: Pack = {
  ...contoh,
  portraits: [
    { contest: 'contoh-kabupaten', ticket: 1, name: 'Rangga Misalkara', image: image('/9j/') },
    { contest: 'pilkada-2024-36', ticket: 7, name: 'Siapa Saja', image: image('/9j/') },
  ],
  emblems: [{ contest: 'contoh-kabupaten', ticket: 2, name: 'LemJaka', image: image('iVBORw0KGgo') }],
  photoThresholds: { face: 0.8 },
};

describe('a pack opened and written again', () => {
  it.each(readdirSync(folder).filter((file) => file.startsWith('pil') || file.startsWith('dpd-2024-3')))(
    'is the same: %s',
    (file) => {
      const pack = Pack.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
      const { draft, images } = draftFrom(pack);
      expect(packOf(draft, images)).toEqual(pack);
    },
  );

  it('is the same with its pictures, also those of a ballot that is not in it', () => {
    const { draft, images } = draftFrom(pictured);
    expect(Pack.parse(packOf(draft, images))).toEqual(pictured);
  });

  it('keeps pictures with their ticket when another goes, and drops those of one that is gone', () => {
    const { draft, images } = draftFrom(pictured);
    const [contest] = draft.contests;
    if (!contest) throw new Error('no contest');
    const without = (gone: number) => ({
      ...draft,
      contests: [{ ...contest, tickets: contest.tickets.filter((_, at) => at !== gone) }],
    });
    expect(packOf(without(0), images).portraits?.map(({ ticket }) => ticket)).toEqual([0, 7]);
    expect(packOf(without(1), images).portraits?.map(({ ticket }) => ticket)).toEqual([7]);
  });

  it('has a portrait follow the person through another name, and go with them', () => {
    const { draft, images } = draftFrom(pictured);
    const [contest] = draft.contests;
    if (!contest) throw new Error('no contest');
    const withMembers = (change: (member: DraftMember) => DraftMember | []) => ({
      ...draft,
      contests: [
        {
          ...contest,
          tickets: contest.tickets.map((one) => ({ ...one, members: one.members.flatMap(change) })),
        },
      ],
    });
    const renamed = withMembers((one) => ({ ...one, name: one.name.replace('Rangga', 'Rengga') }));
    expect(packOf(renamed, images).portraits?.[0]).toMatchObject({ ticket: 1, name: 'Rengga Misalkara' });
    const alone = withMembers((one) => (one.name.startsWith('Rangga') ? [] : one));
    expect(packOf(alone, images).portraits).toHaveLength(1);
  });
});

it('a copy has an id of its own', () => {
  const [contest] = contoh.contests;
  if (!contest) throw new Error('no contest');
  const [one, other] = [copyOf(contest), copyOf(contest)];
  expect(one.id).toMatch(/^contoh-kabupaten-[0-9a-f]{8}$/);
  expect(one.id).not.toBe(other.id);
});

it('an empty draft is no pack yet', () => {
  expect(Pack.safeParse(packOf(emptyDraft(), new Map())).success).toBe(false);
});

it('every party is known by what it is shown as', () => {
  for (const { id } of parties) expect([id, partyId(partyName(id))]).toEqual([id, id]);
  expect(partyId('pdi perjuangan')).toBe('pdip');
  expect(partyName('pdip')).toBe('PDIP');
  expect(partyId('Partai Karangan')).toBeUndefined();
});

it('words are taken line by line, once each', () => {
  expect(wordsOf(' Candra \r\n\nPak Contohari\nCandra')).toEqual(['Candra', 'Pak Contohari']);
});
