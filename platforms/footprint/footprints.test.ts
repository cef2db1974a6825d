import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contoh } from '../../rules/contests/contoh.ts';
import { createJudge } from '../../rules/engine/judge.ts';
import { isPrivate } from '../gate/private.ts';
import { letters } from '../letters.ts';
import { platforms } from '../platforms.ts';
import { openSaved } from '../saved-page.ts';
import type { FootprintCase, RowCase } from './footprint-case.ts';
import { footprints } from './footprints.ts';
import { rowsOn } from './rows.ts';
import { pageHere, waysFrom } from './whose.ts';
import { without } from './without.ts';

const allCases = import.meta.glob<readonly FootprintCase[]>('../*/footprint/cases.ts', {
  eager: true,
  import: 'cases',
});
const casesOf = (id: string): readonly FootprintCase[] => allCases[`../${id}/footprint/cases.ts`] ?? [];
const judge = createJudge({ day: '2024-10-10', role: 'pns', contests: contoh.contests });
const folder = (id: string) => `${import.meta.dirname}/../${id}/footprint`;

it('says of every platform where its footprint is, or why it has none', () => {
  const told = [...Object.keys(footprints), ...Object.keys(without)];
  expect(told.toSorted()).toEqual(platforms.map(({ id }) => id).toSorted());
});

describe.each(Object.entries(footprints))('%s', (id, footprint) => {
  const cases = casesOf(id);
  const platform = platforms.find((one) => one.id === id);
  const hidden = (element: Element) => platform !== undefined && isPrivate(platform, [element]);
  const open = ({ file, address }: FootprintCase) => {
    history.replaceState(null, '', address);
    openSaved(readFileSync(`${folder(id)}/${file}`, 'utf8'));
    const here = pageHere(footprint, address, document);
    if (!here) throw new Error(`no page at ${address}`);
    return {
      here,
      rows: rowsOn(document, { footprint, traces: here.page.traces, owner: here.owner }, hidden),
    };
  };

  it('has a case for every saved page and for every page that it declares, in both languages', () => {
    const saved = readdirSync(folder(id)).filter((file) => file.endsWith('.html'));
    expect([...new Set(cases.map(({ file }) => file))].toSorted()).toEqual(saved.toSorted());
    for (const { path } of footprint.pages)
      expect(cases.some(({ address }) => path.test(address))).toBe(true);
    for (const language of ['id', 'en'])
      expect(saved.some((file) => file.endsWith(`.${language}.html`))).toBe(true);
  });

  it('has for every trace a row that is pointed out, and one of the same page that is not', () => {
    const declared = new Set(footprint.pages.flatMap(({ traces }) => traces.map(({ activity }) => activity)));
    const rows = cases.flatMap((one) => one.rows);
    const found = new Set(rows.filter((row) => row.found).map(({ activity }) => activity));
    expect([...declared].filter((activity) => !found.has(activity))).toEqual([]);
    for (const { rows: each } of cases.filter(({ rows: some }) => some.length > 0))
      expect(each.some((row) => !row.found)).toBe(true);
  });

  it.each(cases)('reads $file at $address: $whose', (one) => {
    const { here, rows } = open(one);
    expect(here.whose).toBe(one.whose);
    // Whose is somebody else's is not gone through: whoever asks has to look at `whose` first.
    if (one.whose === 'others') return;
    const read = rows.map(({ row: { draft, link } }): RowCase => {
      const { activity, text, target } = draft;
      const found = judge(draft).verdict !== 'clear';
      if (
        activity === 'post' ||
        activity === 'like' ||
        activity === 'follow' ||
        activity === 'join' ||
        activity === 'share'
      )
        return {
          activity,
          ...(text && { text }),
          ...(target && { target }),
          ...(link && { link }),
          ...(found && { found }),
        };
      throw new Error(`no trace: ${activity}`);
    });
    expect(read).toEqual(one.rows);
  });

  it.each(cases)('finds in each row of $file the way back that it declares', (one) => {
    for (const { row, trace } of open(one).rows)
      if (trace.undo) expect(row.element.querySelectorAll(trace.undo.at)).toHaveLength(1);
  });

  it('finds its pages where it sends people', () => {
    for (const one of cases) {
      open(one);
      for (const { page, href } of waysFrom(footprint, document)) {
        const leads = footprint.pages.find(({ path }) => path.test(href));
        // Facebook and LinkedIn lead from `me` to the account's own address.
        if (!/\/me(?:\/|$)/.test(href)) expect(leads).toBe(page);
      }
    }
  });

  it('has nothing to do with what is told to one person', () => {
    for (const letter of letters.filter(({ platform: where }) => where === id)) {
      const address = letter.path;
      openSaved(letter.html);
      const here = pageHere(footprint, address, document);
      const traces = here ? here.page.traces : footprint.pages.flatMap((page) => page.traces);
      expect(rowsOn(document, { footprint, traces, owner: here?.owner }, hidden)).toEqual([]);
    }
  });
});
