import {prerender} from 'bekkenfysio-widgets/prerender';
import {Coverage} from './coverage';

/** Rendered on the server, with its text in the page before any script. */
const finder = prerender('therapist-finder-link', {
  attributes: {'practice-name': 'Praktijk De Brug', 'practice-phone': '030 123 45 67'},
});

export default function Page() {
  return (
    <main>
      <h1>Praktijk</h1>
      <Coverage />
      <div dangerouslySetInnerHTML={{__html: finder}} />
    </main>
  );
}
