import { describe, expect, it } from 'vitest';
import type { Look } from '../../components/photo/looks.ts';
import { refusal } from '../../photos/result.ts';
import type { Seen } from '../../photos/seen.ts';
import { countsOf, isMarked, type Marks, noMarks, thresholdsOf } from './marks.ts';
import { reportOf, toCsv, toJson } from './report.ts';

const box = { x: 0, y: 0, width: 1, height: 1 };
const sign = (kind: Seen['kind'], value: string, confidence: number): Seen => ({
  kind,
  value,
  confidence,
  box,
});
const look = (id: number, name: string, ...seen: Seen[]): Look => ({
  id,
  file: new File(['x'], name),
  state: { seen, looked: ['text', 'hand'], failed: [], ms: {} },
});

const looks: Look[] = [
  look(1, '=satu.jpg', sign('text', 'COBLOS 1', 0.97), sign('hand', 'dua-jari', 0.62)),
  look(2, 'dua, baru.jpg', sign('hand', 'jempol', 0.41), sign('hand', 'jempol', 0.9)),
  { id: 3, file: new File([], 'tiga.heic'), state: refusal('heic') },
  { id: 4, file: new File([], 'empat.jpg'), state: 'waiting' },
];
const marks: Marks = {
  1: { signs: { 0: 'right', 1: 'right' }, missed: [] },
  2: { signs: { 0: 'wrong' }, missed: ['text', 'face'] },
};

it('a picture is marked when each sign is, and it is said whether something was missed', () => {
  const [one, two, refused] = looks;
  if (!one || !two || !refused) throw new Error('no looks');
  expect(isMarked(one, marks[1] ?? noMarks)).toBe(true);
  expect(isMarked(one, { signs: { 0: 'right', 1: 'wrong' }, missed: undefined })).toBe(false);
  expect(isMarked(two, marks[2] ?? noMarks)).toBe(false);
  expect(isMarked(refused, { signs: {}, missed: [] })).toBe(false);
});

it('counts each kind', () => {
  expect(countsOf(looks, marks)).toEqual({
    text: { right: 1, wrong: 0, unmarked: 0, missed: 1 },
    hand: { right: 1, wrong: 1, unmarked: 1, missed: 0 },
    face: { right: 0, wrong: 0, unmarked: 0, missed: 1 },
    emblem: { right: 0, wrong: 0, unmarked: 0, missed: 0 },
  });
});

describe('thresholds', () => {
  it('say what would be left, of what is marked only', () => {
    const found = thresholdsOf(looks, marks);
    expect([...found.keys()]).toEqual(['text', 'hand']);
    const hand = found.get('hand') ?? [];
    expect(hand[0]).toEqual({ threshold: 0.4, right: 1, wrong: 1 });
    expect(hand.find(({ threshold }) => threshold === 0.42)).toEqual({ threshold: 0.42, right: 1, wrong: 0 });
    expect(hand.at(-1)).toEqual({ threshold: 0.62, right: 1, wrong: 0 });
  });

  it('are few enough to be looked through, however far the signs lie apart', () => {
    const far = [look(1, 'a.jpg', sign('hand', 'jempol', 0.05), sign('hand', 'jempol', 1))];
    const rows =
      thresholdsOf(far, { 1: { signs: { 0: 'wrong', 1: 'right' }, missed: [] } }).get('hand') ?? [];
    expect(rows.length).toBeLessThanOrEqual(21);
    expect(rows.at(-1)).toEqual({ threshold: 1, right: 1, wrong: 0 });
  });
});

describe('the file', () => {
  const inForceAt = ({ id }: Look) =>
    ({ 1: { text: 0, hand: 0, face: 0, emblem: 0 }, 2: { text: 0, hand: 0.4, face: 0.85, emblem: 0 } })[id];
  const calibrated = { looks, marks, inForceAt, version: '1.2.3' };
  const bare = reportOf(calibrated, { names: false, words: false });
  const full = reportOf(calibrated, { names: true, words: true });

  it('names neither files nor words unless asked', () => {
    for (const text of [toJson(bare), toCsv(bare)]) {
      expect(text).not.toMatch(/satu|COBLOS/);
      expect(text).toContain('dua-jari');
    }
    expect(JSON.parse(toJson(full))).toEqual(full);
    expect(full.pictures[0]).toMatchObject({ name: '=satu.jpg', signs: [{ value: 'COBLOS 1' }, {}] });
  });

  it('says under which thresholds each picture was looked at, and by which version', () => {
    expect(bare.version).toBe('1.2.3');
    expect(bare.pictures.map(({ inForce }) => inForce)).toEqual([
      { text: 'built-in', hand: 'built-in', face: 'built-in', emblem: 'built-in' },
      { text: 'built-in', hand: 0.4, face: 0.85, emblem: 'built-in' },
      undefined,
      undefined,
    ]);
  });

  it('has a line for each sign, each kind missed, and each picture without', () => {
    expect(toCsv(full).split('\r\n')).toEqual([
      'picture,file,outcome,kind,value,confidence,mark,text in force,hand in force,face in force,emblem in force,version',
      "1,'=satu.jpg,looked,text,COBLOS 1,0.97,right,built-in,built-in,built-in,built-in,1.2.3",
      "1,'=satu.jpg,looked,hand,dua-jari,0.62,right,built-in,built-in,built-in,built-in,1.2.3",
      '2,"dua, baru.jpg",looked,hand,jempol,0.41,wrong,built-in,0.4,0.85,built-in,1.2.3',
      '2,"dua, baru.jpg",looked,hand,jempol,0.9,,built-in,0.4,0.85,built-in,1.2.3',
      '2,"dua, baru.jpg",looked,text,,,missed,built-in,0.4,0.85,built-in,1.2.3',
      '2,"dua, baru.jpg",looked,face,,,missed,built-in,0.4,0.85,built-in,1.2.3',
      '3,tiga.heic,heic,,,,,,,,,1.2.3',
      '4,empat.jpg,not-looked,,,,,,,,,1.2.3',
      '',
    ]);
  });
});
