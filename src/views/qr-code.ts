import {correction, generate} from 'lean-qr/nano';
import type {QrCode} from './qr-figure.js';

/**
 * The QR code of an address, which stands a fold or a stain on paper. Its quiet border is not in it.
 * Throws where the text is too long for any code.
 */
export function qrCode(text: string): QrCode {
  const squares = generate(text, {minCorrectionLevel: correction.M});
  const {size} = squares;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const start = x;
      while (squares.get(x, y)) x += 1;
      // One piece for what touches in a row: no hairline shows between two of its squares.
      if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`;
    }
  }
  return {size, path};
}
