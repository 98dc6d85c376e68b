import {describe, expect, it} from 'vitest';
import {classifyPage, marksOf, type PageTexts} from '../../../src/catalog/pages/classify';
import type {PageSignals} from '../../../src/model/observation';

const page = (texts: Partial<PageTexts>, signals: Partial<PageSignals> = {}): PageSignals => ({
  types: [],
  fields: [],
  frames: [],
  priced: 0,
  ...signals,
  marks: marksOf({address: '/', headings: [], buttons: [], platform: '', ...texts}),
});

describe('classifyPage', () => {
  it.each<[string, PageSignals]>([
    ['product', page({buttons: ['Add to cart']}, {types: ['Product']})],
    ['product', page({address: '/products/lamp', buttons: ['加入购物车']})],
    ['list', page({address: '/collections/lamps'}, {priced: 12})],
    ['search', page({address: '/search?q=lamp', headings: ['Search results for lamp']})],
    ['cart', page({address: '/cart', headings: ['Your basket']})],
    ['cart', page({headings: ['购物车'], buttons: ['去结算']})],
    ['checkout', page({address: '/checkout'}, {fields: ['email', 'street-address', 'postal-code']})],
    ['payment', page({headings: ['Payment'], buttons: ['Pay € 39.90']})],
    ['payment', page({headings: ['收银台']}, {fields: ['payment-password']})],
    ['confirmation', page({address: '/order/confirmed', headings: ['Thank you for your order']})],
    ['account', page({address: '/login', headings: ['Sign in']}, {fields: ['current-password']})],
  ])('knows a %s page', (kind, signals) => {
    expect(classifyPage(signals).kind).toBe(kind);
  });

  it.each<[string, string, Partial<PageTexts>]>([
    ['product', 'Spanish', {address: '/producto/lampara', buttons: ['Añadir al carrito']}],
    ['product', 'German', {address: '/produkt/lampe', buttons: ['In den Warenkorb']}],
    ['product', 'Russian', {address: '/product/lampa', buttons: ['В корзину']}],
    ['product', 'Japanese', {address: '/item/12345', buttons: ['カートに入れる']}],
    [
      'search',
      'French',
      {address: '/recherche?q=lampe', headings: ['Résultats de recherche pour « lampe »']},
    ],
    ['cart', 'French', {address: '/panier', headings: ['Votre panier']}],
    [
      'cart',
      'Dutch',
      {address: '/winkelwagen', headings: ['Mijn winkelwagen'], buttons: ['Verder naar bestellen']},
    ],
    ['cart', 'Korean', {headings: ['장바구니'], buttons: ['주문하기']}],
    ['cart', 'Turkish', {address: '/sepetim', headings: ['Sepetim']}],
    ['cart', 'Arabic', {address: '/cart', headings: ['سلة التسوق']}],
    ['checkout', 'German', {address: '/kasse', headings: ['Lieferadresse']}],
    ['checkout', 'Italian', {address: '/checkout', headings: ['Indirizzo di spedizione']}],
    ['checkout', 'Traditional Chinese', {address: '/checkout', headings: ['結帳']}],
    [
      'payment',
      'Polish',
      {address: '/platnosc', headings: ['Metoda płatności'], buttons: ['Zapłać 39,90 zł']},
    ],
    ['payment', 'Portuguese', {address: '/pagamento', headings: ['Forma de pagamento']}],
    ['payment', 'German', {headings: ['Zahlungsart'], buttons: ['Zahlungspflichtig bestellen']}],
    ['confirmation', 'German', {headings: ['Vielen Dank für Ihre Bestellung!'], address: '/checkout/finish'}],
    ['confirmation', 'Spanish', {headings: ['Gracias por tu pedido'], address: '/gracias'}],
    ['confirmation', 'Chinese', {headings: ['感谢您的订单'], address: '/order/success'}],
    ['returns', 'English', {address: '/returns', headings: ['Start a return']}],
    ['bill-payment', 'Chinese', {address: '/jiaofei', headings: ['生活缴费']}],
    ['credit-application', 'German', {address: '/kreditantrag', headings: ['Kredit beantragen']}],
  ])('knows a %s page in %s', (kind, _language, texts) => {
    expect(classifyPage(page(texts)).kind).toBe(kind);
  });

  it.each<[string, string, Partial<PageTexts>]>([
    ['cart', 'WooCommerce', {platform: '# .page .woocommerce-cart @', address: '/cart/'}],
    ['checkout', 'Magento', {platform: '# .checkout-index-index @', address: '/checkout/'}],
    [
      'confirmation',
      'WooCommerce',
      {
        platform: '# .woocommerce-checkout .woocommerce-order-received @',
        address: '/checkout/order-received/12/',
      },
    ],
    ['product', 'PrestaShop', {platform: '#product .lang-fr @', buttons: ['Ajouter au panier']}],
    ['list', 'Salesforce', {platform: '# @Search-ShowCategory', address: '/c/lamps'}],
    ['cart', 'OpenCart', {platform: '# .checkout-cart @', address: '/index.php?route=checkout/cart'}],
  ])('knows a %s page of %s by its marks', (kind, _system, texts) => {
    expect(classifyPage(page(texts)).kind).toBe(kind);
  });

  it.each<[string, PageSignals]>([
    ['an article about baskets', page({headings: ['How to weave a basket'], address: '/2024/weaving'})],
    [
      'a blog with a comment form',
      page({headings: ['Notes'], buttons: ['Send']}, {fields: ['name', 'email', 'free-text']}),
    ],
    ['a search of a library', page({address: '/catalogue-help'})],
    [
      'a help page with a heading on delivery',
      page({address: '/help', headings: ['Help', 'Delivery address']}),
    ],
    [
      'a contact form that asks for an address',
      page({headings: ['Contact']}, {fields: ['name', 'street-address', 'postal-code', 'tel']}),
    ],
    ['a landing page with a button', page({headings: ['Our story'], buttons: ['Buy now']})],
    ['an article that names payment once', page({headings: ['Payment and the history of money']})],
  ])('takes %s for no shop', (_name, signals) => {
    expect(['other', 'account']).toContain(classifyPage(signals).kind);
  });

  it('counts the fields of a processor’s frame as the page’s', () => {
    const step = page({headings: ['Payment']});
    expect(classifyPage(step).kind).toBe('other');
    expect(classifyPage(step, ['cc-number', 'cc-csc']).kind).toBe('payment');
  });

  it('says what it rests on', () => {
    expect(classifyPage(page({address: '/cart', headings: ['Cart']})).evidence).toEqual([
      'cart-address',
      'cart-heading',
    ]);
  });
});
