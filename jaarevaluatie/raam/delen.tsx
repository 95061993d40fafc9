// Welke delen heeft de evaluatie, en welk deel staat open? Cijfers, maatregelen, bespreking en stukken. (5.3.2)
import { delen, gaNaar, schrijfPlaats } from '../plaats';
import type { Deel } from '../plaats';

const titels: Readonly<Record<Deel, string>> = {
  cijfers: 'Cijfers',
  maatregelen: 'Maatregelen',
  bespreking: 'Bespreking',
  stukken: 'Stukken',
};

export const Delen = ({ jaar, nu }: { readonly jaar: number; readonly nu: Deel }) => (
  <nav aria-label="Delen van de evaluatie">
    <ul class="tabs">
      {delen.map((deel) => (
        <li key={deel}>
          <a
            href={schrijfPlaats(jaar, deel)}
            aria-current={deel === nu ? 'page' : undefined}
            onClick={(klik) => {
              // A second tab (ctrl, middle button) is the browser's own business.
              if (klik.ctrlKey || klik.metaKey || klik.shiftKey) return;
              klik.preventDefault();
              gaNaar(jaar, deel);
            }}
          >
            {titels[deel]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
