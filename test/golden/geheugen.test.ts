// Lopen de gouden scenario's door het loket, op een register in het geheugen?
import { geheugenregister } from '../register/geheugen-register';
import { goudenOntvangst } from './ontvangst';
import { goudenOudRegister } from './oud-register';
import { goudenVoortgang } from './voortgang';

goudenOntvangst('in het geheugen', geheugenregister);
goudenVoortgang('in het geheugen', geheugenregister);
goudenOudRegister('in het geheugen', geheugenregister);
