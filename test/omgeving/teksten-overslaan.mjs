// Which mutants does Stryker leave out, and why? Only prose for people; everything that decides is mutated.
const proza = new Set(['label', 'hulp', 'uitleg']);
const naam = (sleutel) => sleutel.name ?? sleutel.value;

/** A property such as `label: '...'`: shown to people, and test/procedure/formulieren.test.ts asks that it is a sentence. */
const teksten = {
  shouldIgnore(path) {
    if (path.isObjectProperty() && !path.node.computed && proza.has(naam(path.node.key)))
      return 'Text for people; test/procedure/formulieren.test.ts asks that it is there.';
    return undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'teksten', value: teksten }];
