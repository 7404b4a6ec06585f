import * as fc from 'fast-check';

/** The guard for addresses, or one that is to be found out. */
export interface AddressGuard {
  readonly safeUrl: (subject: string, value: unknown) => string | undefined;
  readonly safeSite: (subject: string, value: unknown) => string | undefined;
  readonly webUrl: (value: unknown, base?: string) => URL | undefined;
  readonly siteName: (url: string) => string;
  readonly phoneLink: (subject: string, phone: string) => string | undefined;
  readonly emailLink: (subject: string, email: string) => string | undefined;
}

/** What a run has seen: how often something became a link, by the function that said so. */
export interface AddressCount {
  runs: number;
  safeUrl: number;
  safeSite: number;
  webUrl: number;
  phoneLink: number;
  emailLink: number;
}

/** The page that a relative address would be relative to. */
const PAGE = 'https://pagina.example/map/blad?vraag=1#deel';

/** Pieces that make an address, or make it lie. */
const PIECES: readonly string[] = [
  ...['https://', 'https:', 'https:/', 'HTTPS://', 'http://', 'http:', 'mailto:', 'tel:', 'TEL:'],
  ...['javascript:', 'data:text/html,', 'blob:', 'filesystem:', 'about:blank', 'ftp://', 'ws://'],
  ...['intent:', 'vbscript:', 'file:///', 'view-source:', '//', '/', '\\', '\\\\', './', '../'],
  ...['?', '#', '&', '=', ':', ';', ',', '@', '.', '..', '-', '_', '%', '+', '*', '(0)', '(', ')'],
  ...['linde', 'example', 'linde.example', 'www.linde.example', 'kwaad.example', 'bank.example'],
  ...['localhost', '127.0.0.1', '127.1', '0x7f.1', '2130706433', '[::1]', '[2001:db8::1]', '1.2'],
  ...[
    ':8443',
    ':443',
    ':80',
    ':0',
    ':25',
    ':99999',
    'balie',
    'balie@linde.example',
    'gast:geheim@',
  ],
  ...['020', '1234567', '+31', '0031', '06-12345678', '*21*', '#', ';ext=9', ',,9', 'p9', 'bel'],
  ...['?cc=x@kwaad.example', '?body=a', '%0A', '%0d%0a', '%00', '%40', '%2f', '%5c', '&bcc='],
  ...['\t', '\n', '\r\n', '\0', '\u0001', '\u001f', '\u007f', '\u0085', ' ', '\u00a0', '\u2028'],
  ...['\u202e', '\u202d', '\u2066', '\u2069', '\u200b', '\u200d', '\u00ad', '\ufeff', '\ud800'],
  ...[
    '\u0430',
    'b\u00fccher',
    '\uff0f',
    '\u3002',
    '\u2044',
    '\uff20',
    '\u2100',
    '\u0661',
    '\u00df',
  ],
  ...['<b>', '"', "'", '`', '{', '|', '^', '&#106;', 'x'.repeat(70), 'a.'.repeat(130), ''],
];

/** What is right, to be spoilt in one or two places, or in none. */
const RIGHT: readonly string[] = [
  ...['https://linde.example', 'https://www.linde.example/a?b#c', 'https://linde.example:8443/'],
  ...['http://localhost:8000/', 'https://b\u00fccher.example/', 'mailto:balie@linde.example'],
  ...['tel:+31201234567', '020 - 123 45 67', '+31 (0)20 123 45 67', 'balie@linde.example'],
];

const spoilt = fc
  .tuple(
    fc.constantFrom(...RIGHT),
    fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...PIECES)), {maxLength: 2}),
  )
  .map(([right, insertions]) =>
    insertions.reduce(
      (text, [place, piece]) => text.slice(0, place) + piece + text.slice(place),
      right,
    ),
  );

const anyAddress = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...PIECES), {maxLength: 7}).map((of) => of.join('')),
  },
  {weight: 4, arbitrary: spoilt},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
);

/**
 * Puts addresses made of nasty pieces to the guard, and judges what comes out by rules of its own.
 *
 * @throws with the shortest address that gets out and should not
 */
export function fuzzAddresses(guard: AddressGuard, runs: number, seed = 1): AddressCount {
  const count = {runs: 0, safeUrl: 0, safeSite: 0, webUrl: 0, phoneLink: 0, emailLink: 0};
  const property = fc.property(anyAddress, (given) => {
    count.runs++;
    const answers = {
      safeUrl: guard.safeUrl('fuzz', given),
      safeSite: guard.safeSite('fuzz', given),
      webUrl: guard.webUrl(given, PAGE)?.href,
      phoneLink: guard.phoneLink('fuzz', given),
      emailLink: guard.emailLink('fuzz', given),
    };
    const wrong = Object.entries(answers).flatMap(([name, link]) => {
      if (link === undefined) return [];
      count[name as keyof typeof answers]++;
      return mistakes(name, link, given, guard).map((mistake) => `${name}: ${mistake}: ${link}`);
    });
    if (wrong.length) throw new Error(wrong.join('\n'));
  });
  fc.assert(property, {numRuns: runs, seed});
  return count;
}

const SCHEMES: Readonly<Record<string, readonly string[]>> = {
  safeUrl: ['https:', 'http:', 'mailto:', 'tel:'],
  safeSite: ['https:', 'http:'],
  webUrl: ['https:', 'http:'],
  phoneLink: ['tel:'],
  emailLink: ['mailto:'],
};

/** What is wrong with this link, as an answer to what was given. */
function mistakes(
  name: string,
  link: string,
  given: string,
  {siteName}: AddressGuard,
): readonly string[] {
  const url = new URL(link);
  const found: string[] = [];
  const demand = (isSo: boolean, mistake: string) => {
    if (!isSo) found.push(mistake);
  };
  demand(/^[!-~]+$/.test(link), 'not printable');
  demand(SCHEMES[name]?.includes(url.protocol) === true, 'another scheme');
  if (url.protocol === 'tel:') {
    const dialled = given.replace(/^\s*tel:/i, '').replace(/^(\s*\+\d{1,3} ?)\(0\)/, '$1');
    demand(/^tel:\+?\d{3,15}$/.test(link), 'no number');
    demand(dialled.replace(/[^\d+]/g, '') === link.slice(4), 'another number');
    demand(!/[\p{L}*#;,]/u.test(dialled), 'keys that are no digits');
    demand(!/\+.*\(0/.test(dialled), 'a country and a 0');
  } else if (url.protocol === 'mailto:') {
    demand(
      link.slice(7) ===
        given
          .trim()
          .replace(/^mailto:/i, '')
          .trim(),
      'another receiver',
    );
    demand(url.search === '' && url.hash === '' && !/[%,;&]/.test(link), 'more than a receiver');
    demand(link.split('@').length === 2, 'not one receiver');
  } else {
    const {hostname} = url;
    const authority = link.split('/')[2] ?? '';
    const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
    demand(url.href === link, 'read in another way');
    demand(url.protocol === 'https:' || isHere, 'not encrypted');
    demand(!authority.includes('@') && !url.username && !url.password, 'a user name');
    demand(siteName(link) === authority && /^[!-~]+$/.test(authority), 'another name is shown');
    if (name !== 'webUrl') found.push(...siteMistakes(url, given));
  }
  return found;
}

/** A link has to say itself where it leads, whatever page it stands on. */
function siteMistakes({hostname, port}: URL, given: string): readonly string[] {
  const said = /^\s*https?:\/\/([^/?#:\s]+)/i.exec(given)?.[1]?.toLowerCase();
  const isPlain = said !== undefined && /^[a-z\d.-]*[a-z][a-z\d.-]*$/.test(said);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const parts = hostname.split('.');
  return [
    ...(said === undefined ? ['relative to the page'] : []),
    ...(isPlain && !isHere && said !== hostname ? ['another site'] : []),
    ...(isHere || parts.length > 1 ? [] : ['one word']),
    ...(parts.every((part) => part.length > 0 && part.length < 64) ? [] : ['no name of a site']),
    ...(hostname.length > 253 ? ['too long a name'] : []),
    ...(port === '' || Number(port) >= 1024 ? [] : ['the port of something else']),
    ...(/[\\\p{Cc}\p{Cf}]/u.test(given) ? ['made of what nobody sees'] : []),
  ];
}
