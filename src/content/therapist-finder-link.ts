import {msg} from '@lit/localize';
import type {Site, Statement} from './types.js';

/** Where somebody finds a registered therapist. No deeper address is known, so none is given. */
export const FINDER: Site = {
  name: 'www.defysiotherapeut.com',
  url: 'https://www.defysiotherapeut.com/',
  facts: ['L26'],
};

/** Where somebody reads more about pelvic physiotherapy. */
export const MORE_INFORMATION: Site = {
  name: 'www.bekkenfysiotherapie.nl',
  url: 'https://www.bekkenfysiotherapie.nl/',
  facts: ['L91'],
};

/** Above the link. */
export const FINDER_INTRODUCTION: readonly Statement[] = [
  {
    facts: ['L03'],
    text: () =>
      msg('Samen met de bekkenfysiotherapeut vindt u de oplossing.', {
        id: 'finder.together',
      }),
  },
  {
    facts: ['L26'],
    text: () =>
      msg('Op deze site vindt u een geregistreerde bekkenfysiotherapeut bij u in de buurt.', {
        id: 'finder.nearby',
      }),
  },
];

/** A visit needs no referral. Nothing is said about reimbursement here. */
export const NO_REFERRAL: Statement = {
  facts: ['L22'],
  text: () =>
    msg('U heeft voor een bezoek geen verwijzing van uw huisarts of specialist nodig.', {
      id: 'finder.no-referral',
    }),
};

/** What "registered" stands for. The registers are named as the leaflet names them. */
export const REGISTERED: readonly Statement[] = [
  {
    facts: ['L87'],
    text: () =>
      msg('Iemand wordt niet zomaar geregistreerd bekkenfysiotherapeut.', {
        id: 'finder.registered.intro',
      }),
  },
  {
    facts: ['L88'],
    text: () =>
      msg(
        'Eerst komt de studie fysiotherapie van vier jaar. Daarna een masteropleiding van drie jaar.',
        {id: 'finder.registered.training'},
      ),
  },
  {
    facts: ['L89'],
    text: () =>
      msg('De folder noemt twee registers. De therapeut staat in het ene of in het andere:', {
        id: 'finder.registered.registers',
      }),
  },
];

/** The two registers: the therapist is in one of them. */
export const REGISTERS: readonly Statement[] = [
  {
    facts: ['L89'],
    text: () =>
      msg(
        'het Centraal Kwaliteitsregister (CKR) van het Koninklijk Nederlands Genootschap voor Fysiotherapie (KNGF)',
        {id: 'finder.register.ckr'},
      ),
  },
  {
    facts: ['L89'],
    text: () =>
      msg('het deelregister bekkenfysiotherapie van de Stichting Keurmerk Fysiotherapie (SKF)', {
        id: 'finder.register.skf',
      }),
  },
];

/** The leaflet's empty stamp field, which a practice fills in. */
export const STAMP: Statement = {
  facts: ['L92'],
  text: () => msg('Uw bekkenfysiotherapeut', {id: 'finder.stamp'}),
};

/** The way to more information. */
export const MORE: Statement = {
  facts: ['L91'],
  text: () => msg('Meer weten over bekkenfysiotherapie?', {id: 'finder.more'}),
};

/** The fixed words around the links. */
export const FINDER_LABELS = {
  title: () => msg('Vind een bekkenfysiotherapeut', {id: 'finder.title'}),
  search: () => msg('Zoek een bekkenfysiotherapeut', {id: 'finder.search'}),
  leavesPage: () => msg('opent {site}', {id: 'finder.leaves-page'}),
  registeredTitle: () => msg('Wat betekent “geregistreerd”?', {id: 'finder.registered.title'}),
  registerToday: () => msg('Registratie nu', {id: 'finder.register-today'}),
  phone: () => msg('Telefoon', {id: 'finder.phone'}),
  email: () => msg('E-mail', {id: 'finder.email'}),
  website: () => msg('Website', {id: 'finder.website'}),
  address: () => msg('Adres', {id: 'finder.address'}),
} as const;
