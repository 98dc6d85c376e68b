import {isCompanys} from '../../catalog/vocabulary';
import {stretchesOf} from '../../catalog/vocabulary/stretches';
import {siteOf} from '../../model/hosts';
import type {TypedWords} from '../typed-words';
import {markOf} from './marks';
import {gateName, isKnownText} from './words';

/** Steps of a path, and characters of each, that are kept at most. */
const STEPS = 24;
const STEP = 64;
const MATRIX = 200;
/** Endings of files, as they stand in addresses. */
const FILE =
  /^[^.].*\.(?:m?js|cjs|css|json|php|html?|aspx?|jspx?|do|action|gif|png|jpe?g|webp|avif|svg|ico|woff2?|ttf|wasm|xml|txt|map|mp4)$/i;

/** A version of an interface. */
const VERSION = /^v\d{1,2}(?:\.\d{1,2})?$/i;

function decodeOnce(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** What is known of a step or a label beside its words. */
export interface Place {
  /** False has it given by its mark. */
  isKept(text: string): boolean;
  /** Its mark, or the token of what was typed where it is an encoding of that. */
  markFor(text: string): string;
}

const ANYWHERE: Place = {isKept: () => true, markFor: markOf};

/** A step with parameters of its own, such as `activityi;src=1;cat=2`: their names are keys, their values are not kept. */
function gateMatrix(text: string, typed: TypedWords, about: Place): string {
  const [step = '', ...parameters] = text.split(';');
  const kept = parameters.map(parameter => {
    const split = parameter.indexOf('=');
    if (split < 0) return gateStep(parameter, typed, about);
    const value = parameter.slice(split + 1);
    return `${gateName(parameter.slice(0, split), typed)}=${value === '' ? '' : about.markFor(value)}`;
  });
  return [step === '' ? '' : gateStep(step, typed, about), ...kept].join(';').slice(0, MATRIX);
}

/** One step of a path: as it is where every word of it is nobody's, else its mark; of a file, part by part. */
function gateStep(step: string, typed: TypedWords, {isKept, markFor}: Place): string {
  const text = decodeOnce(step);
  if (!isKept(text)) return markFor(text);
  if (text.includes(';')) return gateMatrix(text, typed, {isKept, markFor});
  if (VERSION.test(text)) return text;
  if (isCompanys(text.toLowerCase()) && typed.replace(text, 'code') === text) return text;
  const swept = typed.replace(text, 'code');
  if (swept !== text) {
    return stretchesOf(swept)
      .map(({text: part, isMark}) =>
        isMark || !/[\p{L}\p{N}]/u.test(part) || isKnownText(part) ? part : markOf(part),
      )
      .join('')
      .slice(0, STEP);
  }
  const stretches = stretchesOf(text);
  if (stretches.some(({isMark}) => isMark)) {
    return stretches.map(part => (part.isMark ? part.text : gateName(part.text, typed))).join('');
  }
  const plain = /^[_~]{0,2}[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}._~+@$:!,=;-]{0,63}$/u.test(text);
  if (plain && isKnownText(text)) return text;
  if (plain && FILE.test(text)) {
    return text
      .split(/([.-])/)
      .map((part, index) => (index % 2 === 1 || part === '' || isKnownText(part) ? part : markOf(part)))
      .join('');
  }
  return markFor(text);
}

/**
 * The path of an address: steps whose every word is nobody's stay, all others are given by their marks.
 */
export function gatePath(pathname: string, typed: TypedWords, about: Place = ANYWHERE): string {
  const steps = pathname.slice(0, 2_048).split('/').slice(0, STEPS);
  return steps.map(step => (step === '' ? step : gateStep(step, typed, about))).join('/');
}

/**
 * A host: the registrable domain says who it is and stays; a label before it stays where it is a word that is nobody's, or stands in an
 * address of a company of the catalogue.
 */
export function gateHost(host: string, typed: TypedWords, about: Place = ANYWHERE): string {
  const site = siteOf(host);
  if (host === site || !host.endsWith(`.${site}`)) return site;
  const {isKept, markFor} = about;
  const labels = host.slice(0, -site.length - 1).split('.');
  const kept = labels.map(label => {
    if (stretchesOf(label).every(({isMark}) => isMark)) return label;
    const swept = typed.replace(label, 'code');
    if (swept !== label) return stretchesOf(swept).find(({isMark}) => isMark)?.text ?? '‹word›';
    return isKept(label) && (isCompanys(label) || isKnownText(label)) ? label : markFor(label);
  });
  return [...kept, site].join('.');
}
