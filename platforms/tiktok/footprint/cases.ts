import type { FootprintCase } from '../../footprint/footprint-case.ts';

export const cases: readonly FootprintCase[] = [
  {
    file: 'profile.id.html',
    address: '/@warga_contoh',
    whose: 'mine',
    rows: [
      {
        activity: 'post',
        text: 'Juara tetap nomor 1, menangkan CandraDewi!',
        link: '/@warga_contoh/video/101',
        found: true,
      },
      { activity: 'post', text: 'Paduan suara sekolah', link: '/@warga_contoh/video/102' },
      {
        activity: 'like',
        target: { handle: '@relawancontoh', text: 'Ayo coblos nomor 1, menangkan CandraDewi!' },
        link: '/@relawancontoh/video/201',
        found: true,
      },
      {
        activity: 'like',
        target: { handle: '@tetangga', text: 'Panen jagung' },
        link: '/@tetangga/photo/202',
      },
      {
        activity: 'share',
        target: { handle: '@relawancontoh', text: 'Dukung CandraDewi, coblos nomor 1' },
        link: '/@relawancontoh/video/301',
        found: true,
      },
    ],
  },
  {
    file: 'following.en.html',
    address: '/@warga_contoh?lang=en',
    whose: 'mine',
    rows: [
      {
        activity: 'follow',
        target: { name: 'CandraDewi', handle: '@candradewi_contoh' },
        link: '/@candradewi_contoh',
        found: true,
      },
      {
        activity: 'follow',
        target: { name: 'Pak Tetangga', handle: '@tetangga' },
        link: '/@tetangga',
      },
    ],
  },
];
