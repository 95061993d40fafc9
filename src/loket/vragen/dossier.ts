// Wat ziet iemand van een dossier en van de brieven daarin? Wie het niet mag inzien, hoort niet eens dat het bestaat (1.2).
import { zaakVan } from '../../procedure/stand';
import { nietGevonden } from '../../procedure/weigering';
import { bewaardeBrief, briefVoorbeeld } from '../briefbeeld';
import { dossierbeeld } from '../dossierbeeld';
import { eerdereUitgaven } from '../eerdere-uitgaven';
import { rijbeeld } from '../rijbeeld';
import { ja, magIn, metStand, nee, opDossier } from './vraag';
import type { Vragen } from './vraag';

export const dossiervragen: Vragen<'dossier' | 'brief' | 'bewaardeBrief'> = {
  dossier: (register, deur, { dossier }) =>
    metStand(register, deur, opDossier(dossier), (gelezen) => {
      const zaak = zaakVan(gelezen.stand, dossier);
      const beeld = magIn(gelezen, dossier)
        ? dossierbeeld(zaak, gelezen.afwijkingen, deur.kast)
        : rijbeeld(zaak, (jaar) => eerdereUitgaven(register, jaar));
      return beeld === null ? nee(nietGevonden) : ja(beeld);
    }),
  brief: (register, deur, verzoek) =>
    metStand(register, deur, opDossier(verzoek.dossier), (gelezen) =>
      magIn(gelezen, verzoek.dossier) ? briefVoorbeeld(gelezen.stand, verzoek) : nee(nietGevonden),
    ),
  bewaardeBrief: (register, deur, { dossier, bericht }) =>
    metStand(register, deur, opDossier(dossier), (gelezen) => {
      const brief = magIn(gelezen, dossier) ? bewaardeBrief(zaakVan(gelezen.stand, dossier), bericht) : null;
      return brief === null ? nee(nietGevonden) : ja(brief);
    }),
};
