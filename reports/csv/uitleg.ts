// Wat moet iemand van deze csv-bestanden weten? Vooral wat een rekenprogramma er bij het openen mee doet.

export const csvUitleg = [
  'Een bestand per tabel: puntkomma tussen de kolommen, UTF-8, dagen als JJJJ-MM-DD, bedragen in euro met een komma. De laatste kolommen zijn voor het programma.',
  "Begint een tekst met = + - of @ (ook na spaties), dan staat er een ' voor. Anders zou een rekenprogramma hem als formule uitvoeren. Haal die ene ' weg voor de letterlijke tekst. Een tekst als 't Hooft is niet veranderd.",
  'Open deze bestanden met een puntkomma als scheidingsteken. Met een ander teken kan een rekenprogramma een stuk tekst toch als formule lezen.',
  'Een rekenprogramma maakt bij het openen van een csv zelf soms iets anders van een tekst: 1-2 wordt een datum, 00123 wordt 123. In het werkboek (xlsx) gebeurt dat niet.',
] as const;
