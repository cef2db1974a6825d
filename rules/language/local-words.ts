import regions from '../contests/regions.json' with { type: 'json' };
import { squeeze } from '../engine/form.ts';
import { everydayWords } from './everyday-words.ts';

/** Words of regions' names that say something else as well, or are somebody's name. */
const ordinary = new Set(
  `istimewa penuh natal kanan batu meriah seribu bandar tanjung kuala muara tebing pagar puncak bawang tulang hilir hulu pesisir
  pegunungan kepulauan pusat panjang lawang hari datar pinang ulu batang
  kutai luwu lingga muna asmat rembang buton`.split(/\s+/),
);

/** How regions are called for short, and towns that are seats of their government. */
const short = `
  sumut sumbar sumsel babel kepri jabar jateng jatim diy jogja ntb ntt kalbar kalteng kalsel kaltim kaltara sulut sulteng sulsel sultra
  sulbar malut taput tapteng tapsel madina sergai labura labusel palas paluta humbahas inhil inhu rohil rohul kuansing tanjab okut oku
  muba muratara lamsel lamteng lamtim lamut lambar pesbar tuba tubaba kukar kutim kubar tanbu kobar kotim bartim barsel mateng kolut
  konsel konut konkep butur busel buteng mubar bolmong bolsel boltim minsel minut sitaro halsel haltim halteng halbar malteng
  malra matim mabar lotim loteng lobar pangkep sidrap lutim lutra torut parimo bangkep morut gunkid tasik solo jogjakarta kutaraja
  sigli meulaboh takengon tarutung balige pangururan sidikalang pandan rantauprapat kisaran painan batusangkar sarilamak bangkinang
  tembilahan baturaja kayuagung kalianda liwa menggala sungailiat muntok toboali koba daik ranai cibinong cikarang soreang
  singaparna ungaran mungkid wates wonosari caruban kepanjen praya selong ruteng bajawa larantuka lewoleba kefamenanu atambua betun
  waingapu waikabubak tambolaka soe kalabahi ngabang sintang putussibau sukadana kasongan muarateweh amuntai kandangan barabai rantau
  martapura pelaihari batulicin tenggarong sangatta sendawar tondano amurang airmadidi tahuna parigi luwuk bungku sungguminasa
  sengkang watampone rantepao belopa masamba malili watansoppeng unaaha andoolo raha langara masohi namlea piru tobelo sofifi sentani
  suroboyo serui wamena timika nabire enarotali dobo saumlaki
`;

/** What is said of those who govern a place, and of choosing them. */
const governing = `
  kabupaten daerah warga masyarakat rakyat pendopo balaikota pejabat jabatan menjabat periode mimpin memimpin pimpin dipimpin milih memilih
  dipilih terpilih kepilih lanjutkan dinasti dewan senayan janji irigasi infrastruktur mutasi nakes honorer perubahan dukung mendukung kawal
  spanduk baliho posko stiker deklarasi konsolidasi amplop bansos
`;

const named = Object.values(regions)
  .flatMap((region) => region.toLowerCase().split(/[^a-z]+/))
  .filter((word) => word.length > 3 && !ordinary.has(word) && !everydayWords.has(squeeze(word)));

/** With one of these anywhere in a text a rare name is the candidate's. */
export const governWords: string = governing.trim();

/** So it is with a place and a word that takes a side: whoever only lives in a town may bear a candidate's name. */
export const placeWords: string = [...new Set(named), short.trim()].join(' ');

export const sideWords = `
  rindu tetap bela maju pilih lanjut lanjutan gas gaspol gaskeun cukup ganti unggul nomor jari jangan emoh ogah kapok suara solid bulat merapat
  terbukti butuh hasilnya buktinya kerjanya wakil jenderal warisan mundur saatnya juang berjuang bersatu pasti siap kosong cocok pantas layak
  tuntaskan menuju amanah pemimpin calon kubu sebelah pendatang pas dinanti harapan
`;
