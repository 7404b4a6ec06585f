import {msg} from '@lit/localize';

/** What a visitor of a shared tablet reads, whichever widget is used. */
export const KIOSK_TEXTS = {
  ending: () =>
    msg('Bent u er nog? Zo meteen wissen we uw antwoorden. Raak het scherm aan om door te gaan.', {
      id: 'complaint.kiosk.ending',
    }),
} as const;
