import {warnOnce} from './warn.js';

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * An address that a page gave, if it may become a link: `https:`, `http:` on this machine,
 * `mailto:` and `tel:`. Anything else gives undefined and one warning, and is then not a link.
 * Relative addresses are refused: they would mean something else on every page.
 */
export function safeUrl(subject: string, value: unknown): string | undefined {
  if (value == null || value === '') return undefined;
  const url = webUrl(value) ?? phoneOrMail(value);
  if (url) return url.href;
  warnOnce(subject, 'this address is not shown as a link. Use one that begins with https://.');
  return undefined;
}

/** The same for the address of a site, which has to be a page and not a phone or mail address. */
export function safeSite(subject: string, value: unknown): string | undefined {
  const url = safeUrl(subject, value);
  if (url === undefined || url.startsWith('http')) return url;
  warnOnce(subject, 'this is not the address of a site. Use one that begins with https://.');
  return undefined;
}

function phoneOrMail(value: unknown): URL | undefined {
  const url = parse(value);
  return url && ['mailto:', 'tel:'].includes(url.protocol) ? url : undefined;
}

/**
 * An address on the web that may be asked or linked to: https, or http on this machine, without a
 * user name, which is a way to make an address look like another site. Else undefined.
 *
 * @param base what a relative address is relative to; without it such an address is refused
 */
export function webUrl(value: unknown, base?: string): URL | undefined {
  const url = parse(value, base);
  if (!url || url.username || url.password) return undefined;
  const isLocal = url.protocol === 'http:' && LOCAL_HOSTS.includes(url.hostname);
  return url.protocol === 'https:' || isLocal ? url : undefined;
}

function parse(value: unknown, base?: string): URL | undefined {
  // Browsers drop tabs and line breaks inside an address, which hides what it is.
  if (typeof value !== 'string' || /[\u0000-\u001f\u007f]/.test(value)) return undefined;
  try {
    return new URL(value.trim(), base);
  } catch {
    return undefined;
  }
}

/** The site that an address leads to, as a person would name it. */
export function siteName(url: string): string {
  return new URL(url).host;
}
