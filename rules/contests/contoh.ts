import { withOrdinaryWords } from './ordinary.ts';
import type { Pack } from './schema.ts';

/** A region that no person can have, so the training contest is never in force by itself. */
export const contohRegion = '9999';

/**
 * An election in a regency that does not exist, for training, screenshots and tests. Every name is made up.
 * Its days are those of Pilkada 2024, so that a date given to training or `judge` means the same stage.
 */
export const contoh: Pack = {
  schema: 1,
  id: 'contoh',
  name: 'Contoh untuk pelatihan',
  source: 'Karangan sendiri; bukan calon, daerah, atau akun sungguhan.',
  contests: [
    withOrdinaryWords({
      id: 'contoh-kabupaten',
      name: 'Pemilihan Bupati Contoh',
      office: 'bupati',
      region: contohRegion,
      stages: {
        start: '2024-01-26',
        registration: '2024-08-27',
        candidates: '2024-09-22',
        numbers: '2024-09-23',
        campaign: '2024-09-25',
        quiet: '2024-11-24',
        vote: '2024-11-27',
        end: '2025-02-20',
      },
      tickets: [
        {
          number: 1,
          name: 'CandraDewi',
          members: [
            { name: 'Candra Contohari', nicknames: ['Pak Contohari'], accounts: ['@candracontohari'] },
            { name: 'Dewi Umpamawati', nicknames: ['Bu Umpamawati'], accounts: ['@dewiumpamawati'] },
          ],
          nicknames: ['CandraDewi', 'Candra-Dewi'],
          slogans: ['Contoh Gemilang Bersama'],
          hashtags: ['#CandraDewi', '#CandraDewiMenang', '#ContohGemilang'],
          accounts: ['@candradewi_contoh'],
          groups: ['Relawan CandraDewi'],
        },
        {
          number: 2,
          name: 'RangSinta',
          members: [
            { name: 'Rangga Misalkara', nicknames: ['Mas Misalkara'], accounts: ['@ranggamisalkara'] },
            { name: 'Sinta Andaiwati', nicknames: ['Mbak Andaiwati'], accounts: ['@sintaandaiwati'] },
          ],
          nicknames: ['RangSinta', 'Rangga-Sinta'],
          slogans: ['Misal Maju Semua'],
          hashtags: ['#RangSinta', '#RangSintaMenang', '#MisalMajuSemua'],
          accounts: ['@rangsinta_contoh'],
          groups: ['Sahabat RangSinta'],
        },
        {
          number: 3,
          name: 'LemJaka',
          members: [
            {
              name: 'Lembayung Permisalya',
              nicknames: ['Bu Permisalya'],
              accounts: ['@lembayungpermisalya'],
            },
            { name: 'Jaka Seumpamanto', nicknames: ['Pak Seumpamanto'], accounts: ['@jakaseumpamanto'] },
          ],
          nicknames: ['LemJaka', 'Lembayung-Jaka'],
          slogans: ['Satu Rasa Satu Contoh'],
          hashtags: ['#LemJaka', '#LemJakaNomor3', '#SatuRasaSatuContoh'],
          accounts: ['@lemjaka_contoh'],
          groups: ['Barisan LemJaka'],
        },
      ],
    }),
  ],
};
