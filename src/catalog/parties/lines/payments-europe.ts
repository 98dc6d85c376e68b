import {readLines} from './read';

/** Who takes payments, gives credit and lends wallets in Europe, Turkey and Russia. */
export default readLines(`
# payment-processor
Global Payments | US | globalpayments.com globalpay.com globalpaymentsinc.com realexpayments.com heartlandportico.com heartlandpaymentsystems.com gp-webpay.com globaliris.com payandshop.com heartland.us comercia.es openedge.com | developer.globalpay.com
Fiserv | US | fiserv.com firstdata.com payeezy.com cardconnect.com clover.com ipg-online.com cardpointe.com boltgw.cardconnect.com fiservapis.com | developer.fiserv.com
TSYS | FIS US | tsys.com
Elavon | US Bancorp US | elavon.com convergepay.com elavonpayments.com sagepay.com opayo.eu opayo.co.uk opayo.com elavongateway.com myvirtualmerchant.com | developer.elavon.com
Nuvei | CA | nuvei.com safecharge.com gate2shop.com paymentez.com paya.com smart2pay.com simplexcc.com | docs.nuvei.com
Shift4 | US | shift4.com shift4payments.com securionpay.com i4go.com shift4api.net finaro.com credorax.com credorax.net merchantlink.com | dev.shift4.com
BlueSnap | Payroc US | bluesnap.com plimus.com payroc.com worldnettps.com | developers.bluesnap.com
2Checkout (Verifone) | Verifone US | 2checkout.com 2co.com avangate.com verifone.com verifone.cloud vfi.io avangate.net | verifone.cloud/docs
Trust Payments | GB | trustpayments.com securetrading.net securetrading.com | docs.trustpayments.com
Barclaycard Payments | Barclays GB | barclaycard.co.uk epdq.co.uk mdepayments.epdq.co.uk barclaycardsmartpay.com payments.epdq.co.uk smartpayfuse.barclaycard | developer.smartpayfuse.barclaycard
Cardstream | GB | cardstream.com
Dojo | GB | dojo.tech paymentsense.com paymentsense.cloud
Ecommpay | GB | ecommpay.com
PayPoint | GB | paypoint.com pay360.com paypoint.net
Cashflows | GB | cashflows.com
Takepayments | GB | takepayments.com
Judopay | Fabrick IT | judopay.com judopayments.com
Acquired.com | GB | acquired.com
Ryft | GB | ryftpay.com
CardCorp | GB | cardcorp.com
ACI Worldwide | US | oppwa.com aciworldwide.com payon.com | docs.aciworldwide.com
Datatrans and Planet | Planet IE | datatrans.com datatrans.biz datatrans.ch weareplanet.com planetpayment.com | docs.datatrans.ch
PostFinance | CH | postfinance.ch checkout.postfinance.ch e-payment.postfinance.ch
Wallee | CH | wallee.com app-wallee.com
Payrexx | CH | payrexx.com
Pay.nl | NL | pay.nl pay.io tintel.nl
CM.com payments | CM.com NL | cm.com cmpayments.com docdatapayments.com cm.nl payplaza.com | developers.cm.com
Sisow | Buckaroo NL | sisow.nl
ICEPAY | NL | icepay.com icepay.eu
CCV | Fiserv US | ccv.eu ccvshop.nl ccv.nl ccvpay.nl psp.ccv.eu
Ginger Payments | NL | gingerpayments.com
EMS | Fiserv US | emspay.eu emspayments.com ems-online.com
OmniKassa | Rabobank NL | rabobank.nl omnikassa.rabobank.nl betalen.rabobank.nl smartpin.nl
Novalnet | DE | novalnet.de novalnet.com paygate.novalnet.de
Secupay | DE | secupay.com secupay.ag
VR Payment | VR Payment DE | vr-pay-ecommerce.de vr-payment.de vr-pay.de
Wirecard | Wirecard DE | wirecard.com
giropay | paydirekt DE | giropay.de paydirekt.de
micropayment | DE | micropayment.de micropayment.com
TeleCash | Fiserv US | telecash.de telecash.com
CrefoPay | Creditreform DE | crefopay.de
eps | PSA AT | eps.or.at eps-ueberweisung.at
hobex | AT | hobex.at
Card Complete | card complete AT | cardcomplete.com
mPAY24 | AT | mpay24.com
Viva.com | GR | viva.com vivapayments.com vivawallet.com | developer.viva.com
EveryPay | GR | everypay.gr
Cardlink | Worldline FR | cardlink.gr alphaecommerce.gr eurocommerce.gr
JCC | CY | jcc.com.cy
Quickpay | DK | quickpay.net quickpay.dk
Frisbii (Reepay, Billwerk) | Frisbii DE | reepay.com billwerk.com billwerk.plus frisbii.com frisbii-pay.com
ePay (Bambora Online) | Worldline FR | epay.dk epay.eu ditonlinebetalingssystem.dk | bambora.com
OnPay.io | DK | onpay.io
Freepay | DK | freepay.dk
Clearhaus | DK | clearhaus.com
PensoPay | DK | pensopay.com
Dankort | Nexi IT | dankort.dk
Swedbank Pay | Swedbank SE | swedbankpay.com payex.com payex.se payex.no ecom.payex.com payex.fi | developer.swedbankpay.com
Dintero | NO | dintero.com
Two | Two NO | two.inc twoinc.com
Svea | Svea Bank SE | svea.com sveaekonomi.se payments.svea.com sveawebpay.se
Qliro | SE | qliro.com qit.nu
Kustom | Kustom SE | kustom.co
Zaver | SE | zaver.com zaver.se
Brite | SE | britepayments.com brite-payments.com
Walley | Norion Bank SE | collector.se collectorbank.se walley.se norionbank.se walleypay.se
Maksuturva (Svea Payments) | Svea Bank SE | maksuturva.fi
Montonio | EE | montonio.com
Maksekeskus | EE | maksekeskus.ee makecommerce.net makecommerce.eu
EveryPay Baltic | LHV EE | every-pay.com every-pay.eu lhv.ee
Paysera | LT | paysera.com paysera.lt
Klix | Citadele LV | klix.app klix.lv
Kevin | LT | kevin.eu
Neopay | LT | neopay.lt
Dotpay | Nexi IT | dotpay.pl dotpay.eu
PayNow | mBank PL | paynow.pl
Autopay | PL | autopay.pl bluepayment.com bm.pl autopay.eu
iMoje | ING PL | imoje.pl
PayPo | PL | paypo.pl
Cinkciarz Pay | Conotoxia PL | cinkciarz.pl conotoxia.com
eService | Global Payments US | eservice.pl eservice.com.pl
Espago | PL | espago.com
HotPay | PL | hotpay.pl
GoPay | GoPay CZ | gopay.cz gopay.com gate.gopay.cz gate.gopay.com
Comgate | CZ | comgate.cz
ThePay | CZ | thepay.cz
Global Payments Czechia (GP webpay) | Global Payments US | gpwebpay.cz gpwebpay.com 3dsecure.gpwebpay.com
CSOB payment gateway | KBC BE | iplatebnibrana.csob.cz platebnibrana.csob.cz csob.cz
Besteron | SK | besteron.com besteron.sk
24pay | SK | 24-pay.eu 24-pay.sk
TatraPay | Raiffeisen AT | tatrabanka.sk moja.tatrabanka.sk
Twisto | Param TR | twisto.cz twisto.pl
Barion | HU | barion.com
SimplePay | OTP HU | simplepay.hu otpmobil.hu otpsimple.com simplepartner.hu
Big Fish Payment Gateway | BIG FISH HU | paymentgateway.hu paymentgateway.com
K&H Payment Gateway | KBC BE | khpos.hu ecom.khpos.hu kh.hu
CIB payment | Intesa Sanpaolo IT | cib.hu ekb.cib.hu eki.cib.hu
NETOPIA | RO | netopia-payments.com mobilpay.ro netopia.ro mobilpay.com
EuPlatesc | RO | euplatesc.ro
Banca Transilvania pay | Banca Transilvania RO | btpay.ro ecclients.btrl.ro bancatransilvania.ro
LibraPay | Libra RO | librapay.ro
Borica | BG | borica.bg
ePay.bg | BG | epay.bg easypay.bg
myPOS | IE | mypos.com mypos.eu
DSK Bank pay | OTP HU | dskbank.bg
WSPay | HR | wspay.info wspay.biz wspay.hr
Payten (Monri, Nestpay) | Asseco PL | monri.com payten.com asseco-see.com.tr payten.com.tr merchantsafeunipay.com asseco-see.hr est.com.tr
CorvusPay | HR | corvuspay.com corvuspay.hr
Bankart | SI | bankart.si gateway.bankart.si
AllSecure | RS | allsecure.rs allsecure.eu asxgw.com
Raiffeisen pay | Raiffeisen AT | raiaccept.com raiffeisenbank.rs
PAYCOMET | Banco Sabadell ES | paycomet.com paytpv.com
MONEI | ES | monei.com monei.net
Bizum | ES | bizum.es bizum.com
Ceca | Cecabank ES | cecabank.es ceca.es pgw.ceca.es comercios.ceca.es
Addon Payments | Global Payments US | addonpayments.com
Getnet Europe | Santander ES | getneteurope.com pagonxt.com getnet.eu getnet.es
Universalpay | Global Payments US | universalpay.es
SIBS | PT | sibs.com sibs.pt mbway.pt multibanco.pt sibspayments.com onlinepayments.pt
Easypay Portugal | Easypay PT | easypay.pt
ifthenpay | PT | ifthenpay.com
Eupago | PT | eupago.pt eupago.com
Axerve | Fabrick IT | axerve.com gestpay.net gestpay.it sella.it fabrick.com
SIA | Nexi IT | sia.eu siapay.eu atpos.ssb.it virtualpos.ssb.it
PagoPA | PagoPA IT | pagopa.it pagopa.gov.it
UniCredit PagOnline | UniCredit IT | pagamenti.unicredit.it pagonline.unicredit.it unicreditgroup.eu
BNL Positivity | BNP Paribas FR | bnlpositivity.it
Postepay | Poste Italiane IT | postepay.it poste.it securelogin.poste.it
Monetico | Crédit Mutuel FR | monetico-services.com monetico.fr p.monetico-services.com
Paybox by Verifone | Verifone US | paybox.com
Up2pay | Crédit Agricole FR | up2pay.com e-transactions.fr e-transactions.com ca-moncommerce.com ca-ps.com
Axepta | BNP Paribas FR | axepta.bnpparibas axepta.com
Mercanet | BNP Paribas FR | mercanet.bnpparibas.net mercanet.bnpparibas.com
Stancer | iliad FR | stancer.com
Lemonway | FR | lemonway.com lemonway.fr lwecommerce.com
Mangopay | LU | mangopay.com leetchi.com
Dalenys | BPCE FR | dalenys.com be2bill.com
Limonetik | Thunes SG | limonetik.com thunes.com
Fintecture | FR | fintecture.com
Bridge | Bankin’ FR | bridgeapi.io bankin.com
PayGreen | FR | paygreen.io paygreen.fr
Sogenactif | Société Générale FR | sogenactif.com sogenactif.fr
Edenred | FR | edenred.com edenred.io edenred.fr
Pluxee | FR | pluxee.fr pluxeegroup.com sodexo.com
Swile | FR | swile.co
ANCV | FR | ancv.com
Market Pay | FR | market-pay.com
Okto | GB | okto.tech
AstroPay | GB | astropay.com astropaycard.com
Jeton | Jeton GB | jeton.com
Robokassa | RU | robokassa.ru robokassa.com robokassa.kz robomarket.ru
PayKeeper | RU | paykeeper.ru
Payanyway | MONETA.RU RU | payanyway.ru moneta.ru
ASSIST | RU | assist.ru paysecure.ru
Uniteller | Uniteller RU | uniteller.ru
Sber acquiring | Sberbank RU | sber.ru ecommerce.sberbank.ru sberbankonline.ru
Alfa-Bank acquiring | Alfa-Bank RU | alfabank.ru pay.alfabank.ru payment.alfabank.ru
VTB acquiring | VTB RU | vtb.ru platezh.vtb24.ru
SBP and Mir | NSPK RU | nspk.ru mironline.ru sbp.nspk.ru qr.nspk.ru
Qiwi | QIWI RU | qiwi.com qiwi.ru
WebMoney | RU | webmoney.ru wmtransfer.com
Prodamus | RU | prodamus.ru payform.ru
Best2Pay | RU | best2pay.net
LiqPay | PrivatBank UA | liqpay.ua privatbank.ua liqpay.com
WayForPay | UA | wayforpay.com
Fondy | GB | fondy.eu fondy.ua fondy.io
plata by mono | Universal Bank UA | monobank.ua mbnk.biz monobank.com.ua
Portmone | UA | portmone.com.ua portmone.com
Platon | UA | platon.ua
Kaspi | KZ | kaspi.kz
Halyk ePay | Halyk Bank KZ | epay.kkb.kz halykbank.kz homebank.kz epay-api.homebank.kz
Freedom Pay | Freedom Holding KZ | paybox.money freedompay.money freedompay.kz
Payme | TBC GE | payme.uz
Click | Click UZ | click.uz
BePaid | BY | bepaid.by begateway.com
WebPay Belarus | WebPay BY | webpay.by
TBC pay | TBC GE | tbcbank.ge tbcpay.ge ecommerce.ufc.ge
Bank of Georgia pay | Lion Finance GE | bog.ge ipay.ge
Arca | ArCa AM | arca.am ipay.arca.am
Garanti BBVA pay | BBVA ES | garantibbva.com.tr sanalposprov.garanti.com.tr garanti.com.tr
İşbank | İşbank TR | isbank.com.tr maximum.com.tr
Akbank pay | Akbank TR | akbank.com sanalpos.akbank.com axess.com.tr virtualpospaymentgateway.akbank.com
Yapi Kredi Posnet | Koç TR | yapikredi.com.tr posnet.yapikredi.com.tr posnet.ykb.com worldcard.com.tr
Papara | TR | papara.com
Tosla | Akbank TR | tosla.com
Moka | Moka United TR | moka.com mokaunited.com moka.com.tr
Param | TR | param.com.tr ew.com.tr
Sipay | TR | sipay.com.tr
Craftgate | Craftgate TR | craftgate.io
Hepsipay | Kaspi KZ | hepsipay.com
BKM Express and Troy | BKM TR | bkmexpress.com.tr bkm.com.tr troyodeme.com goguvenliodeme.bkm.com.tr
Masterpass Turkey | Mastercard US | masterpassturkiye.com
Ininal | TR | ininal.com
Paycell | Turkcell TR | paycell.com.tr
United Payment | United Payment TR | unitedpayment.com
Weepay | TR | weepay.co
Paynet | TR | paynet.com.tr
Ziraat pay | Ziraat Bankası TR | ziraatbank.com.tr
# wallet
Wero | European Payments Initiative BE | wero-wallet.eu epicompany.eu
Yandex Pay | Yandex RU | pay.yandex.ru yandex-pay.ru pay.yandex.net ya-pay.ru bank.yandex.ru | pay.yandex.ru/docs
VK Pay | VK RU | vkpay.ru pw.money.mail.ru | vk.com/vkpay
Lydia | FR | lydia-app.com lydia.me sumeria.eu
N26 | DE | n26.com
Wise | GB | wise.com transferwise.com
Curve | GB | curve.com
IRIS payments | DIAS GR | dias.com.gr
# credit-and-bnpl
Cetelem | BNP Paribas FR | cetelem.fr cetelem.es cetelem.it cetelem.pt cetelem.de cetelem.be consorsfinanz.de cetelem.com findomestic.it bnpparibas-pf.com
Younited | Younited FR | younited-credit.com younited.com
Franfinance | Société Générale FR | franfinance.fr
Sofinco | Crédit Agricole FR | sofinco.fr ca-cf.fr agos.it creditplus.de
Pledg | FR | pledg.co
Mondu | DE | mondu.ai mondu.com
Hokodo | GB | hokodo.co
SprayPay | NL | spraypay.nl
Tinka | NL | tinka.nl tinka.com
Biller | NL | biller.ai
Soisy | Mediobanca IT | soisy.it
HeidiPay | HeidiPay CH | heidipay.com heidi-pay.com
CembraPay | Cembra Money Bank CH | cembrapay.ch byjuno.ch swissbilling.ch cembra.ch byjuno.com
MF Group Powerpay | MF Group CH | powerpay.ch mfgroup.ch
Intrum | SE | intrum.com intrum.ch
Novuna | Mitsubishi HC Capital GB | novunapersonalfinance.co.uk novuna.co.uk hitachicapital.co.uk
V12 Retail Finance | Secure Trust Bank GB | v12retailfinance.com v12finance.com v12retailfinance.co.uk
Omni Capital | Omni Capital GB | omnicapitalretailfinance.co.uk omniport.com
DivideBuy | GB | dividebuy.co.uk
Deko | DEKO GB | dekopay.com deko.finance pay4later.com
PayItMonthly | GB | payitmonthly.uk
Snap Finance | US | snapfinance.com snapfinance.co.uk
Frasers Plus | Frasers GB | frasersplus.com
Kanda | GB | kanda.co.uk
Dolyame | T-Bank RU | dolyame.ru dolyame.com
Podeli | Alfa-Bank RU | podeli.ru
Yandex Split | Yandex RU | split.yandex.ru split.yandex.net | pay.yandex.ru/docs
Revo and Mokka | Revo Technologies RU | revo.ru mokka.ru mokka.ro mokka.pl revoplus.ru revotechnology.com
tbi bank | BG | tbibank.bg tbibank.ro tbi.bank tbibank.support tbi.ro
UniCredit Consumer Financing | UniCredit IT | unicreditconsumerfinancing.info unicreditconsumerfinancing.bg
Home Credit | Home Credit NL | homecredit.cz homecredit.ru homecredit.sk homecredit.net homecredit.eu homecredit.vn homecredit.co.id homecredit.ph homecredit.co.in
Essox | Société Générale FR | essox.cz
Skip Pay (MALL Pay) | KBC BE | skippay.cz mallpay.cz
Inbank | EE | inbank.ee inbank.eu inbank.pl inbank.lt inbank.lv
ESTO | EE | esto.eu esto.ee
Mokilizingas | LT | mokilizingas.lt
Resurs Bank | SE | resurs.com resursbank.se resursbank.no resursbank.fi
Ikano Bank | SE | ikanobank.com ikano.com ikanobank.se ikanobank.de
Wasa Kredit | SE | wasakredit.se
ViaBill | DK | viabill.com viabill.dk
Anyday | DK | anyday.io
SparXpres | DK | sparxpres.dk
Alior Raty | Alior Bank PL | raty.aliorbank.pl aliorbank.pl
CA Raty | Crédit Agricole FR | ewniosek.credit-agricole.pl credit-agricole.pl
Santander Raty | Santander ES | eraty.pl wniosek.eraty.pl
grenke | grenke DE | grenke.com grenke.de grenkeonline.com
`);
