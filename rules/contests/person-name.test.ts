import { expect, test } from 'vitest';
import { ballotNickname, bareName, personName } from './person-name.ts';

test.each([
  ['M. RIDWAN KAMIL', 'H. M. RIDWAN KAMIL', 'M. Ridwan Kamil'],
  ['Kol. Inf. (Purn.) RUSLAN', 'Kol. Inf. (Purn.) RUSLAN, S.E., M.M.', 'Ruslan'],
  ['(P) Hj. GRA. MUSTIKANINGRAT', 'Brigjen (P) Hj. GRA. MUSTIKANINGRAT', 'Mustikaningrat'],
  ['Dr.(C) ERWIN YUNAZ', 'Dr.(C) ERWIN YUNAZ, S.E., M.M.', 'Erwin Yunaz'],
  ['dr', 'Dr., dr., H. ABD. HALIM, Sp.PD., S.H., M.H.', 'Abd. Halim'],
  ['DR', 'Prof. DR, Ir. DJOHAR ARIFIN HUSIN', 'Djohar Arifin Husin'],
  ['SUKRON MA?MUN HIDAYAT', 'SUKRON MA?MUN HIDAYAT, S. Hum.', "Sukron Ma'mun Hidayat"],
  ['H.RUSLAN', 'Drs. H.RUSLAN, M.Pd.', 'Ruslan'],
  ['HINCA I.P. PANDJAITAN XIII', 'Dr. HINCA I.P. PANDJAITAN XIII, S.H.', 'Hinca I. P. Pandjaitan XIII'],
  ['Laksma TNI (Purn). YUTTI S HALILIN', 'Laksma TNI (Purn). YUTTI S HALILIN, SH', 'Yutti S Halilin'],
  ['SERSAN SATU AL PURN AHMAD FIKRI', 'SERSAN SATU AL PURN AHMAD FIKRI', 'Ahmad Fikri'],
  ['WAHYUDIN NOOR ALY Alias GOYUD', 'WAHYUDIN NOOR ALY Alias GOYUD', 'Wahyudin Noor Aly'],
  ['ALIAS WELLO', 'H. ALIAS WELLO, S.IP.', 'Alias Wello'],
  ['INDIRA CHUNDA THITA. S. SE. MM', 'INDIRA CHUNDA THITA. S. SE. MM', 'Indira Chunda Thita'],
  ['SUYOTO MSI', 'SUYOTO MSI', 'Suyoto'],
  ['PAUL FINSEN MAYOR', 'PAUL FINSEN MAYOR', 'Paul Finsen Mayor'],
  ['TAN SIOE TJIN / LELY', 'TAN SIOE TJIN / LELY', 'Tan Sioe Tjin'],
  ['HABIB FARID ASSEGAF', 'Habib Farid Assegaf', 'Habib Farid Assegaf'],
])('%s → %s', (plain, printed, name) => {
  expect(personName(plain, printed)).toBe(name);
});

test.each([
  ['Dr. H. Budi Contohari, S.Pd., M.Si.', 'Budi Contohari'],
  ['Hj. Siti Umpama, SE, MM', 'Siti Umpama'],
  ['BUDI CONTOHARI', 'Budi Contohari'],
  ['IGN. Misalkara', 'IGN. Misalkara'],
  ['Misalkara', 'Misalkara'],
  ['drg.', 'drg'],
])('%s, as typed, is %s', (typed, name) => {
  expect(bareName(typed)).toBe(name);
});

test.each([
  ['H. RUSDY MASTURA (CUDY)', 'Cudy'],
  ['H. A. S. SUKAWIJAYA ALIAS YOYOK SUKAWI, S.E., M.M.', 'Yoyok Sukawi'],
  ['dr. WAHDI, Sp.OG (K), M.H.', undefined],
  ['RADEN CAHYO ADHI NUGROHO, S.E., M.Si.(Han)., M.B.A.', undefined],
  ['Mayjen. TNI (Purn.) VICTOR H. SIMATUPANG', undefined],
  ['H. RUSLAN DAUD (HRD)', undefined],
  ['Dr. (H.C.) Ir. TRI RISMAHARINI, M.T.', undefined],
  ['H. ALIAS WELLO, S.IP.', undefined],
])('nickname of %s is %s', (printed, nickname) => {
  expect(ballotNickname(printed)).toBe(nickname);
});
