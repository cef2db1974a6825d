/** A request as it arrived. */
export interface Asked {
  url: URL;
  method: string;
  /** Address of the page that it came from. */
  from: string | undefined;
  body: string;
}

export interface Reply {
  status: number;
  type?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** What stands under some host names; of several under one name the first that gives something has answered. */
export interface Host {
  names: readonly string[];
  answer: (asked: Asked) => Reply | undefined | Promise<Reply | undefined>;
}

export const json = (body: unknown): Reply => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(body),
});

interface Page {
  title: string;
  language: string;
  /** Name of the page's script and style sheet. */
  page: string;
  body: string;
  policy: string;
}

/** A page with its script and styles, under the site's own policy of what may run there. */
export const pageReply = ({ title, language, page, body, policy }: Page): Reply => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  headers: { 'content-security-policy': policy },
  body: `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/_page/${page}.css"></head>
<body>${body}<script type="module" src="/_page/${page}.js"></script></body>
</html>`,
});
