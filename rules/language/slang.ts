import { squeeze } from '../engine/form.ts';
import { lazily } from '../lazily.ts';

/** Everyday spellings and the words they stand for. Nothing on the right is itself on the left. */
const spellings = `
  yg yng ygg : yang
  dgn dg dngn : dengan
  utk u untk tuk : untuk
  dr dri : dari
  dlm : dalam
  pd : pada
  krn krna karna : karena
  sdh udh udah dah uda : sudah
  blm blom belom : belum
  tdk tak gak ga nggak ngga enggak engga kagak kaga gk g ngak ndak tdak gag ora mboten henteu teu indak : tidak
  bkn bukanlah : bukan
  jgn jngn jangn jgan ojo : jangan
  sampe smp smpai : sampai
  hrs kudu mesti musti mst : harus
  wjb : wajib
  bs bisaa : bisa
  sy sya aku gue gw gua ane awak kulo abdi ambo beta : saya
  kmi : kami
  kt kito : kita
  klo kalo klu kl : kalau
  org orng : orang
  skrg skrng skarang : sekarang
  bgt bngt banget bngett : banget
  sm ama : sama
  jd jdi : jadi
  tp tpi : tapi
  lg lgi : lagi
  spy : supaya
  dkg dkng dukg : dukung
  plh plih pilh : pilih
  cblos cobloss tjoblos : coblos
  mnang : menang
  ps psangan : pasangan
  pslon : paslon
  nomer nmr nomr nmor no nr : nomor
  nourut nurut : nomor urut
  bpk bpak bapa : bapak
  pa pk : pak
  jendral : jenderal
  presidn presidenn pres president : presiden
  gub : gubernur
  bup : bupati
  walkot wako : walikota
  kab : kabupaten
  insyaallah insyaalloh inshaallah inshaalloh insyallah insya : insyaallah
  smg smga moga moga2 mudahan : semoga
  thn : tahun
  tks trims trimakasih makasih makasi : terimakasih
  partey parte : partai
  bener : benar
  pinter : pintar
`;

function read(list: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const line of list.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' : ');
    const words = right.trim().split(' ').map(squeeze);
    for (const word of left.trim().split(' ')) table.set(squeeze(word), words);
  }
  for (const [word, [only, ...rest]] of table) if (rest.length === 0 && only === word) table.delete(word);
  return table;
}

const table = lazily(() => read(spellings));

/** From a squeezed spelling to the normal forms that replace it. */
export const slang = { get: (form: string): readonly string[] | undefined => table().get(form) };
