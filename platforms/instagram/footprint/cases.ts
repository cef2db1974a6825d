import type { FootprintCase } from '../../footprint/footprint-case.ts';

const following: FootprintCase = {
  file: 'following.id.html',
  address: '/warga.contoh/following/',
  whose: 'mine',
  rows: [
    {
      activity: 'follow',
      target: { name: 'CandraDewi', handle: '@candradewi_contoh' },
      link: '/candradewi_contoh/',
      found: true,
    },
    { activity: 'follow', target: { name: 'Pak Tetangga', handle: '@tetangga' }, link: '/tetangga/' },
  ],
};

export const cases: readonly FootprintCase[] = [
  following,
  { ...following, address: '/tetangga/following/', whose: 'others' },
  {
    file: 'profile.en.html',
    address: '/warga.contoh/',
    whose: 'mine',
    rows: [
      {
        activity: 'post',
        text: 'Ayo coblos nomor 1, menangkan CandraDewi!',
        link: '/warga.contoh/p/CSatu00001/',
        found: true,
      },
      { activity: 'post', text: 'Upacara bendera', link: '/warga.contoh/reel/CDua000002/' },
    ],
  },
];
