import {describeDecoder, matomoSamples} from './decoding';

describeDecoder('matomo', matomoSamples('matomo.php'), [
  ['https://stats.shop.example/matomo.php?rec=1', 'no site'],
  ['https://stats.shop.example/notmatomo.php?idsite=1', 'another file'],
]);
