/** What buttons say, in Indonesian and English, as `normalLabel` writes it. Whole labels only, never parts of one. */
export const says = {
  send: words(
    'post|posting|kirim|kirimkan|publikasikan|terbitkan|bagikan|bagikan sekarang|share|share now|publish|tweet|toot|send|submit|posting semua|post all|siarkan',
  ),
  comment: words(
    'komentar|comment|komentari|kirim komentar|kirim tanggapan|tanggapi|posting komentar|post comment|submit comment|add comment|tambah komentar|tambahkan komentar',
  ),
  reply: words('balas|reply|balaskan|kirim balasan|post reply|send reply|add reply|submit reply'),
  like: words('suka|like|sukai'),
  follow: words(
    'ikuti|ikuti balik|follow|follow back|subscribe|berlangganan|langganan|tambah teman|tambahkan teman|tambah sebagai teman|add friend',
  ),
  join: words(
    'gabung|gabung ke grup|gabung grup|bergabung|bergabung dengan grup|gabung komunitas|gabung saluran|join|join group|join community|join channel|minta bergabung|request to join',
  ),
  share: words('bagikan sekarang|share now'),
  rsvp: words('tertarik|interested|hadir|akan hadir|hadiri|going|attend|ikut hadir'),
} as const;

/** What only an unknown host's buttons say: on the nine platforms these open a menu or keep something for oneself. */
export const saysElsewhere = {
  like: words(
    'favorit|favoritkan|favourite|favorite|dukung|upvote|setuju|thumb_up|thumb_up_off_alt|favorite_border',
  ),
  share: words('bagikan|share|posting ulang|repost|reblog|boost|retweet|sebarkan|teruskan'),
  rsvp: words('rsvp|daftar hadir'),
  follow: words('hubungkan|connect'),
  join: words('masuk grup|jadi anggota|become a member'),
} as const;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}

/** "Suka 12", "Like · 1,2 rb": how many did it. A count in front, or behind a colon, belongs to a counter. */
const count = /(?<!:)[\s·•(]+[\d.,]+\s?(?:k|m|b|rb|jt|ribu|juta)?\)?$|(?<=\p{L})[\d.,]+\s?(?:k|m|b|rb|jt)?$/u;
/** "12 Likes. Like": what it is after what it was. */
const countBefore = /^[\d.,]+\s?\S* [^.:]+\.\s+/u;
const unseen = /\p{Cf}|\uFE0F/gu;

/** A label without what differs from page to page: case, width, blanks, counts, closing marks. */
export function normalLabel(label: string): string {
  const plain = label.normalize('NFKC').replace(unseen, '').toLowerCase().replace(/\s+/g, ' ').trim();
  return plain
    .replace(countBefore, '')
    .replace(count, '')
    .replace(/[\s.!…]+$/u, '');
}

/** The longest label looked at; what is longer is no button's name. */
const longest = 60;

function textIn(element: Element): string {
  const text = element.textContent ?? '';
  if (text.length > 4 * longest) return '';
  const parts: string[] = [];
  const read = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) parts.push(node.nodeValue.trim());
    else if (!(node instanceof Element && /^(style|script|title)$/i.test(node.tagName)))
      node.childNodes.forEach(read);
  };
  read(element);
  return parts.join(' ');
}

/** The custom element whose only button this is. */
const hostOf = (control: Element): Element | null => {
  const root = control.getRootNode();
  return root instanceof ShadowRoot && root.querySelectorAll('button').length === 1 ? root.host : null;
};

/** What is to be read on a control: its text, else its value, its icon's name, its tooltip, its custom element's text. */
function shownOn(control: Element): string {
  const own = textIn(control);
  if (own) return own;
  if (control instanceof HTMLInputElement) return control.value;
  const icon = control.querySelector('svg[aria-label], [role="img"][aria-label]')?.getAttribute('aria-label');
  const title =
    control.querySelector('svg title')?.textContent ?? control.querySelector('img')?.getAttribute('alt');
  const host = hostOf(control);
  return icon ?? title ?? control.getAttribute('title') ?? (host ? textIn(host) : '');
}

/**
 * Does a control carry one of these labels? Its accessible name decides; where that says more than what is to be read,
 * it has to begin with it: "Follow Bu Contoh" on a button "Follow", but not "Remove like" or "Like: 12 people" on "Like".
 */
export function labelled(control: Element, labels: ReadonlySet<string>): boolean {
  const named = normalLabel(
    control.getAttribute('aria-label') ?? hostOf(control)?.getAttribute('aria-label') ?? '',
  );
  if (named.length > 2 * longest) return false;
  if (labels.has(named)) return true;
  const shown = normalLabel(shownOn(control));
  return labels.has(shown) && (named === '' || named.startsWith(`${shown} `));
}

export const opensMenu = (control: Element): boolean =>
  control.matches('[aria-haspopup]:not([aria-haspopup="false"])');
