import { expect, it } from 'vitest';
import { contests } from '../engine/fixture.ts';
import { createRoster } from '../engine/roster.ts';
import { knowsWith, readPart } from '../engine/signals.ts';
import { toldShapes } from './told.ts';

const roster = createRoster(contests);
const knows = knowsWith(roster);
const shapesOf = (text: string): string[] => toldShapes(readPart(text, 'text', roster, knows));

it('knows a report by how it is written', () => {
  const shapes = shapesOf('Bupati Candra Contohari Resmikan Jembatan dan Kunjungi Pasar');
  expect(shapes).toEqual(
    expect.arrayContaining(['report all', 'told verb', 'told verb often', 'told titled']),
  );
});

it('knows somebody who speaks for themselves', () => {
  const shapes = shapesOf('Duh pak, kok begitu sih 😂');
  expect(shapes).toEqual(expect.arrayContaining(['report none', 'told address', 'told particle often']));
  expect(shapes).not.toContain('told verb');
});
