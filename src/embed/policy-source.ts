import {webUrl} from './safe-url.js';

/** The most that is read of a policy file, in bytes. */
const LARGEST = 262_144;

const NOT_USED = 'This address is not used. Give one that begins with https://.';

/**
 * The text of a policy file. The request carries no cookie and does not say from which page it
 * comes. Rejects, with words for the webmaster, where there is no such text.
 *
 * @param src the address, as the page wrote it: relative to the page, or https
 */
export async function requestPolicy(src: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(allowed(src, document.baseURI), {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  });
  // A redirect can lead anywhere.
  allowed(response.url);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.body ? textOf(response.body) : '';
}

function allowed(address: string, base?: string): string {
  const url = webUrl(address, base);
  if (!url) throw new Error(NOT_USED);
  return url.href;
}

/** Reads no further than the limit, whatever the server says about the length. */
async function textOf(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let bytes = 0;
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LARGEST) {
      void reader.cancel().catch(() => undefined);
      throw new Error('This is too large: at most 256 kB is read.');
    }
    text += decoder.decode(value, {stream: true});
  }
}
