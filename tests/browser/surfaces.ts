/** One place on one site from which a person sends. */
export interface Surface {
  name: string;
  url: string;
  /** Name of the composer in `window.testPage`. */
  place: string;
  /** What has to be clicked before the composer is there. */
  opener?: string;
  editor: string;
  button: string;
  /** Keys that send from inside the editor. */
  keys: string;
  platform: string;
  activity: string;
  /** Name of the request, and what it is aimed at. */
  operation: string;
  target: string;
}

const x = {
  url: 'https://x.com/home',
  keys: 'Control+Enter',
  platform: 'x',
  operation: 'CreateTweet',
  target: '',
};
const facebook = { url: 'https://www.facebook.com/', platform: 'facebook' };

export const inline: Surface = {
  ...x,
  name: 'X, composer in the timeline',
  place: 'inline',
  editor: 'main [data-testid="tweetTextarea_0"]',
  button: '[data-testid="tweetButtonInline"]',
  activity: 'post',
};

export const dialog: Surface = {
  ...x,
  name: 'X, composer in a dialog',
  place: 'dialog',
  opener: '[data-testid="SideNav_NewTweet_Button"]',
  editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
  button: '[role="dialog"] [data-testid="tweetButton"]',
  activity: 'post',
};

export const reply: Surface = {
  ...dialog,
  name: 'X, reply',
  place: 'reply',
  opener: 'article [data-testid="reply"]',
  activity: 'reply',
  target: '1901',
};

export const comment: Surface = {
  ...facebook,
  name: 'Facebook, comment',
  place: 'comment',
  editor: 'form[role="presentation"] [role="textbox"]',
  button: 'form[role="presentation"] [role="button"]',
  keys: 'Enter',
  activity: 'comment',
  operation: 'useCometUFICreateCommentMutation',
  target: Buffer.from('feedback:700001').toString('base64'),
};

export const story: Surface = {
  ...facebook,
  name: 'Facebook, post',
  place: 'dialog',
  opener: '.ask',
  editor: '.veil [role="textbox"]',
  button: '.veil .wide',
  keys: 'Control+Enter',
  activity: 'post',
  operation: 'ComposerStoryCreateMutation',
  target: '',
};

export const surfaces = [inline, dialog, reply, comment, story];
