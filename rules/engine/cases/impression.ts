import type { Cases } from './cases.ts';

export const impression: Readonly<Record<string, Cases>> = {
  'kesan-berpihak': {
    met: ['Mantap, Candra Contohari memang keren 👍'],
    ordinary: [
      'Bakso depan kantor memang keren 👍',
      'Candra Contohari menghadiri panen raya bersama petani.',
    ],
  },
};
