import {emailAddress, phoneAddress} from './contact-links.js';
import {warnOnce} from './warn.js';

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** What nobody sees in an address: it may hide what the address is, or turn it round. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Parts of letters and digits with dots between, the last one no number: the name of a site. */
const SITE = /^(?:[a-z\d_](?:[\w-]{0,61}[a-z\d_])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])$/;

/** Servers take less, and nobody writes so much. */
const LONGEST = 2000;

const NO_ADDRESS = 'it is no address that begins with https://';

/**
 * An address that a page gave, if it may become a link: `https:`, `http:` on this machine,
 * `mailto:` and `tel:`. Anything else gives undefined and one warning, and is then not a link.
 * Relative addresses are refused: they would mean something else on every page.
 */
export function safeUrl(subject: string, value: unknown): string | undefined {
  return phoneOrMail(value) ?? safeSite(subject, value);
}

/** The same for the address of a site, which has to be a page and not a phone or mail address. */
export function safeSite(subject: string, value: unknown): string | undefined {
  if (value == null || value === '') return undefined;
  const site = linkable(value);
  if (typeof site !== 'string') return site.href;
  warnOnce(subject, `this address is not shown as a link: ${site}. Use one such as https://a.nl.`);
  return undefined;
}

/** Only what is a phone number or an e-mail address and no more: no dialling code, no header. */
function phoneOrMail(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [, scheme, rest = ''] = /^\s*(tel|mailto):(.*)$/is.exec(value) ?? [];
  if (!scheme) return undefined;
  return scheme.toLowerCase() === 'tel' ? phoneAddress(rest) : emailAddress(rest);
}

/**
 * An address as a link, or what is wrong with it. Stricter than a browser, which reads `https:a.nl`,
 * `https:\\a.nl` and `https://bank.nl@a.nl` as addresses too: it has to lead where it says.
 */
function linkable(value: unknown): URL | string {
  if (typeof value !== 'string' || !/^\s*https?:\/\/[^/]/i.test(value)) {
    return NO_ADDRESS;
  }
  if (value.length > LONGEST) return 'it is too long';
  if (HIDDEN.test(value)) return 'it holds characters that cannot be seen';
  if (value.includes('\\')) return 'it holds a backslash';
  if (/^\s*\w+:\/\/[^/?#]*@/.test(value)) return 'it has a user name';
  const url = webUrl(value);
  if (!url) return NO_ADDRESS;
  if (!isSite(url.hostname)) return 'it does not name a site';
  // Those are of other services, and browsers refuse most of them.
  if (url.port && Number(url.port) < 1024) return 'its port is not that of a site';
  return url;
}

function isSite(name: string): boolean {
  return LOCAL_HOSTS.includes(name) || (name.length <= 253 && SITE.test(name));
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
  if (typeof value !== 'string' || HIDDEN.test(value)) return undefined;
  try {
    return new URL(value.trim(), base);
  } catch {
    return undefined;
  }
}

/**
 * The site that an address leads to, as the browser will name it: letters that only look like
 * others show, since such a name stands there in its coded form (`xn--…`).
 */
export function siteName(url: string): string {
  return new URL(url).host;
}
