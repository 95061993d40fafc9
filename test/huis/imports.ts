// Does the house keep its own rules: who may import whom, one question per file, no circles? Pure: files in, sentences out.
import { posix } from 'node:path';
import ts from 'typescript';

export interface Bestand {
  readonly pad: string;
  readonly inhoud: string;
}
export interface Kamer {
  readonly mag: readonly string[];
  readonly pakketten: readonly string[];
  readonly typePakketten?: readonly string[];
  readonly alleenTypes?: boolean;
  readonly puur?: boolean;
}
export type Kamers = Readonly<Record<string, Kamer>>;

interface Import {
  readonly bron: string;
  readonly alleenType: boolean;
  readonly tekst: string;
}

const binnen = (map: string, pad: string): boolean => pad === map || pad.startsWith(`${map}/`);
const noemt = (lijst: readonly string[] | undefined, naam: string): boolean =>
  (lijst ?? []).some((p) => p === '*' || binnen(p, naam));

export const kamerVan = (kamers: Kamers, pad: string): string | undefined =>
  Object.keys(kamers).find((kamer) => binnen(kamer, pad));

const ontleed = ({ pad, inhoud }: Bestand): ts.SourceFile =>
  ts.createSourceFile(
    pad,
    inhoud,
    ts.ScriptTarget.Latest,
    true,
    pad.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** Every import, re-export, `import()`, `require()` and `import('x').T` of a file. */
export function importsVan(bestand: Bestand): Import[] {
  const gevonden: Import[] = [];
  const voegToe = (doel: ts.Node | undefined, alleenType: boolean, geheel: ts.Node): void => {
    if (doel && ts.isStringLiteralLike(doel)) gevonden.push({ bron: doel.text, alleenType, tekst: geheel.getText() });
  };
  const bezoek = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      voegToe(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword, node);
    } else if (ts.isExportDeclaration(node)) voegToe(node.moduleSpecifier, node.isTypeOnly, node);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      voegToe(node.argument.literal, true, node);
    else if (ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText())) {
      voegToe(node.arguments[0], false, node);
    }
    ts.forEachChild(node, bezoek);
  };
  bezoek(ontleed(bestand));
  return gevonden;
}

/** The file that a relative import means, as far as it is one of ours. */
function doelVan(pad: string, bron: string, paden: ReadonlySet<string>): string | undefined {
  const kaal = posix.join(posix.dirname(pad), bron);
  return [kaal, `${kaal}.ts`, `${kaal}.tsx`, `${kaal}/index.ts`].find((p) => paden.has(p));
}

export function overRichting(bestanden: readonly Bestand[], kamers: Kamers): string[] {
  return bestanden.flatMap((bestand) => {
    const van = kamerVan(kamers, bestand.pad);
    const kamer = van === undefined ? undefined : kamers[van];
    if (van === undefined || !kamer) return [`${bestand.pad}: staat in geen enkele kamer van test/huis/kamers.json`];
    return importsVan(bestand)
      .filter((i) => i.bron.startsWith('.'))
      .flatMap((i) => {
        const doel = posix.join(posix.dirname(bestand.pad), i.bron);
        const naar = kamerVan(kamers, doel);
        if (naar === van) return [];
        if (naar === undefined) return [`${bestand.pad}: ${doel} ligt buiten de kamers`];
        if (!kamer.mag.includes(naar)) return [`${bestand.pad}: ${van} mag ${naar} niet importeren (${i.bron})`];
        return kamer.alleenTypes && !i.alleenType
          ? [`${bestand.pad}: van ${naar} alleen 'import type' (${i.bron})`]
          : [];
      });
  });
}

export function overPakketten(bestanden: readonly Bestand[], kamers: Kamers): string[] {
  return bestanden.flatMap((bestand) => {
    const kamer = kamers[kamerVan(kamers, bestand.pad) ?? ''];
    return importsVan(bestand)
      .filter((i) => !i.bron.startsWith('.'))
      .flatMap((i) => {
        const mag = noemt(kamer?.pakketten, i.bron) || (i.alleenType && noemt(kamer?.typePakketten, i.bron));
        return [
          ...(mag ? [] : [`${bestand.pad}: het pakket ${i.bron} hoort hier niet`]),
          ...overZod(bestand.pad, i),
          ...overDateFns(bestand.pad, i.bron),
        ];
      });
  });
}

const overZod = (pad: string, { bron, tekst }: Import): string[] =>
  !binnen('zod', bron) || /^import (type )?\* as z from 'zod\/mini';?$/.test(tekst)
    ? []
    : [`${pad}: zod alleen als import * as z from 'zod/mini'`];

function overDateFns(pad: string, bron: string): string[] {
  if (!binnen('date-fns', bron)) return [];
  return [
    ...(pad === 'src/procedure/dag.ts' ? [] : [`${pad}: alleen src/procedure/dag.ts rekent met date-fns`]),
    ...(bron === 'date-fns' ? [`${pad}: date-fns per functie, 'date-fns/addDays'`] : []),
  ];
}

/** Circles between files, each told once as a path that ends where it began. */
export function kringen(bestanden: readonly Bestand[]): string[] {
  const paden = new Set(bestanden.map((b) => b.pad));
  const pijlen = new Map(
    bestanden.map((b) => [b.pad, importsVan(b).flatMap((i) => doelVan(b.pad, i.bron, paden) ?? [])] as const),
  );
  const klaar = new Set<string>();
  const gevonden: string[] = [];
  const loop = (pad: string, spoor: readonly string[]): void => {
    const begin = spoor.indexOf(pad);
    if (begin >= 0) gevonden.push([...spoor.slice(begin), pad].join(' -> '));
    if (begin >= 0 || klaar.has(pad)) return;
    for (const naar of pijlen.get(pad) ?? []) loop(naar, [...spoor, pad]);
    klaar.add(pad);
  };
  for (const pad of paden) loop(pad, []);
  return gevonden;
}

const VAGE_NAMEN = /(^|[-/.])(utils?|helpers?|common|managers?|services?|misc|shared)([-/.]|$)/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/;

export function overNaam(pad: string): string[] {
  return [
    ...(KEBAB.test(posix.basename(pad)) ? [] : [`${pad}: bestandsnaam in kleine letters, ASCII, met-streepjes`]),
    ...(VAGE_NAMEN.test(pad) ? [`${pad}: een naam die niets zegt (utils, helpers, common, manager, service)`] : []),
  ];
}

const REGELS_HOOGSTENS = 250;

export function overVorm({ pad, inhoud }: Bestand): string[] {
  const regels = inhoud.replace(/\n$/, '').split('\n').length;
  return [
    ...(regels > REGELS_HOOGSTENS ? [`${pad}: ${regels} regels, hoogstens ${REGELS_HOOGSTENS}`] : []),
    ...overOpening(pad, inhoud),
    ...(heeftDefault({ pad, inhoud }) ? [`${pad}: geen default export`] : []),
  ];
}

/** The comment a file opens with: one to three lines, and it asks the question that the file answers. */
function overOpening(pad: string, inhoud: string): string[] {
  const opening = /^(?:\/\*[\s\S]*?\*\/|(?:\/\/[^\n]*(?:\n|$))+)/.exec(inhoud)?.[0].trimEnd();
  if (opening === undefined)
    return [`${pad}: begint niet met een opmerking die zegt welke vraag het bestand beantwoordt`];
  return [
    ...(opening.split('\n').length > 3 ? [`${pad}: de openingsopmerking is langer dan drie regels`] : []),
    ...(opening.includes('?') ? [] : [`${pad}: de openingsopmerking stelt geen vraag`]),
  ];
}

const heeftDefault = (bestand: Bestand): boolean =>
  ontleed(bestand).statements.some(
    (s) =>
      ts.isExportAssignment(s) ||
      (ts.canHaveModifiers(s) && ts.getModifiers(s)?.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword)) ||
      (ts.isExportDeclaration(s) &&
        s.exportClause !== undefined &&
        ts.isNamedExports(s.exportClause) &&
        s.exportClause.elements.some((e) => e.name.text === 'default')),
  );
