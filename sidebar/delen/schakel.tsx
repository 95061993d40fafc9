// Hoe kom ik bij een ander blad of een veld? Een gewone link, die het scherm zelf afhandelt.
import type { ComponentChildren } from 'preact';
import { ga } from '../navigatie';
import { schrijfRoute } from '../route';
import type { Route } from '../route';

interface Props {
  readonly naar: Route;
  readonly children: ComponentChildren;
  readonly huidig?: boolean;
  readonly klasse?: string;
}

export const Schakel = ({ naar, children, huidig, klasse }: Props) => (
  <a
    href={schrijfRoute(naar)}
    class={klasse}
    aria-current={huidig === true ? 'page' : undefined}
    onClick={(klik) => {
      // A second tab (ctrl, middle button) is the browser's own business.
      if (klik.ctrlKey || klik.metaKey || klik.shiftKey) return;
      klik.preventDefault();
      ga(naar);
    }}
  >
    {children}
  </a>
);
