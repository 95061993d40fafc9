// Waar ben ik? De kop van een blad; wie ergens heen gaat, begint bij de kop.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { magFocusNemen } from '../navigatie';

interface Props {
  readonly titel: string;
  readonly children?: ComponentChildren;
}

export const Kop = ({ titel, children }: Props) => {
  const kop = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${titel} - Klachtenregister`;
    // Loaded in the meantime: whoever listens hears the real name too.
    if (document.activeElement !== kop.current) return;
    kop.current?.blur();
    kop.current?.focus();
  }, [titel]);
  useLayoutEffect(() => {
    if (magFocusNemen()) kop.current?.focus();
  }, []);
  return (
    <div class="bladkop">
      <h1 ref={kop} tabIndex={-1}>
        {titel}
      </h1>
      {children}
    </div>
  );
};
