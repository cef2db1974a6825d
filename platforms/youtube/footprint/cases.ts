import type { FootprintCase } from '../../footprint/footprint-case.ts';

export const cases: readonly FootprintCase[] = [
  {
    file: 'channels.id.html',
    address: '/feed/channels',
    whose: 'mine',
    rows: [
      {
        activity: 'follow',
        target: {
          name: 'CandraDewi Channel',
          handle: '@candradewi_contoh',
          text: 'Contoh Gemilang Bersama',
        },
        link: '/@candradewi_contoh',
        found: true,
      },
      { activity: 'follow', target: { name: 'Sekolah Contoh' }, link: '/channel/UCsekolah' },
    ],
  },
  {
    file: 'liked.en.html',
    address: '/playlist?list=LL',
    whose: 'mine',
    rows: [
      {
        activity: 'like',
        target: {
          name: 'Relawan Contoh',
          handle: '@relawancontoh',
          text: 'Ayo coblos nomor 1, menangkan CandraDewi!',
        },
        link: '/watch?v=aaaaaaaaaaa&list=LL',
        found: true,
      },
      {
        activity: 'like',
        target: { name: 'A Neighbour', handle: '@neighbour', text: 'Corn harvest' },
        link: '/watch?v=bbbbbbbbbbb&list=LL',
      },
    ],
  },
];
