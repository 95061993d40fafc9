// Lopen de gouden scenario's door het loket, op een register in het geheugen?
import { geheugenregister } from '../register/geheugen-register';
import { verwijderRij } from '../register/proefregister';
import type { Plek } from './handwerk';
import { goudenOntvangst } from './ontvangst';
import { goudenRegister } from './register';
import { goudenOudRegister } from './oud-register';
import { goudenVoortgang } from './voortgang';

const inGeheugen = (): Plek => {
  const register = geheugenregister();
  return {
    register,
    sorteer: (tabel) => void register.bladen[tabel].reverse(),
    verwijder: (tabel, id) => verwijderRij(register, tabel, id),
  };
};

goudenOntvangst('in het geheugen', geheugenregister);
goudenVoortgang('in het geheugen', geheugenregister);
goudenRegister('in het geheugen', inGeheugen);
goudenOudRegister('in het geheugen', geheugenregister);
