/** What `fillLog` is told; every row follows from it and from its own number. */
export interface MadeUpLog {
  rows: number;
  /** Of the newest row; the others lie before it, evenly. */
  until: number;
  days: number;
  /** Every row has a text, as for a person who keeps them. */
  texts: boolean;
}

/**
 * Adds to the log of the extension's page that it runs in; the log has to be there. Two in a hundred rows are warned
 * about, eight have a hint. Serialised into that page, so it sees nothing but its argument.
 */
export async function fillLog({ rows, until, days, texts }: MadeUpLog): Promise<void> {
  const platforms = ['x', 'facebook', 'instagram', 'whatsapp', 'tiktok', 'youtube', 'threads', 'telegram'];
  const activities = ['post', 'comment', 'like', 'reply', 'share', 'follow'];
  const decisions = ['edited', 'sent', 'cancelled', 'edited', 'sent-with-reason', 'edited', 'false-alarm'];
  const rules = [
    { rule: 'dukungan-calon-post', violation: 'D2', ikrar: 3, words: ['Coblos nomor 1'] },
    { rule: 'suka-konten-kampanye', violation: 'D4', ikrar: 3, words: ['#MenangBersama'] },
    { rule: 'ajakan-pegawai', violation: 'D9', ikrar: 2, words: ['ayo rekan-rekan pilih'] },
    { rule: 'politik-uang', violation: 'D13', ikrar: 4, words: ['uang transport Rp100 ribu'] },
    { rule: 'akun-dinas-memihak', violation: 'D10', ikrar: 1, words: ['bersama paslon kami'] },
    { rule: 'dukungan-parpol', violation: 'D6', ikrar: 3, words: ['hidup partai'] },
  ];
  const words =
    'rapat besok pukul delapan di aula kantor camat bersama warga desa membahas layanan kartu keluarga dan akta'.split(
      ' ',
    );
  // Mulberry32: the same rows on every machine.
  let seed = 20261122;
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const one = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() ** 1.6 * values.length)];
  const row = (at: number) => {
    const drawn = random();
    const verdict = drawn < 0.02 ? 'warn' : drawn < 0.1 ? 'hint' : 'clear';
    const finding = { severity: 'high', stage: 'candidates', contest: 'contoh-kabupaten', ...one(rules) };
    const decision = verdict === 'warn' ? one(decisions) : 'none';
    const text = Array.from({ length: 24 }, () => one(words)).join(' ');
    return {
      schema: 1,
      at: until - Math.round(((rows - 1 - at) * days * 86_400_000) / rows),
      platform: one(platforms),
      activity: one(activities),
      gate: random() < 0.9 ? 'gesture' : 'request',
      verdict,
      decision,
      findings: verdict === 'clear' ? [] : [finding],
      ...(decision === 'sent-with-reason' && { reason: 'Bahan sosialisasi KPU kepada warga' }),
      ...(texts && { text }),
    };
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('ikrar');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  // Counted from other rows.
  const counts = database.transaction(['tallies', 'tallied'], 'readwrite');
  for (const name of ['tallies', 'tallied']) counts.objectStore(name).clear();
  for (let from = 0; from < rows; from += 5000) {
    const work = database.transaction('checks', 'readwrite');
    for (let at = from; at < Math.min(rows, from + 5000); at += 1) work.objectStore('checks').add(row(at));
    await new Promise<void>((resolve, reject) => {
      work.oncomplete = () => resolve();
      work.onabort = () => reject(work.error);
    });
  }
  database.close();
}
