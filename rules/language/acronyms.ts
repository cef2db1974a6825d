/** What three or four capital letters mean to everybody, so that they are nobody's initials. */
export const acronyms = `
  abk abg aba abs aci acc ada adb adm afc aja aji aka akp ama ami ana apa api apk app asa asi asn ata atk atm ayo bab bai bak ban bap bbm bca bem bhp bin
  bkd bkk bkn bks bma bmn bni bok bos bpd bph bpk bpn bps bri bsd bsi bsm btn btp btw bud bud cas cfd ciu cpo csr cup cut dah dan dak dau dbd ddc dia dih
  diy dki dlh dls dpa dpd dpp dpr dps dpt dpw dsb dst dua dvi gas gbk gor gps gud had haj ham han hap has hdr hib hki hpl hrd hut hai ibu ida igd ijin
  ika iki ikm ikn ila ima imb ini ins ipa ipk ipm ips isi isp ita itb ith its jaka jam jas jbr jka jkn jkt jln jpk jpu kab kai kak kan kap kas kba kbs kdrt
  kec kel kip kis kjp kkm kkn kks kml kms kmu kok kpi kpk kpm kpr kps kpu kud kur kua lab lah lan lap las led lhk lks lpg lpj lpk lrt lsm lua mah mak man
  mas mba mbg mbr mci mck mcu mda mdg mis mks mou mpp mpr mrt msi mts mui mui nah nak nik nip nkb nkri npwp ntb ntt nyi oke oki ojk ong osi otg ott pad pam
  pan pas pbb pbi pbs pdam pdip pdl pdp ppkm pgn pgri php pik pim pip pjj pjp pjs pkb pkbm pkh pki pkk pkl pkm pkn pks pku plh plk pln plt pmi pmk pms pns
  poa pom por pos pot ppa ppd ppg ppid ppk ppl ppm ppn ppp pppk pps ppu psb psd psi psk psm pss pst ptk ptm ptn pts pub ram rab ran rap ras rat rda rea ria
  rjm rpk rpm rpp rri rsi rsj rsu rsud rtp ruu sab sah sam sap sar sas sbk sby sbm sdm sdn sds sia sik sim sip sir siu ska skb skd ski skk skm skp sks skt
  slb sma smk smp sms spa spb spd spg spi spj spm spp sps spt ssa ssb sst stk stm stnk str sts sum sun suv tas tau tbc tbk tda ter tgl tik tim tka tki tkn
  tkp tks tmp tmt tni tol top tpa tpp tpq tps ttd tte tua tut tva tvr uas uda ugm uin uks umk umi umkm ump umr uns upn upt uts uud vcs vip wa waf wak wan
  war was wfh wib wisata wit wni wna wta yang yah yuk zis asap amin amar ajar akad amal aman alam agama raga rasa masa nama mana sama kami kamu saya
`;
