import type { Cases } from './cases.ts';

export const impression: Readonly<Record<string, Cases>> = {
  'kesan-berpihak': {
    met: ['Mantap sih, Candra Contohari datang ke kampung 👍'],
    ordinary: [
      'Bakso depan kantor memang keren 👍',
      'Candra Contohari menghadiri panen raya bersama petani.',
    ],
  },
};
