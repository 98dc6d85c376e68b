import type {BeaconEvent} from '../../../model/observation';

/**
 * What vendors and shops call the steps of a shopping trip, without case and signs. Rests on the published event
 * lists of Google Analytics, Meta, TikTok, Pinterest, Snapchat, Segment, Shopify, Klaviyo and Adobe.
 */
const NAMES: Readonly<Record<BeaconEvent, string>> = {
  'page-view':
    'page pageview pageviewed viewpage viewedpage pagevisit pageload screenview screen pv visit initialize',
  'product-view':
    'viewitem viewcontent viewproduct viewedproduct productview productviewed productdetail productdetailview ' +
    'productdetailviewed viewdetail viewproductdetail productviewdetail itemview viewitemdetails productpageview ' +
    'selectitem productclick productclicked detail viewdetails productdetails vieweditem productdetailspage pdp',
  'list-view':
    'viewitemlist viewcategory viewlist viewcollection listview categoryview categoryviewed collectionviewed ' +
    'productlistviewed productlistview viewlisting listing viewedcategory viewedcollection viewitems viewsearchlist ' +
    'productimpression impression impressions category productlistfiltered productlistclicked listing categorypage ' +
    'viewcategorypage',
  search:
    'search searched sitesearch internalsearch searchsubmitted productssearched viewsearchresults searchresults ' +
    'searchedsite submittedsearch searchperformed viewsearch performsearch viewproductsearch keywordsearch',
  'add-to-cart':
    'addtocart addtoshoppingcart addedtocart addcart addtobasket addedtobasket addtobag addedtobag cartadd productadded ' +
    'productaddtocart productaddedtocart addproduct additemtocart addproducttocart add2cart addproducttobasket ' +
    'productlistadds productlistadd',
  'remove-from-cart':
    'removefromcart removedfromcart removefrombasket removefrombag cartremove productremoved productremovefromcart ' +
    'productremovedfromcart removecart removeproduct removeitemfromcart removeproductfromcart productlistremovals',
  'cart-view':
    'viewcart viewedcart cartview cartviewed viewbasket basketview basketviewed viewbag cart basket shoppingcart ' +
    'productlistviews productlistopens',
  'begin-checkout':
    'begincheckout initiatecheckout initiatedcheckout startcheckout startedcheckout checkoutstarted checkout ' +
    'checkoutstart productcheckout checkoutbegin checkouts begancheckout enteredcheckout proceedtocheckout',
  'add-shipping-info':
    'addshippinginfo shippinginfoentered checkoutshippinginfosubmitted shippinginfosubmitted',
  'add-payment-info':
    'addpaymentinfo addedpaymentinfo paymentinfoentered paymentinfosubmitted addbilling addpaymentmethod ' +
    'paymentmethodadded addpayment',
  purchase:
    'purchase purchased purchases productpurchase purchasecompleted completedpurchase completepurchase ' +
    'completepayment ordercompleted ordercomplete completedorder completeorder orderplaced placedorder placeorder ' +
    'placeanorder orderconfirmation orderconfirmed ordersuccess checkoutcompleted checkoutcomplete transaction ' +
    'transactioncompleted trackecommerceorder sale paymentcompleted paymentsuccess buy orderedproduct makepurchase',
  refund: 'refund refundedorder refunded orderrefunded productrefund refundcompleted orderrefund',
  'sign-up':
    'signup signedup usersignedup usersignup completeregistration registrationcompleted registration register ' +
    'registered userregistered accountcreated createaccount createdaccount newslettersignup emailsignup subscribe ' +
    'subscribed starttrial newslettersubscription newslettersubscribe signupcompleted',
  login: 'login loggedin signin signedin userlogin userloggedin userlogged usersignedin customerlogin',
  lead: 'lead leads generatelead generatedlead leadgenerated submitform formsubmitted contact submitapplication leadcapture leadsubmitted schedule',
  identify: 'identify identified alias setonce',
  other: '',
};

const BY_NAME = new Map<string, BeaconEvent>();
for (const [event, names] of Object.entries(NAMES)) {
  for (const name of names.toLowerCase().split(' ')) if (name) BY_NAME.set(name, event as BeaconEvent);
}

/** The step that a name means in common usage; undefined where it means none. */
export const stepNamed = (name: string): BeaconEvent | undefined =>
  name.length > 80 ? undefined : BY_NAME.get(name.toLowerCase().replace(/[^\da-z]+/g, ''));

/** The step that a name means, by a vendor's own words first and then by common usage. */
export function eventOf(name: string, own: Readonly<Record<string, BeaconEvent>> = {}): BeaconEvent {
  return (Object.hasOwn(own, name) ? own[name] : undefined) ?? stepNamed(name) ?? 'other';
}
