import type { FootprintCase } from '../../footprint/footprint-case.ts';

export const cases: readonly FootprintCase[] = [
  {
    file: 'liked.id.html',
    address: '/liked',
    whose: 'mine',
    rows: [
      {
        activity: 'like',
        target: { handle: '@relawan_candradewi', text: 'Ayo coblos nomor 1, menangkan CandraDewi!' },
        link: '/@relawan_candradewi/post/DSatu00001',
        found: true,
      },
      {
        activity: 'like',
        target: { handle: '@tetangga', text: 'Panen jagung' },
        link: '/@tetangga/post/DDua000002',
      },
    ],
  },
  {
    file: 'reposts.id.html',
    address: '/@warga.contoh/reposts',
    whose: 'mine',
    rows: [
      {
        activity: 'share',
        target: { handle: '@relawan_candradewi', text: 'Dukung CandraDewi, coblos nomor 1' },
        link: '/@relawan_candradewi/post/DTujuh0007',
        found: true,
      },
      {
        activity: 'share',
        target: { handle: '@tetangga', text: 'Panen jagung' },
        link: '/@tetangga/post/DDua000002',
      },
    ],
  },
  {
    file: 'profile.en.html',
    address: '/@warga.contoh',
    whose: 'mine',
    rows: [
      {
        activity: 'post',
        text: 'Ayo coblos nomor 1, menangkan CandraDewi!',
        link: '/@warga.contoh/post/DEmpat0004',
        found: true,
      },
      { activity: 'post', text: 'Upacara hari Senin', link: '/@warga.contoh/post/DLima00005' },
      {
        activity: 'follow',
        target: { name: 'CandraDewi', handle: '@candradewi_contoh' },
        link: '/@candradewi_contoh',
        found: true,
      },
    ],
  },
];
