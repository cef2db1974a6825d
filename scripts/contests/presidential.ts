import { stagesOf } from '../../rules/contests/elections.ts';
import type { Contest } from '../../rules/contests/schema.ts';

/**
 * The pairs of 2019 and 2024. Names and numbers: KPU (`presiden.csv`, checked by the generator).
 * Slogans carry their source; accounts, hashtags and team names are the pairs' own public ones [memory] unless a source stands beside.
 * Mocking names are among the nicknames, for they mean the same person [memory].
 * An everyday word ("Amin", "Perubahan") stands in `common`, where it never counts alone.
 */
export const presidential: readonly Contest[] = [
  {
    id: 'pilpres-2019',
    name: 'Pemilihan Presiden 2019',
    office: 'presiden',
    region: '',
    stages: stagesOf('pilpres-2019'),
    tickets: [
      {
        number: 1,
        name: "Jokowi-Ma'ruf",
        members: [
          {
            name: 'Joko Widodo',
            nicknames: [
              'Jokowi',
              'Pakde Jokowi',
              'Joko Widodo',
              'Jokowow',
              'JKW',
              'Pak De Jokowi',
              // Mocking names are names too. [memory]
              'Jokodok',
              'Mukidi',
              'Jokowek',
            ],
            common: ['Pakde', 'Joko'],
            accounts: ['@jokowi'],
          },
          {
            name: "Ma'ruf Amin",
            nicknames: ["Kiai Ma'ruf", "KH Ma'ruf Amin", 'Kyai Maruf', 'Abah Maruf', 'KMA'],
            common: ["Ma'ruf"],
          },
        ],
        nicknames: ["Jokowi-Ma'ruf", 'Jokowi-Amin', 'Jokowi Maruf', 'JKW-MA', 'Joko-Amin', 'JOMIN'],
        slogans: [
          'Jokowi lagi',
          'Jokowi dua periode',
          'Jokowi-Amin Indonesia Maju', // viva.co.id/1077232
          'Bersih, merakyat, kerja nyata',
        ],
        // Since 2019 also the cabinet's own name and an official theme. republika.co.id pfggx1438
        common: ['Indonesia Maju'],
        hashtags: [
          '#JokowiLagi',
          '#Jokowi2Periode',
          '#2019TetapJokowi',
          '#JokowiAmin',
          '#JokowiMaruf',
          '#01IndonesiaMaju',
          '#01ndonesiaMaju',
          // Tweets on the debate of April 2019 (akhaiworkshop).
          '#PilihOrangBaik',
          '#PilihBajuPutih',
          '#PilihYgBajuPutih',
          '#PilihJelasIslamnya',
          '#PilihYgJelasIslamnya',
          '#17AprilCoblosBajuPutih',
          '#PutihkanGBK',
        ],
        groups: ['Projo', "TKN Jokowi-Ma'ruf", 'Seknas Jokowi', 'Koalisi Indonesia Kerja'],
        parties: ['pdip', 'golkar', 'pkb', 'nasdem', 'ppp', 'hanura', 'perindo', 'psi', 'pkpi', 'pbb'],
      },
      {
        number: 2,
        name: 'Prabowo-Sandi',
        members: [
          {
            name: 'Prabowo Subianto',
            nicknames: ['Prabowo', 'Prabs', 'Pak Prab', 'Prabowong', 'Jenderal 08'],
            common: ['Bowo', 'Wowo', 'Om Bowo', 'Pak Bowo', 'Om Wowo', 'Pak Wowo'],
            accounts: ['@prabowo'],
          },
          {
            name: 'Sandiaga Salahuddin Uno',
            nicknames: ['Sandiaga Uno', 'Sandiaga', 'Sandi Uno', 'Sandiwara Uno'],
            common: ['Sandi', 'Sandy', 'Bang Sandi', 'Sandiwara'],
            accounts: ['@sandiuno'],
          },
        ],
        nicknames: ['Prabowo-Sandi', 'Prabowo-Sandiaga', 'PADI 02', 'PAS 02', 'Bowo-Sandi', 'Wowo-Sandi'],
        slogans: ['2019 ganti presiden', 'Prabowo menang', 'Indonesia menang bersama Prabowo'],
        common: ['Indonesia Adil Makmur', 'Ganti presiden'],
        hashtags: [
          '#2019GantiPresiden',
          '#PrabowoSandi',
          '#PrabowoSandi2019',
          '#2019PrabowoSandi',
          '#PrabowoMenang',
          '#2019PresidenBaru', // tweets of 2018 (okkyibrohim)
          '#YourTurnBro', // akhaiworkshop
        ],
        groups: ['BPN Prabowo-Sandi', 'Koalisi Indonesia Adil Makmur'],
        parties: ['gerindra', 'pks', 'pan', 'demokrat', 'berkarya'],
      },
    ],
  },
  {
    id: 'pilpres-2024',
    name: 'Pemilihan Presiden 2024',
    office: 'presiden',
    region: '',
    stages: stagesOf('pilpres-2024'),
    tickets: [
      {
        number: 1,
        name: 'AMIN',
        members: [
          {
            name: 'Anies Rasyid Baswedan',
            nicknames: [
              'Anies Baswedan',
              'Anies',
              'Abah Anies',
              'Anis Baswedan',
              'Wan Abud',
              'Wan Aibon',
              'Aniesun',
              'Anisun',
            ],
            common: ['Abah', 'Anis', 'Aneis'],
            accounts: ['@aniesbaswedan'],
          },
          {
            name: 'Muhaimin Iskandar',
            nicknames: [
              'Abdul Muhaimin Iskandar',
              'Cak Imin',
              'Gus Imin',
              'Gus Muhaimin',
              'Cak Slepet',
              'Cakimin',
            ],
            common: ['Muhaimin', 'Imin'],
            accounts: ['@cakimiNOW'],
          },
        ],
        nicknames: [
          'Anies-Muhaimin',
          'Anies-Imin',
          'Anies-Cak Imin',
          'Anis-Muhaimin',
          'Aneis-Muhaimin',
          'Anis-Imin',
          'Pasangan AMIN',
          'Paslon AMIN',
        ],
        // The word that closes every prayer. Slogan "Perubahan": liputan6.com/5483555
        common: ['AMIN', 'Perubahan', 'Indonesia adil makmur untuk semua'],
        slogans: [
          'AMIN-kan Indonesia',
          'Koalisi Perubahan',
          'Wakanda no more, Indonesia forever',
          'Amin aja dulu',
        ],
        hashtags: [
          '#AniesMuhaimin',
          '#AniesPresiden',
          '#AniesPresiden2024',
          '#AMIN2024',
          '#AMINAjaDulu',
          '#AMINkanIndonesia',
          '#KoalisiPerubahan',
          // Tweets on the debates of December 2023 (ekorahmattt), here and below.
          '#AMINPalingSiapUntukIndonesia',
        ],
        groups: ['Timnas AMIN', 'Koalisi Perubahan untuk Persatuan'],
        parties: ['nasdem', 'pkb', 'pks', 'ummat'],
      },
      {
        number: 2,
        name: 'Prabowo-Gibran',
        members: [
          {
            name: 'Prabowo Subianto',
            nicknames: ['Prabowo', 'Prabs', 'Pak Prab', 'Prabowong', 'Jenderal 08'],
            common: ['Gemoy', 'Bowo', 'Wowo', 'Om Bowo', 'Pak Bowo', 'Om Wowo', 'Pak Wowo'],
            accounts: ['@prabowo'],
          },
          {
            name: 'Gibran Rakabuming Raka',
            nicknames: ['Gibran Rakabuming', 'Mas Gibran', 'Fufufafa'],
            // Also the poet, and many sons named after him.
            common: ['Gibran', 'Samsul', 'Belimbing sayur', 'Anak haram konstitusi'],
            accounts: ['@gibran_tweet'],
          },
        ],
        nicknames: ['Prabowo-Gibran', 'Prabowo Gibran', 'Prabran', 'Prabgib', 'Pragib'],
        // "Koalisi Indonesia Maju": katadata.co.id 64edd3217153b; "Lanjutkan": liputan6.com/5483555
        common: ['Indonesia Maju', 'Lanjutkan', 'Oke gas', 'Sekali putaran', 'Satu putaran'],
        slogans: [
          'Bersama Indonesia Maju',
          'Koalisi Indonesia Maju',
          'Tambah dua torang gas',
          'Prabowo-Gibran sekali putaran',
          'Menang sekali putaran',
        ],
        hashtags: [
          '#PrabowoGibran',
          '#PrabowoGibran2024',
          '#PrabowoPresiden',
          '#Prabowo2024',
          '#BersamaIndonesiaMaju',
          '#MenangSekaliPutaran',
          '#02UntukIndonesiaMaju',
          '#02Melanjutkan',
          '#DulurGibran',
          '#Dekade08',
        ],
        groups: ['TKN Prabowo-Gibran', 'Projo', 'Prabowo Mania 08'],
        parties: ['gerindra', 'golkar', 'pan', 'demokrat', 'pbb', 'gelora', 'garuda', 'psi'],
      },
      {
        number: 3,
        name: 'Ganjar-Mahfud',
        members: [
          {
            name: 'Ganjar Pranowo',
            nicknames: ['Ganjar', 'Mas Ganjar', 'Gapran', 'Ganjarno'],
            common: ['GP'],
            accounts: ['@ganjarpranowo'],
          },
          {
            name: 'Mahfud MD',
            nicknames: ['Mohammad Mahfud MD', 'Prof Mahfud', 'Mahfud M D', 'Mahfudz MD'],
            common: ['Mahfud'],
            accounts: ['@mohmahfudmd'],
          },
        ],
        nicknames: ['Ganjar-Mahfud', 'Ganjar Mahfud', 'Gama 03'],
        // inews.id "Arti di Balik Tagline Ganjar-Mahfud"; "Sat set": liputan6.com/5483555
        slogans: ['Gerak cepat Indonesia unggul', 'Sat set tas tes', 'Ganjar-Mahfud menang'],
        common: ['Sat set', 'Indonesia Unggul', 'Gerak cepat', 'GAMA'],
        hashtags: [
          '#GanjarMahfud',
          '#GanjarMahfud2024',
          '#GanjarPresiden',
          '#GanjarPresiden2024',
          '#GanjarMahfudMenang',
          '#SatSetTasTes',
          '#SatSet3',
          '#MahfudLebihBaik3',
          '#Mahfud3',
          '#LanjutGAN',
          '#LanjutGANSemuaMurah',
          '#LanjutGANSemuaKerja',
          '#GanjarMahfudRebound',
        ],
        groups: ['TPN Ganjar-Mahfud', 'Ganjarist', 'Sahabat Ganjar'],
        parties: ['pdip', 'ppp', 'hanura', 'perindo'],
      },
    ],
  },
];
