// Lopen de gouden scenario's door het loket, op een register in het geheugen?
import { geheugenregister } from '../register/geheugen-register';
import { goudenOntvangst } from './ontvangst';
import { goudenVoortgang } from './voortgang';

goudenOntvangst('in het geheugen', geheugenregister);
goudenVoortgang('in het geheugen', geheugenregister);
