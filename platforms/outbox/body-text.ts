/**
 * A request's body as text. A promise where the browser offers no way to read it in the same tick; nothing where it
 * can't be read without using it up.
 */
export function bodyText(body: unknown): string | Promise<string> | undefined {
  if (body === undefined || body === null) return '';
  if (typeof body === 'string') return body;
  if (body instanceof URLSearchParams) return body.toString();
  if (body instanceof FormData) return formText(body);
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return new TextDecoder().decode(body);
  if (body instanceof Blob) return body.text();
  if (body instanceof Request) return requestText(body.clone());
  return undefined;
}

function requestText(request: Request): Promise<string> {
  const multipart = request.headers.get('content-type')?.startsWith('multipart/form-data');
  return multipart ? request.formData().then(formText) : request.text();
}

function formText(form: FormData): string {
  const fields = new URLSearchParams();
  for (const [name, value] of form) if (typeof value === 'string') fields.append(name, value);
  return fields.toString();
}
