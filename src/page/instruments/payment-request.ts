import {natives} from '../natives';
import {wrapConstructor} from '../wrap';

/** Which ways to pay the page asks the browser for. */
export function observePaymentRequests(emit: (event: object) => void): void {
  wrapConstructor(window, 'PaymentRequest', args => {
    const methods = args[0];
    if (!natives.isArray(methods)) return;
    const names: string[] = [];
    for (let at = 0; at < methods.length && at < 20; at++) {
      const name: unknown = natives.getOwnPropertyDescriptor(
        methods[at] as object,
        'supportedMethods',
      )?.value;
      if (typeof name === 'string')
        natives.defineProperty(names, names.length, {value: natives.slice(name, 0, 200), enumerable: true});
    }
    emit({type: 'payment-request', at: natives.now(), methods: names});
  });
}
