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
abas abdilah abidin abraham abu abubakar adam adhi adnan adriana adrianus afandi afif afrizal agnes agustian agustin agustinus ahmadi aida aini ainun aji akmal
alamsyah albert alex alexander alim alimudin alwi amanda amelia aminudin amirudin amran amrulah anam ananda anang andini andreas andriani andriyani andy angara
angraeni angun anis anisah ansori antoni anugrah apriani aprilia ariani arianto ariyanto arman arsyad arum ary aryani ashari asmara asrul astri astutik aulia
awaludin ayub azhar azhari azizah azmi azwar baharudin bahrudin bahtiar baiq bakar bakri bangun basir baso basri basuki batubara bela beni benyamin bernadus boby boy
budianto budiono bunga burhan burhanudin cahya cahyadi cahyani cahyono cecep charles christina cindy citra cut dadan daeng dahlan dahlia dalimunthe damanik damayanti
darwin darwis daud daulay david dea debora deby dedy degei dela desy devi diah didi dini dita djafar dody domingus dona dony dyah edison edward edwin efendy ela eli
elias elis elisa elsa ely emanuel emi eni eny eri erma ernawati ervina ester eti euis evi fadhilah fadilah fahrudin faizal fajri farhan fatma fatmawati fauziah
febriani febrianti ferdinand feri fernando fikri firmansyah fitria fitriana fitriyani frans fransiska fransiskus fredy fuad gabriel gani gatot gea gita gobai gulo
gultom gusti gwijange habibi hafid hajar halawa halimah hamdan hamdani hamka hana hanafi handoko hans harefa harianto hartini hary haryadi haryati haryono hasbi
hastuti hasyim hata hayati helena hendrik hendrikus hengki henry heny herawati heriyanto herlina hermansyah hermanto hesti hidayati hidayatulah hikmah hilda huda
husain husaini husen husin husna husnul hutabarat hutagalung ichsan idham idrus ikbal ike ikhwan ilyas imanuel imas imelda imran indrawati indriani indriyani iqbal
ira irawati irham irianto irmawati irvan irwansyah irwanto isak ishak isnaini ivan jafar jamaludin james jamil jamilah janah jayanti jefry jhon jimy johanes johanis
john jon juanda jufri julia juliana julius jumadi junaedi juni juwita kadek kadir kamal kamaludin kamarudin karel karim karmila khoirul khotimah kiki kogoya
komarudin krisna kristian kristina kumala kurniati kurniawati kusnadi laia lailatul lalu larasati lase latif latifah leni leny leo leonard lesmana lidia lidya lili
lilik lisa luh lukas lukman lumban lusi lusiana lutfi magai magdalena maharani mahdi mahendra majid maman mamonto manalu manik mansyur manurung marbun mardiana
margaretha mariani markus marlina marpaung marta marten martha marthen martin martina martinus maruf marwan maryam maryani maryati marzuki maulida mawardi mayasari
meri mery mhd mia michael miftahul mira moch moh mohd monica mote muamar mubarok muchamad muchtar muh muhajir muhidin muhlis muhtar muis mukhlis mukhtar mulya
mulyana mulyati munandar munawar munawaroh munawir murib musa muslim muslimin mustakim mustika mustofa mutaqin mutiara nababan nabila naingolan nanang nani naomi
nasrudin nasrulah natalia naufal nawawi nely neneng nengah neni ngurah nila ningrum ningsih nining noer nor nora nova novia novianti novitasari nunung nuraeni
nuraini nurhadi nurhasanah nurjanah nurlaila nurmala ode okta oktavia oktaviani oktavianus oktovianus pamungkas pane pangabean panji parulian pasaribu paulina paulus
pekei perdana permana permata permatasari pertiwi petrus pigai pigome pradana pramono pranata prasetya prasetyo prayitno pribadi prima priyanto pulungan purba purn
purnamasari purwanti purwati puspa puspita puspitasari raharjo rahim rahmad rahmadani rahmah rahmi rais ramadhani rambe rambu ramlan rasyid ratnasari ratnawati rauf
razak regina reny retno riadi rianto richard ricky ridha rifai rifki rijal riki rima rinaldi ririn riski risna ritonga riyadi riyanto riza rizka rizqi robert robi
rohmah romi ronald rony rosadi rosalina rosdiana rosita roy rozi ruben ruslan rusli rusman rustam ryan saepudin safrudin saifudin saiful sakti saleh salma salman
salsabila samad samsudin samsul samuel sandra sandy sani sanjaya santosa saputro saragih sarah selvi semuel septi septian septiani seran setiadi setiawati setya
setyawan setyowati sherly sholeh siagian siahan sianturi sidik sigit sihombing silalahi silvia simamora simatupang simbolon simon sirait siska siswanto sitepu
sitompul sitorus situmorang sofia sofyan soleman solihin soni sony sopian stefanus stepanus steven suardi subhan sucipto sudrajat sugianto sugiarto sugiyanto suhardi
suhendra suherman sukardi sukmawati sukri sulaeman sulastri sumardi sumiati sunardi sunarti sundari supardi suprapto suprianto supriatna supriyadi suriani suryana
suryanto suryati susana susilawati susilowati sutikno suwandi suyanto syafi syafrizal syafrudin syah syahrial syahril syahrir syahrudin syahrul syaifudin syam syamsu
syamsudin syarif syarifah syarifudin syukri syukur tahir tajudin tambunan tampubolon tamrin tarmizi tatang tati taufiq tedy telaumbanua telengen thamrin theresia
thomas tiara titi titik tomi tomy tony toto triana trisna ulfah umbu untung usman uswatun veronika victor vivi wahab wahid wahyudin wahyuningsih waluyo wanda wanimbo
wardana wardani waruwu wenda weya wicaksono widi widia wijayanti wildan wilem wira wirawan wiwik wiwin wonda yahya yakobus yamin yan yana yance yani yasin yasir yati
yeni yeny yesi yeti yikwa yohana yohanis yolanda yosef yoseph yuda yuliani yulianto yulianus yuliati yulita yulius yuniarti yusri yustina yustinus yusup yuyun zaini
zainudin zainul zakaria zebua zega zul zulfikar zulkarnain
`;

/** Counted: words that 60 and more of the 257,561 legislative candidates of 2024 carry, besides those written down by hand. Given and family names that many Indonesians carry, and names that are also everyday words. */
export const commonNames: ReadonlySet<string> = new Set(list.trim().split(/\s+/).map(squeeze));
