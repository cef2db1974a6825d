import { describe, expect, it } from 'vitest';
import { textFrom } from '../../components/text.tsx';
import en from '../../public/_locales/en/messages.json';
import id from '../../public/_locales/id/messages.json';
import { roles } from '../../rules/draft.ts';
import { entriesOf } from './entries.ts';
import { everything, type Filter, find, plain } from './find.ts';

const entries = entriesOf(textFrom(id));
const found = (filter: Partial<Filter>) =>
  find(entries.rules, { ...everything, ...filter }).map((one) => one.id);

it('plain leaves words, and neither case nor accents', () => {
  expect(plain('  Café, KTP-el “𝐒𝐔𝐊𝐀”! ')).toBe(' cafe ktp el suka ');
});

describe('a rule is found', () => {
  it.each([
    ['like', 'suka-konten-kampanye'],
    ['stiker', 'foto-alat-peraga'],
    ['jempol', 'foto-pose-jari'],
    ['jempol', 'suka-konten-kampanye'],
    ['suami calon', 'pasangan-calon-keluarga'],
    ['serangan fajar', 'politik-uang'],
    ['grup wa', 'gabung-grup-pemenangan'],
    ['HÓAKS', 'berita-bohong'],
    ['twib', 'profil-dukungan'],
  ])('by "%s": %s', (words, rule) => {
    expect(found({ words })).toContain(rule);
  });

  it('first of all where its own names say so', () => {
    expect(found({ words: 'suami calon' })[0]).toBe('pasangan-calon-keluarga');
    expect(found({ words: 'stiker' })[0]).toMatch(/^foto-/);
  });

  it('in English by English words', () => {
    const english = entriesOf(textFrom(en)).rules;
    expect(find(english, { words: 'spouse' })[0]?.id).toBe('pasangan-calon-keluarga');
  });

  it('by all words, not by one of them', () => {
    expect(found({ words: 'stiker sembako' })).toEqual([]);
  });
});

describe('filters', () => {
  it('leave what an activity touches', () => {
    expect(found({ activity: 'follow' })).toEqual(['ikuti-akun-pemenangan', 'ikuti-akun-calon']);
  });

  it('put first what is about that activity alone', () => {
    expect(found({ activity: 'like' })[0]).toBe('suka-konten-kampanye');
    // The decree keeps its own order.
    expect(find(entries.skb, { words: '', activity: 'like' }).map((one) => one.id)).toEqual([
      'KE4',
      'KE7',
      'D6',
      'D13',
    ]);
  });

  it('leave what binds a role', () => {
    const only = (role: (typeof roles)[number]) => found({ role }).includes('akun-dinas-memihak');
    expect(roles.filter(only)).toEqual(['institution']);
    expect(found({ role: 'spouse' })).not.toContain('foto-bersama-calon');
  });

  it('leave what speaks at a stage', () => {
    expect(found({ stage: 'after' })).toContain('euforia-hasil');
    expect(found({ stage: 'after' })).not.toContain('masa-tenang');
  });

  it('narrow what the others leave', () => {
    expect(found({ activity: 'like', stage: 'none' })).toEqual(['ujaran-kebencian']);
  });
});

it('the 20 forms of the decree are all there, each but the catch-all with a rule', () => {
  expect(entries.skb).toHaveLength(20);
  expect(entries.skb.filter(({ of }) => of.rules.length === 0).map((one) => one.id)).toEqual(['D13']);
});

it('every place on the page has a name of its own', () => {
  const { allowances, rules, pledge, skb } = entries;
  const ids = [...allowances, ...rules, ...pledge, ...skb].map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
});
