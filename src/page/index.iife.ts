import {openChannel} from './emit';
import {observeFingerprinting} from './instruments/fingerprinting';
import {observeReads} from './instruments/input-reads';
import {observeListeners} from './instruments/listeners';
import {observeMutations} from './instruments/mutations';
import {observeNetwork} from './instruments/network';
import {observePaymentRequests} from './instruments/payment-request';
import {observePrompts} from './instruments/prompts';
import {observeShadowRoots} from './instruments/shadow-roots';
import {observeStorage} from './instruments/storage';
import {Ledger} from './ledger';
import {tellOfWatch} from './watch';
import {keepTexts} from './wrap';

/*
 * Runs in the page's own world before its first script. It observes and tells; nothing that it hears changes
 * what it does, but that nobody listens any more.
 */
const channel = openChannel();
const ledger = new Ledger(channel);
keepTexts();
observePaymentRequests(event => channel.emit(event));
observePrompts(channel);
observeReads(ledger);
observeListeners(ledger);
observeNetwork(channel);
observeStorage(channel, ledger);
observeMutations(ledger);
observeShadowRoots(channel);
observeFingerprinting(ledger);
tellOfWatch(channel, ledger);
