import { squeeze } from '../engine/form.ts';

const words = `
saya aku tidak dengan untuk tapi karena hari anak bagus sayang benar anda besar tahun ramah lalu bakar kata semoga indah awal bulan selamat negara tadi
zaman minggu tiba islam alam jawa bahagia muda uang sabar mari amin yakin akun gede untung amat sadar asri pantas dadi jadi muslim gaya bintang raya maju
abang aman wajar bukit alias dana beri bebas meriah karya kader salam bunga normal bela maha sang mula perubahan guru paris raja suci duka masi masih army
kari asem paru bijak nabi pegi awan citra sudi mulia prima tuan elok amal laju alus syukur murni hikmah insan luhur kembang bakti teguh raga besi gadis
anugerah mitra mutiara kilat sinergi genius memori timbang sokong gaib naga mesir pangeran riuh safari laba prihatin semen kebo bulu bala maki tata bong juli
mana siapa semua kami kita mereka dia kamu satu dua tiga empat lima enam tujuh delapan pagi siang sore malam baru lama kecil tinggi rendah utama kuat sehat cerdas
setia harapan tani nelayan buruh desa kota umat berkarya gelora daerah kabupaten provinsi pasar jalan rumah kantor sekolah jaya damai merdeka adil makmur sentosa sejahtera bersih
terang cahaya api air angin tanah gunung laut pulau sungai hutan sawah emas perak intan berlian permata mentari surya matahari langit pelangi ratu dewi dewa
berani jujur tegas pintar hebat mantap lanjut lanjutkan menang juara unggul lestari abadi mandiri bersama bangkit gerak cepat tepat kawan sahabat saudara
ayah ibu bapak kakak adik paman bibi nenek kakek bayi remaja pemuda putra putri senin selasa rabu kamis jumat sabtu januari februari maret april mei juni
juli agustus september oktober november desember timur barat utara selatan tengah indonesia jakarta bandung surabaya medan makasar bali lembang lombok papua
dari senak bolu senen basa tauhid mang saman lena alit hajar sastra dayang kudus mara pertiwi rase yatim haru hidayah gusti aries asma aura ganda malan neko aksara atok awat besan bina
hasrat hero kasta komando leluasa rimba rohani saku samba siku judi jala mahir mukmin dandan diplomasi perkasa wibawa windu titah mahkota letnan mantri dirham dupa demon bugar laos garu kaba inang
rasis ever ngadu dance kono jaba muga kaka tama wilujeng lucky rocky mustika purna ragil sembada waris kelian marhaen buana demon saga fadil ikhwan mujahid mufti muslimin khatib fatah
dermawan hartawan kirana sahara nirwana permai pusaka prasasti swadaya sentral pakde pakdhe bude abah gemoy sandiwara belimbing opung
`;

/** Words that are never read as somebody's name by themselves, even where somebody is called so. */
export const everydayWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/).map(squeeze));
