import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Host, json, pageReply, type Reply } from './hosts.ts';

const products = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** Where products that nobody here wrote are served: hosts of the agency's own, as a setting would name them. */
export const productHosts = {
  comments: 'komentar.contoh.go.id',
  desk: 'tulis.contoh.go.id',
  chat: 'obrolan.contoh.go.id',
};

/** As the products come from their makers. */
const files: Record<string, string> = {
  '/comments-ui.js': '@tryghost/comments-ui/umd/comments-ui.min.js',
  '/deep-chat.js': 'deep-chat/dist/deepChat.bundle.js',
};

const html = (title: string, body: string): Reply => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="id"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`,
});

const article = (language: string) => `
<h1>Jadwal posyandu</h1><p>Posyandu lansia dibuka setiap Rabu pagi di balai warga.</p>
<script defer src="/comments-ui.js" data-ghost-comments="https://${productHosts.comments}/"
  data-api="https://${productHosts.comments}/ghost/api/content/" data-key="kunci" data-post-id="tulisan1"
  data-locale="${language}" data-title="" data-count="false" data-comments-enabled="all"></script>`;

const member = {
  id: 'anggota1',
  uuid: 'anggota1',
  name: 'Bu Contoh',
  expertise: 'Warga',
  avatar_image: '',
  paid: false,
  status: 'free',
  can_comment: true,
};

const pagination = { pages: 1, total: 0, page: 1, limit: 20 };

/** What Ghost would answer to its comments: one member, no comments yet. */
function ghost(path: string, posted: string): Reply | undefined {
  if (path === '/members/api/member/') return json(member);
  if (path === '/members/api/comments/counts/') return json({ tulisan1: 0 });
  if (path.startsWith('/members/api/comments/post/')) return json({ comments: [], meta: { pagination } });
  if (path.startsWith('/ghost/api/content/settings/')) return json({ settings: { labs: {} }, meta: {} });
  if (path !== '/members/api/comments/') return undefined;
  const [comment] = JSON.parse(posted).comments;
  const count = { replies: 0, likes: 0 };
  const made = { id: 'komentar1', status: 'published', replies: [], liked: false, member, count };
  return json({ comments: [{ ...made, created_at: '2024-10-10T03:00:00.000Z', ...comment }] });
}

/** A request that a product sent to write something. */
export interface Written {
  host: string;
  path: string;
  body: string;
}

/** @param written takes what the products send */
export const productsHost = (written: Written[]): Host => ({
  names: Object.values(productHosts),
  answer: async ({ url, method, body }) => {
    const { hostname: host, pathname: path } = url;
    if (method !== 'GET') written.push({ host, path, body });
    const file = files[path];
    if (file) return { status: 200, type: 'text/javascript', body: await readFile(products + file) };
    if (host === productHosts.comments) {
      return path === '/'
        ? html('Jadwal posyandu', article(url.searchParams.get('lang') ?? 'id'))
        : ghost(path, body);
    }
    if (path === '/kirim') return json({ text: 'Terima kasih' });
    if (path === '/api/tulisan') return json({});
    if (host === productHosts.desk) {
      return pageReply({
        title: 'Tulis',
        language: 'id',
        page: 'tulis',
        body: '<div id="root"></div>',
        policy: '',
      });
    }
    const chat = `<h1>Ruang Guru</h1><deep-chat connect='{"url": "/kirim"}'></deep-chat>`;
    return html('Ruang Guru', `${chat}<script type="module" src="/deep-chat.js"></script>`);
  },
});
