import { page, publish } from '../page-record.ts';

// Facebook's oldest pages are plain forms without a framework; the browser itself sends them.
publish();
for (const form of document.forms) {
  form.addEventListener('submit', ({ isTrusted }) =>
    page.events.push({ type: 'submit', isTrusted, place: 'form' }),
  );
}
