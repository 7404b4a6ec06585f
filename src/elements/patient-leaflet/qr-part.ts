import {warnOnce} from '../../embed/warn.js';
import type {QrCode} from '../../views/qr-figure.js';

/** What makes a QR code: only a leaflet that is printed with one needs it. */
export interface QrPart {
  readonly qrCode: (text: string) => QrCode;
}

let load: () => Promise<QrPart> = () => import('../../views/qr-code.js');

/** Says where that is. Without it, the bundler of the page's own scripts knows. */
export function loadQrPartWith(loader: () => Promise<QrPart>): void {
  load = loader;
}

/** How long printing waits for it, in milliseconds. */
const LONGEST_WAIT = 3000;

/** In a code for a longer address the squares are too small for paper. */
const LONGEST_ADDRESS = 300;

/**
 * The code that leads to an address. Never rejects: without a code the address is still written
 * out, so there is one warning at most.
 *
 * @param subject the attribute, for the webmaster
 * @param address what passed the guard for addresses; only https becomes a code
 */
export async function qrCodeOf(
  subject: string,
  address: string | undefined,
): Promise<QrCode | undefined> {
  try {
    if (!address?.startsWith('https:') || address.length > LONGEST_ADDRESS) {
      throw new Error('it needs a practice-url with https, at most 300 characters long');
    }
    const {qrCode} = await Promise.race([load(), tooLong()]);
    return qrCode(address);
  } catch (error) {
    warnOnce(subject, `no QR code was printed (${String(error)}).`);
    return undefined;
  }
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(reject, LONGEST_WAIT, new Error('no answer within 3 seconds'));
  });
}
