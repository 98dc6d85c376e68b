import {natives} from '../natives';
import {wrapConstructor} from '../wrap';

/** Which ways to pay the page asks the browser for. */
export function observePaymentRequests(emit: (event: object) => void): void {
  wrapConstructor(window, 'PaymentRequest', ([methods]) => {
    if (!Array.isArray(methods)) return;
    const names: string[] = [];
    for (const method of methods.slice(0, 20) as {supportedMethods?: unknown}[]) {
      if (typeof method?.supportedMethods === 'string') names.push(method.supportedMethods.slice(0, 200));
    }
    emit({type: 'payment-request', at: natives.now(), methods: names});
  });
}
