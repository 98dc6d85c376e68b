import type {Ledger} from '../ledger';
import {natives} from '../natives';
import {wrapAccessor, wrapConstructor, wrapMethod} from '../wrap';

/** Properties that differ from device to device. */
const NAVIGATOR =
  'hardwareConcurrency deviceMemory plugins mimeTypes languages language platform oscpu maxTouchPoints vendor vendorSub productSub buildID webdriver doNotTrack globalPrivacyControl cpuClass pdfViewerEnabled userAgent appVersion cookieEnabled connection';
const SCREEN =
  'width height availWidth availHeight availLeft availTop colorDepth pixelDepth orientation isExtended';
const CONNECTION = 'rtt downlink downlinkMax effectiveType saveData type';
/** Features of media queries that tell of device and settings; layout asks for others. */
const FEATURES =
  'color-gamut inverted-colors forced-colors monochrome prefers-contrast prefers-reduced-motion prefers-reduced-transparency prefers-color-scheme dynamic-range any-pointer any-hover pointer hover resolution device-width device-height color scripting';

/** Where in a query a feature's name begins and ends: `(color-gamut: p3)`. */
function featuresOf(query: string, told: (feature: string) => void): void {
  for (let open = natives.indexOf(query, '('), count = 0; open >= 0 && count < 8; count++) {
    let end = open + 1;
    for (; end < query.length; end++) {
      const code = natives.charCodeAt(query, end);
      // Up to a colon, a bracket or a comparison.
      if (code === 58 || code === 41 || code === 40 || (code >= 60 && code <= 62)) break;
    }
    told(natives.trim(natives.slice(query, open + 1, end)));
    open = natives.indexOf(query, '(', end);
  }
}

function observeProperties(ledger: Ledger): void {
  const all = (owner: object | undefined, kind: string, names: string): void => {
    for (const name of names.split(' ')) {
      const act = `${kind}:${name}`;
      wrapAccessor(owner, name, {get: () => ledger.note(act)});
    }
  };
  all(Navigator.prototype, 'navigator', NAVIGATOR);
  all(Screen.prototype, 'screen', SCREEN);
  all(Reflect.get(window, 'NetworkInformation')?.prototype, 'connection', CONNECTION);
  wrapAccessor(window, 'devicePixelRatio', {get: () => ledger.note('screen:devicePixelRatio')});
}

function observeMediaQueries(ledger: Ledger): void {
  const acts = natives.create(null) as Record<string, string>;
  for (const feature of FEATURES.split(' ')) acts[feature] = `media:${feature}`;
  wrapMethod(window, 'matchMedia', args => {
    const query = args[0];
    if (typeof query !== 'string' || query.length > 500) return;
    featuresOf(query, feature => {
      const base = natives.slice(feature, 0, 4);
      const act = acts[base === 'min-' || base === 'max-' ? natives.slice(feature, 4) : feature];
      if (act) ledger.note(act);
    });
  });
}

function observeQuestions(ledger: Ledger): void {
  const told = (act: string) => () => ledger.note(act);
  const prototypeOf = (name: string): object | undefined =>
    (Reflect.get(window, name) as {prototype?: object} | undefined)?.prototype;
  wrapMethod(prototypeOf('NavigatorUAData'), 'getHighEntropyValues', told('hints:high-entropy'));
  wrapMethod(prototypeOf('MediaDevices'), 'enumerateDevices', told('devices:media'));
  wrapMethod(Navigator.prototype, 'getBattery', told('devices:battery'));
  wrapMethod(Navigator.prototype, 'getGamepads', told('devices:gamepads'));
  wrapMethod(prototypeOf('SpeechSynthesis'), 'getVoices', told('devices:voices'));
  wrapMethod(prototypeOf('Keyboard'), 'getLayoutMap', told('devices:keyboard'));
  wrapMethod(prototypeOf('StorageManager'), 'estimate', told('devices:storage'));
  wrapMethod(prototypeOf('Permissions'), 'query', told('devices:permissions'));
  wrapMethod(Intl.DateTimeFormat.prototype, 'resolvedOptions', told('intl:time-zone'));
  wrapMethod(Date.prototype, 'getTimezoneOffset', told('intl:offset'));
  for (const name of [
    'Accelerometer',
    'Gyroscope',
    'Magnetometer',
    'AmbientLightSensor',
    'AbsoluteOrientationSensor',
  ])
    wrapConstructor(window, name, told('sensors:class'));
  for (const name of ['ondevicemotion', 'ondeviceorientation', 'ondeviceorientationabsolute'])
    wrapAccessor(window, name, {set: told('sensors:handler')});
}

function observeWebRtc(ledger: Ledger): void {
  const told = (act: string) => () => ledger.note(act);
  const connection = window.RTCPeerConnection?.prototype;
  wrapConstructor(window, 'RTCPeerConnection', told('webrtc:connection'));
  wrapMethod(connection, 'createDataChannel', told('webrtc:channel'));
  wrapMethod(connection, 'createOffer', told('webrtc:offer'));
  wrapMethod(connection, 'setRemoteDescription', told('webrtc:answer'));
  wrapAccessor(connection, 'onicecandidate', {set: told('webrtc:candidates')});
}

/** Which scripts ask for what differs between devices: properties, media queries, devices, time zone, sensors, network. */
export function observeDevice(ledger: Ledger): void {
  observeProperties(ledger);
  observeMediaQueries(ledger);
  observeQuestions(ledger);
  observeWebRtc(ledger);
}
