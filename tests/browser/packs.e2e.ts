import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './builds.ts';
import type { Driver } from './driver.ts';
import { allKept, setSettings } from './inside.ts';
import { loadPack, removePack } from './packs/ask-packs.ts';
import { extensionThatCompares } from './packs/extension.ts';
import { cutOut, emblem, peopleFile, places, showing } from './packs/pictures.ts';
import { look, prepare } from './photos/inside-photos.ts';
import { type Served, serve } from './server.ts';

const shown = { contest: 'contoh-kabupaten', ticket: 1 };
const person = { ...shown, name: 'Rangga Misalkara' };
const base = { schema: 1, id: 'instansi', name: 'Instansi', source: 'Karangan sendiri', contests: [] };

describe.each(browsers)("a pack's pictures in $name", ({ launch, test: build }) => {
  let served: Served;
  let driver: Driver;
  let folder: string;
  let photo: string;
  const artwork = emblem().toString('base64');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ikrar-packs-'));
    photo = join(folder, 'foto.png');
    await writeFile(photo, showing());
    served = await serve();
    driver = await launch({ served, build: await extensionThatCompares(build) });
    await prepare(driver);
    await setSettings(driver, { training: { day: '2024-10-15', contests: [shown.contest] } });
  });
  afterAll(async () => {
    await driver?.close();
    expect([...(served?.strangers ?? [])]).toEqual([]);
    await served?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('an emblem is found by its pack, no longer without it, and nothing of its artwork is kept', async () => {
    const pack = { ...base, emblems: [{ ...shown, name: 'Partai Contoh', image: artwork }] };
    expect(await loadPack(driver, pack)).toEqual({ faces: 0, emblems: 1, warnings: [] });
    const { result } = await look(driver, photo);
    const seen = result.seen.filter(({ kind }) => kind === 'emblem');
    expect(seen).toMatchObject([{ value: 'Partai Contoh', reference: shown }]);
    expect(Math.abs((seen[0]?.box.x ?? 0) - 205 / 640)).toBeLessThan(0.06);
    expect(await allKept(driver)).not.toContain(artwork.slice(200, 260));

    expect(await removePack(driver, base.id)).toBe(true);
    expect((await look(driver, photo)).result.looked).not.toContain('emblem');
    expect(await allKept(driver)).not.toContain('Partai Contoh');
  });

  test('a portrait is found again by its pack, and no longer without it', async () => {
    const portraits = [{ ...person, image: await cutOut(driver.inside, peopleFile, places.one) }];
    expect(await loadPack(driver, { ...base, portraits })).toEqual({
      faces: 1,
      emblems: 0,
      warnings: [{ kind: 'too-few', name: person.name, portraits: 1 }],
    });
    const { result } = await look(driver, peopleFile);
    const faces = result.seen.filter(({ kind }) => kind === 'face');
    expect(faces).toMatchObject([{ value: person.name, reference: shown }]);
    const { x = 0, y = 0 } = faces[0]?.box ?? {};
    expect(x > places.one.x && x < places.one.x + places.one.width).toBe(true);
    expect(y).toBeLessThan(places.one.height);
    await removePack(driver, base.id);
    expect((await look(driver, peopleFile)).result.looked).not.toContain('face');
  });

  test('portraits of two, of nobody and of nothing are named, and left out', async () => {
    const portraits = [
      { ...person, image: await cutOut(driver.inside, peopleFile, places.two) },
      { ...person, image: artwork },
      { ...person, image: artwork.slice(0, 40) },
      { ...person, name: 'Candra Contohari', image: artwork },
    ];
    const at = (index: number, kind: string) => ({ kind, of: 'portraits', at: index, name: person.name });
    expect(await loadPack(driver, { ...base, portraits })).toEqual({
      faces: 0,
      emblems: 0,
      warnings: [
        { ...at(3, 'other-name'), name: 'Candra Contohari' },
        at(0, 'several-faces'),
        at(1, 'no-face'),
        at(2, 'unreadable'),
      ],
    });
    await removePack(driver, base.id);
  });

  test('what is no pack changes nothing, and is told where it is wrong', async () => {
    await loadPack(driver, { ...base, emblems: [{ ...shown, name: 'Partai Contoh', image: artwork }] });
    const kept = await allKept(driver);
    const wrong = { ...base, emblems: [{ ...shown, name: 'Partai Contoh', image: 'https://contoh.id' }] };
    expect(await loadPack(driver, wrong)).toEqual({ error: 'invalid', at: 'emblems.0.image' });
    expect(await allKept(driver)).toBe(kept);
    await removePack(driver, base.id);
  });
});
