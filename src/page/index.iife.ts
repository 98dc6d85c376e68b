import {openChannel} from './emit';
import {observePaymentRequests} from './instruments/payment-request';

/*
 * Runs in the page's own world before its first script. It observes and tells; nothing that it hears changes
 * what it does.
 */
observePaymentRequests(openChannel());
