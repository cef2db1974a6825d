/** The test pages, by the host name that they are served under. */
export interface Site {
  /** Folder below tests/pages, and name of its bundle. */
  page: 'x' | 'facebook' | 'forms';
  title: string;
  /** What stands in the body before the page's own script runs. */
  body: string;
}

const root = '<div id="react-root"></div>';

const form = `
<h3><a href="/kecamatan.contoh">Kecamatan Contoh</a></h3>
<p>Posyandu lansia dibuka setiap Rabu pagi di balai warga.</p>
<form action="/a/comment.php?ft_ent_identifier=700001" method="post">
  <input type="hidden" name="fb_dtsg" value="NAcNtestonly">
  <textarea name="comment_text" aria-label="Tulis komentar"></textarea>
  <input type="submit" value="Komentari">
</form>`;

export const sites: Record<string, Site> = {
  'x.com': { page: 'x', title: 'Beranda / X', body: root },
  'www.facebook.com': { page: 'facebook', title: 'Facebook', body: root },
  'mbasic.facebook.com': { page: 'forms', title: 'Facebook', body: form },
};

/** What real sites of this kind allow themselves; our warning has to show under it. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');
