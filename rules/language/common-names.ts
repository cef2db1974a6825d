import { squeeze } from '../engine/form.ts';

const list = `
abd abdi abdul abdullah abdurrahman achmad ade adi aditya adrian agung agus agustina ahmad aisyah ajeng akbar akhmad alam alfian ali
alif amalia amin aminah amir amri ana anas andi andika andre andri angga anggi anggraini ani anik anisa annisa anita anton antonius anwar
ardi ardiansyah ari arie arief arif arifin aris arya aryanto asep asih asri astuti ayu azis aziz bachtiar bagas bagus bahar bahri bakti bambang
bayu benny bima bintang bowo budi budiman cahaya cahyo candra catur chandra christian dadang damai dani daniel darma darmawan dedi dede deden deni
denny desi dewa dewi dharma dhika dian diana dicky didik dika dimas dina dinda djoko dodi doni dwi edi edy efendi eka eki ekawati eko elvi
elisabeth ema emil endah endang erik erlina erna erni erwin eva fadli fahmi fahri fajar faisal farid farida fatimah fauzan fauzi febri ferry fika firdaus
firman fitra fitri fitriani galih galuh gilang ginting gunawan guntur habib hadi hafiz hakim halim hamid hamzah handayani hani hanif harahap
hardi hari hariyanto haris harjo hartati hartono harun haryanto hasan hasanah hasanuddin hasibuan helmi hendra hendri hendro heni heri herman
hermawan herry heru hidayah hidayat husein husni ibnu ibrahim ida idris ihsan ika ikhsan ilham imam iman imron ina indah indra indri intan
irawan irfan irma irwan isa iskandar ismail iswanto ita iwan jaka jamal jaya jefri johan joko joni jono juli junaidi kartika kartini kasim khairul
komang kurnia kurniawan kusuma laila laksmi lestari lia lilis lina linda luthfi lubis made mahmud malik mansur margono maria mariana mario
mas maulana mawar maya mega megawati melati melia mila mirza mochamad mohamad mohammad muhamad muhammad mukti mulia mulyadi mulyani mulyono munir murni
mustafa mutia nadia nana nanda nasir nasution nia nina nisa nita novi novita nugraha nugroho nur nurdin nurhayati nuri nurul nyoman oki
pandu panjaitan pratama pratiwi puji purnama purnomo purwanto putra putri putu rachman rachmat rafi rahayu rahma rahman rahmat rahmawati raja
rama ramadhan ramli rani ratih ratna ratu reni restu reza ria rian riana ridho ridwan rika rina rini rio risma riska risky rita rizal rizki rizky
robby rohman roni rosa rosi rudi rudy rusdi sabar safitri said salim sandi santi santoso sanusi saputra saputri sari sartika satria setia setiawan setyo
shinta simanjuntak sinaga sinta siregar siti slamet soleh sri suci sudirman sugeng suharto sukma sulaiman sulistyo sultan sumarni sunarto suparman supriadi supriyanto
surya suryadi suryani susanti susanto susi susilo sutrisno suwarno syahputra syaiful syamsul tanjung taufik teguh tia tika tina titin toni tono tri triyono
tuti udin ujang ulfa umar umi utami utomo vera vina wahyu wahyudi wahyuni wati wawan wayan wibowo widodo widya wijaya winarno winda wisnu wulan wulandari
yadi yanti yanto yanuar yayan yoga yogi yohanes yosep yudha yudi yuli yulia yuliana yulianti yuni yunita yunus yusuf zaenal zahra zainal zaki zulkifli
aman bahagia baru bersama besar cantik cepat cerdas damai emas harapan indah jujur maju makmur mandiri menang merdeka mulia negara perubahan
rakyat ramah sehat sejahtera sentosa setia tangguh tani unggul utama wangi yakin haji tengku teuku gede ketut raden datuk drs siregar sembiring tarigan
`;

/** Given and family names that many Indonesians carry, and names that are also everyday words. */
export const commonNames: ReadonlySet<string> = new Set(list.trim().split(/\s+/).map(squeeze));
