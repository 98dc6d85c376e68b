import type {Ledger} from '../ledger';
import {dictionary, natives} from '../natives';
import {wrapConstructor, wrapMethod} from '../wrap';

/** Names of the parameters that say what the graphics hardware is; both are of `WEBGL_debug_renderer_info`, then the masked ones. */
const NAMED = dictionary<string>();
NAMED[37_445] = 'webgl:vendor';
NAMED[37_446] = 'webgl:renderer';
NAMED[7_936] = 'webgl:masked-vendor';
NAMED[7_937] = 'webgl:masked-renderer';

/** Distinct parameters asked of one context. */
interface Asked {
  count: number;
  seen: Record<number, true>;
}

/** Wraps what contexts can be asked. */
function observeContexts(ledger: Ledger): void {
  const contexts = new natives.WeakMap<object, Asked>();
  for (const prototype of [
    window.WebGLRenderingContext?.prototype,
    window.WebGL2RenderingContext?.prototype,
  ]) {
    wrapMethod(prototype, 'getParameter', (args, self) => {
      const parameter = args[0];
      if (typeof parameter !== 'number') return;
      const named = NAMED[parameter];
      if (named) ledger.note(named);
      let asked = natives.get(contexts, self) as Asked | undefined;
      if (!asked) {
        asked = {count: 0, seen: dictionary<true>()};
        natives.set(contexts, self, asked);
      }
      if (asked.seen[parameter]) return;
      asked.seen[parameter] = true;
      asked.count += 1;
      ledger.note('webgl:parameter', {parameters: asked.count});
    });
    wrapMethod(prototype, 'getSupportedExtensions', () => ledger.note('webgl:extensions'));
    wrapMethod(prototype, 'getShaderPrecisionFormat', () => ledger.note('webgl:precision'));
    wrapMethod(prototype, 'getContextAttributes', () => ledger.note('webgl:attributes'));
    wrapMethod(prototype, 'readPixels', () => ledger.note('webgl:pixels'));
  }
}

/**
 * Which scripts ask what the graphics hardware is and can do. Browsers build the classes of contexts, with their many
 * hundred names, when somebody looks at them: that is left until a context is asked for.
 */
export function observeWebGl(ledger: Ledger): void {
  let isObserved = false;
  for (const prototype of [window.HTMLCanvasElement.prototype, window.OffscreenCanvas?.prototype]) {
    wrapMethod(prototype, 'getContext', args => {
      const kind = args[0];
      if (isObserved || typeof kind !== 'string' || natives.indexOf(kind, 'webgl') < 0) return;
      isObserved = true;
      observeContexts(ledger);
    });
  }
  wrapMethod(Reflect.get(window, 'GPU')?.prototype, 'requestAdapter', () => ledger.note('webgpu:adapter'));
}

/** Which scripts make sound that nobody hears and read it back. */
export function observeAudio(ledger: Ledger): void {
  const made = (name: string) => () => ledger.note(`audio:${name}`);
  const base = window.BaseAudioContext?.prototype;
  wrapMethod(base, 'createOscillator', made('oscillator'));
  wrapMethod(base, 'createDynamicsCompressor', made('compressor'));
  wrapMethod(base, 'createAnalyser', made('analyser'));
  wrapConstructor(window, 'OscillatorNode', made('oscillator'));
  wrapConstructor(window, 'DynamicsCompressorNode', made('compressor'));
  wrapConstructor(window, 'AnalyserNode', made('analyser'));
  wrapMethod(window.OfflineAudioContext?.prototype, 'startRendering', made('render'));
  for (const name of ['getChannelData', 'copyFromChannel'])
    wrapMethod(window.AudioBuffer?.prototype, name, made('data'));
  for (const name of ['getFloatFrequencyData', 'getByteFrequencyData', 'getFloatTimeDomainData'])
    wrapMethod(window.AnalyserNode?.prototype, name, made('frequencies'));
}
