// Promises the manifest no more than DESIGN allows: these scopes, no script id, exact versions, no registry in the lock file?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const lees = (naam: string): string => readFileSync(join(__dirname, '..', '..', naam), 'utf8');
const json = (naam: string): unknown => JSON.parse(lees(naam));

interface Pakket {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
  engines: { node: string };
}
interface Manifest {
  oauthScopes: string[];
  timeZone: string;
  runtimeVersion: string;
  webapp: { access: string; executeAs: string };
  dependencies: { enabledAdvancedServices: { userSymbol: string; version: string }[] };
}

describe('appsscript.json', () => {
  const manifest = json('appsscript.json') as Manifest;

  test('vraagt precies zes rechten', () => {
    expect(manifest.oauthScopes.map((s) => s.replace('https://www.googleapis.com/auth/', '')).sort()).toEqual([
      'drive.file',
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'spreadsheets',
      'userinfo.email',
    ]);
  });

  test('is V8, in Amsterdam, alleen voor het eigen domein', () => {
    expect(manifest).toMatchObject({
      runtimeVersion: 'V8',
      timeZone: 'Europe/Amsterdam',
      webapp: { access: 'DOMAIN', executeAs: 'USER_DEPLOYING' },
    });
  });

  test('gebruikt Sheets v4 en Drive v3 en geen andere dienst', () => {
    const diensten = manifest.dependencies.enabledAdvancedServices.map((d) => `${d.userSymbol} ${d.version}`);
    expect(diensten).toEqual(['Sheets v4', 'Drive v3']);
  });
});

test('.clasp.json noemt geen script en pusht alleen dist/apps-script', () => {
  expect(json('.clasp.json')).toEqual({ scriptId: '', rootDir: 'dist/apps-script' });
});

test.each(['.clasp.local.json', '.clasprc.json', 'client_secret*.json', '.env'])('%s blijft buiten git', (naam) => {
  expect(lees('.gitignore').split('\n')).toContain(naam);
});

describe('package.json', () => {
  const pakket = json('package.json') as Pakket;

  test('zet elke versie vast', () => {
    const versies = { ...pakket.dependencies, ...pakket.devDependencies, ...pakket.overrides };
    expect(Object.entries(versies).filter(([, versie]) => !/^\d+\.\d+\.\d+$/.test(versie))).toEqual([]);
  });

  test('heeft alleen Node 20.19 of nieuwer nodig', () => {
    expect(pakket.engines.node).toBe('>=20.19.0');
  });
});

describe('package-lock.json', () => {
  const slot = lees('package-lock.json');

  test('noemt geen adres van een register', () => {
    expect(slot).not.toMatch(/"resolved": "http/);
  });

  test.each([
    '@esbuild/linux-arm64',
    '@esbuild/darwin-arm64',
    '@esbuild/win32-x64',
    '@unrs/resolver-binding-darwin-arm64',
  ])('kent ook de machine van %s', (naam) => {
    expect(slot).toContain(`"node_modules/${naam}"`);
  });
});
