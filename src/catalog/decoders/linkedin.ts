import {parameterFormat} from './reading/formats';
import {bodyTrees, parametersOf, textAt} from './reading/tree';

/** LinkedIn Insight Tag: a page view, or a conversion by its number. */
export default parameterFormat({
  id: 'linkedin',
  party: 'linkedin',
  source: 'learn.microsoft.com/linkedin/marketing (Insight Tag); Omnibug (MIT)',
  match: [
    {host: 'px.ads.linkedin.com', path: '/collect'},
    {host: 'px4.ads.linkedin.com', path: '/collect'},
    {host: 'px.ads.linkedin.com', path: '/attribution_trigger'},
    {host: 'px.ads.linkedin.com', path: '/wa'},
    {host: 'dc.ads.linkedin.com', path: '/collect'},
  ],
  parameters(request) {
    const [body] = bodyTrees(request);
    return body ? {...body, pid: body.pids} : parametersOf(request);
  },
  requires: ['pid'],
  name: ['conversionId', 'conversion_id'],
  unnamed: 'PageView',
  layout: {
    value: ['conversionValue', 'conversion_value'],
    currency: ['currency'],
    personal: {em: 'email', sha256_email: 'email'},
    identifiers: ['li_fat_id', 'li_adsId', 'uuid'],
    traits: {url: 'page-address'},
  },
  refine(event, tree) {
    const conversion = textAt(tree, ['conversionId', 'conversion_id']) !== undefined;
    const signal = textAt(tree, ['signalType']);
    const viewed = !conversion && (signal === undefined || signal === 'PAGE_VISIT');
    return {
      ...event,
      event: viewed ? 'page-view' : 'other',
      name: conversion ? event.name : (signal ?? event.name),
    };
  },
});
