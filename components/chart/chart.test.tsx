import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Bars } from './bars.tsx';
import { Columns } from './columns.tsx';
import { Legend } from './legend.tsx';
import type { Part } from './tone.ts';

afterEach(cleanup);

const parts: Part[] = [
  { tone: 'good', name: 'Diubah' },
  { tone: 'mind', name: 'Dikirim' },
];
const say = (value: number) => String(value);
const number = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name));

describe('columns', () => {
  const columns = [
    { name: 'Pekan 2 Nov', tick: '2 Nov', values: [3, 1] },
    { name: 'Pekan 9 Nov', tick: '9 Nov', values: [0, 0] },
    { name: 'Pekan 16 Nov', tick: '16 Nov', values: [0, 2] },
  ];
  const draw = (more = columns) =>
    render(<Columns label="Diingatkan per pekan" columns={more} parts={parts} say={say} />);

  it('are one picture with a name, and tell each column when it is pointed at', () => {
    draw();
    const picture = screen.getByRole('img', { name: 'Diingatkan per pekan' });
    expect([...picture.querySelectorAll('title')].map(({ textContent }) => textContent)).toEqual([
      'Pekan 2 Nov: Diubah 3, Dikirim 1',
      'Pekan 9 Nov: Diubah 0, Dikirim 0',
      'Pekan 16 Nov: Diubah 0, Dikirim 2',
    ]);
  });

  it('stand on the ground, one part on the other, and the highest fills the height', () => {
    const { container } = draw();
    const [first, empty, last] = container.querySelectorAll('g');
    const good = first?.querySelector('.chart-good');
    const mind = first?.querySelector('.chart-mind');
    expect([number(good, 'y'), number(good, 'height')]).toEqual([25, 75]);
    expect([number(mind, 'y'), number(mind, 'height')]).toEqual([0, 25]);
    expect(empty?.querySelectorAll('.chart-good, .chart-mind')).toHaveLength(0);
    expect(number(last?.querySelector('.chart-mind'), 'height')).toBe(50);
  });

  it('name no more of many than there is room for', () => {
    const many = Array.from({ length: 53 }, (_, at) => ({ name: `${at}`, tick: `t${at}`, values: [1, 0] }));
    const { container } = draw(many);
    const ticks = [...container.querySelectorAll('.columns-ticks span')].map(
      ({ textContent }) => textContent,
    );
    expect(ticks).toEqual(['t0', 't11', 't22', 't33', 't44']);
  });
});

describe('bars', () => {
  const draw = (...values: number[][]) =>
    render(
      <Bars
        title="Per platform"
        heads={['Platform', 'Diingatkan']}
        parts={parts}
        nothing="Belum ada yang diingatkan."
        bars={values.map((one, at) => ({ name: `Platform ${at}`, values: one, figure: `${at} dari 9` }))}
      />,
    );

  it('are a table with figures for those who hear it', () => {
    draw([1, 1], [4, 4]);
    const table = screen.getByRole('table', { name: 'Per platform' });
    expect(within(table).getByRole('row', { name: 'Platform 1 1 dari 9' })).toBeTruthy();
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Platform', 'Diingatkan']);
  });

  it('are as long as their share of the longest', () => {
    const { container } = draw([1, 1], [4, 4]);
    const lengths = [...container.querySelectorAll('.chart-good, .chart-mind')].map((part) => [
      number(part, 'x'),
      number(part, 'width'),
    ]);
    expect(lengths).toEqual([
      [0, 12.5],
      [12.5, 12.5],
      [0, 50],
      [50, 50],
    ]);
  });

  it('say in words that there is nothing', () => {
    draw([0, 0]);
    expect(screen.getByText('Belum ada yang diingatkan.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

it('a legend names every colour', () => {
  render(<Legend parts={parts} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Diubah',
    'Dikirim',
  ]);
});
