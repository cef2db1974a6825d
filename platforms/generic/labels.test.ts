import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelled, normalLabel, says } from './labels.ts';

describe('normalLabel', () => {
  it.each([
    ['  SUKA ', 'suka'],
    ['Suka 12', 'suka'],
    ['Suka12', 'suka'],
    ['Like · 1,2 rb', 'like'],
    ['Like (3.4K)', 'like'],
    ['1.059 Likes. Like', 'like'],
    ['1.059 Likes. Liked', 'liked'],
    ['Ｌｉｋｅ', 'like'],
    ['Kirim…', 'kirim'],
    ['Post\u200B!', 'post'],
    // These count what others did.
    ['Suka: 12', 'suka: 12'],
    ['Suka: 12 orang', 'suka: 12 orang'],
    ['12 suka', '12 suka'],
    ['1,2 rb suka', '1,2 rb suka'],
    ['Like: 1.8K people', 'like: 1.8k people'],
  ])('%s is %s', (label, normal) => {
    expect(normalLabel(label)).toBe(normal);
  });

  it('takes any text and leaves nothing around it or twice in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (label) => {
        expect(normalLabel(label)).not.toMatch(/^\s|\s$|\s\s|[A-Z]/);
      }),
    );
  });

  it('knows a label by its words in any case, width and count', () => {
    const word = fc.constantFrom(...says.like, ...says.follow, ...says.send);
    const count = fc.constantFrom('', ' 7', ' (12)', ' · 1,2 rb', ' 3.4K', ' 12.059');
    fc.assert(
      fc.property(word, count, fc.boolean(), (label, many, loud) => {
        expect(normalLabel(`\t${loud ? label.toUpperCase() : label}${many} `)).toBe(label);
      }),
    );
  });

  it('never makes a label of a sentence that holds one', () => {
    const other = fc.constantFrom(
      'orang',
      'people',
      'hapus',
      'batalkan',
      'un',
      'semua',
      'komentar ini',
      '@sari',
    );
    fc.assert(
      fc.property(fc.constantFrom(...says.like), other, fc.nat(), (label, more, many) => {
        for (const text of [
          `${label}: ${many} ${more}`,
          `${more} ${label}`,
          `${many} ${label}`,
          `${label}: ${many}`,
        ]) {
          expect(says.like.has(normalLabel(text))).toBe(false);
        }
      }),
    );
  });
});

describe('labelled', () => {
  const control = (html: string): Element => {
    const element = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
    if (!element) throw new Error('no element');
    return element;
  };

  it.each([
    '<button>Suka</button>',
    '<button aria-label="Suka"></button>',
    '<button><span>Suka</span><span>12</span></button>',
    '<div role="button"><svg aria-label="Suka"><title>Suka</title></svg></div>',
    '<button title="Suka"><i></i></button>',
    '<button aria-label="Suka kiriman Bu Contoh"><span>Suka</span></button>',
    '<input type="submit" value="Suka">',
  ])('finds the label in %s', (html) => {
    expect(labelled(control(html), says.like)).toBe(true);
  });

  it.each([
    '<button aria-label="Hapus suka">Suka</button>',
    '<button aria-label="Suka: 12 orang">Suka</button>',
    '<button aria-label="Suka: 12 orang">12</button>',
    '<button>12 suka</button>',
    '<button>Tidak suka</button>',
    '<button>Disukai</button>',
    '<button aria-label="Lihat siapa yang suka"><svg aria-label="Suka"></svg></button>',
  ])('finds none in %s', (html) => {
    expect(labelled(control(html), says.like)).toBe(false);
  });
});
