import {readLines} from './read';

/** Who takes payments in the Americas, Asia, Africa, the Middle East and Oceania. */
export default readLines(`
# payment-processor
PayU Latin America and Africa | Rapyd GB | payulatam.com payu.co.za | developers.payulatam.com
Rapyd | GB | rapyd.net valitor.com valitorpay.com korta.is
Fiserv Latin America | Fiserv US | softwareexpress.com.br firstdata.com.ar
NMI | US | nmi.com networkmerchants.com
Paya | Nuvei CA | paya.net sagepayments.net sageexchange.com
Chase Payment Solutions | JPMorgan Chase US | chasepaymentech.com paymentech.net chasepaymentechhostedpay.com chase.com chasecdn.com wepay.com paymentech.com safetechpageencryption.com jpmorgan.com
Paymetric | Global Payments US | xipay.com paymetric.com
Bluefin | US | bluefin.com payconex.net
TokenEx | IXOPAY AT | tokenex.com ixopay.com
VGS | Very Good Security US | verygoodvault.com verygoodproxy.com verygoodsecurity.com vgs.io
Basis Theory | US | basistheory.com
Evervault | IE | evervault.com
Skyflow | US | skyflow.com skyflowapis.com
PCI Booking | IL | pcibooking.net
Fast | Fast US | fast.co
Skipify | US | skipify.com
Helcim | CA | helcim.com
Moneris | CA | moneris.com
Payfirma | CA | payfirma.com
PayJunction | US | payjunction.com
Stax | US | staxpayments.com fattmerchant.com fattpay.com
Payline | US | paylinedata.com
Clearent | Xplor US | clearent.net clearent.com
USAePay | NMI US | usaepay.com usaepay.info
Paysafe Canada | Paysafe GB | optimalpayments.com netbanx.com
Cardknox (Sola) | Fidelity Payment US | cardknox.com solapayments.com
Zuora | US | zuora.com
Recharge | US | rechargepayments.com rechargeapps.com rechargecdn.com rechargeassets.com | developer.rechargepayments.com
Skio | US | skio.com
Ordergroove | US | ordergroove.com
Loop Subscriptions | IN | loopwork.co loopsubscriptions.com
Seal Subscriptions | EE | sealsubscriptions.com
Appstle | US | appstle.com
Smartrr | US | smartrr.com
Stay AI | US | stay.ai retextion.com
Bold Commerce | CA | boldcommerce.com boldapps.net shappify.com shappify-cdn.com boldplatform.com
Digital River | US | digitalriver.com digitalriver-content.com digitalrivercontent.net digitalriverws.com
Cleverbridge | DE | cleverbridge.com
Xsolla | US | xsolla.com xsolla.net
ThriveCart | Spiffy US | thrivecart.com
SamCart | US | samcart.com
Gumroad | US | gumroad.com
Sellix | IT | sellix.io
Foxy | US | foxycart.com foxy.io
Snipcart | Duda US | snipcart.com
Checkout Champ | US | checkoutchamp.com konnektive.com
ClickFunnels | ClickFunnels US | clickfunnels.com cfcdn.com
Gr4vy | US | gr4vy.app gr4vy.com
Zooz | Prosus NL | zooz.com paymentsos.com
Yuno | CO | y.uno
Juspay | IN | juspay.in juspay.io hyperswitch.io juspay.app
Deuna | MX | deuna.com deuna.io
Tonder | MX | tonder.io
Kushki | Kushki EC | kushki.com kushkipagos.com
Clip | MX | clip.mx payclip.com payclip.io
Netpay Mexico | FEMSA MX | netpay.mx netpay.com.mx
OXXO Pay | FEMSA MX | oxxo.com spinbyoxxo.com.mx oxxopay.com
Prosa | MX | prosa.com.mx
Banorte Payworks | Banorte MX | banorte.com via.pagosbanorte.com multicobros.banorte.com
Sr Pago | MX | srpago.com
Transbank | CL | transbank.cl webpay.cl
Flow | CL | flow.cl
Khipu | CL | khipu.com
Klap | Klap CL | klap.cl multicaja.cl
Fintoc | CL | fintoc.com
Getnet Latin America | Santander ES | getnet.com.br getnet.cl getnet.com.mx santandergetnet.com.ar globalgetnet.com | developers.getnet.com.br
Place to Pay | Evertec PR | placetopay.com evertecinc.com placetopay.ec sinqia.com.br
ePayco | Davivienda CO | epayco.co epayco.com epayco.io
Wompi | Bancolombia CO | wompi.co wompi.com wompi.sv bancolombia.com
PSE | ACH Colombia CO | pse.com.co achcolombia.com.co
Bold Colombia | Bold CO | bold.co
Culqi | Credicorp PE | culqi.com
Niubiz | PE | niubiz.com.pe vnforapps.com visanet.com.pe
Izipay | Intercorp PE | izipay.pe
Yape | Credicorp PE | yape.com.pe
Payway | Prisma AR | payway.com.ar decidir.com prismamediosdepago.com
Mobbex | AR | mobbex.com
MODO | Play Digital AR | modo.com.ar
Naranja X | Grupo Financiero Galicia AR | naranjax.com
Ualá Bis | Ualá AR | uala.com.ar developers.ar.ua.la ualabis.com.ar
Pagar.me (Stone) | StoneCo BR | pagar.me stone.com.br mundipagg.com pagarme.com stone.co ton.com.br
Iugu | BR | iugu.com
Vindi | LWSA BR | vindi.com.br yapay.com.br traycheckout.com.br
Rede | Itaú BR | userede.com.br itau.com.br rede.com.br itau.com
Adiq | BR | adiq.io adiq.com.br
Asaas | BR | asaas.com
Efí (Gerencianet) | BR | gerencianet.com.br sejaefi.com.br efipay.com.br
PicPay | BR | picpay.com picpay.com.br
Ame Digital | Americanas BR | amedigital.com
Appmax | BR | appmax.com.br
Yampi | BR | yampi.com.br yampi.io dooki.com.br yampi.me
CartPanda | US | cartpanda.com mycartpanda.com
Hotmart | BR | hotmart.com
Kiwify | BR | kiwify.com.br kiwify.com
Eduzz | BR | eduzz.com nutror.com
Pagaleve | BR | pagaleve.com.br pagaleve.io
Zoop | iFood BR | zoop.ws zoop.com.br zoop.co
SafraPay | Banco Safra BR | safrapay.com.br
Malga | BR | malga.io
PagBrasil | PagBrasil BR | pagbrasil.com
Tray | LWSA BR | tray.com.br tcdn.com.br traycorp.com.br commercesuite.com.br
Nupay | Nu Holdings BR | nupaybusiness.com.br nubank.com.br spinpay.com.br
BillDesk | IN | billdesk.com billdesk.io
Instamojo | IN | instamojo.com
Easebuzz | IN | easebuzz.in
PayGlocal | IN | payglocal.in
Pine Labs | IN | pinelabs.com pluralonline.com pinepg.in pluralpay.in setu.co
Worldline India | Worldline FR | techprocess.co.in paynimo.com
Atom | NTT DATA JP | atomtech.in ndps.in nttdatapay.com
GoKwik | GoKwik IN | gokwik.co gokwik.in kwikpass.in gokwik.io kwikchat.in
Shiprocket | IN | shiprocket.in shiprocket.co fastrr.com pickrr.com shiprocket.com
Nimbbl | Nimbbl IN | nimbbl.tech nimbbl.biz
Zaakpay | MobiKwik IN | zaakpay.com mobikwik.com
HDFC SmartGateway | HDFC Bank IN | hdfcbank.com
ICICI pay | ICICI Bank IN | icicibank.com
Axis pay | Axis Bank IN | axisbank.com axisbank.co.in
SBIePay | State Bank of India IN | sbiepay.sbi onlinesbi.sbi sbi.co.in sbicard.com
NPCI | IN | npci.org.in rupay.co.in bhimupi.org.in
Wibmo | Prosus NL | wibmo.com wibmo.co
SSLCommerz | BD | sslcommerz.com
bKash | BD | bkash.com bka.sh
Nagad | BD | mynagad.com nagad.com.bd
aamarPay | BD | aamarpay.com
ShurjoPay | BD | shurjopayment.com shurjopay.com.bd
eSewa | F1Soft NP | esewa.com.np fonepay.com
Khalti | NP | khalti.com
PayHere | LK | payhere.lk
JazzCash | Veon AE | jazzcash.com.pk
Easypaisa | Telenor Microfinance Bank PK | easypaisa.com.pk
PayFast Pakistan | APPS PK | gopayfast.com apps.net.pk
Safepay | PK | getsafepay.com
DOKU | ID | doku.com dokuwallet.com
Faspay | ID | faspay.co.id
iPaymu | ID | ipaymu.com
Duitku | ID | duitku.com
Tripay | ID | tripay.co.id
DANA | DANA ID | dana.id
OVO | Grab SG | ovo.id
GoPay Indonesia | GoTo ID | gopay.co.id gojekapi.com gojek.com tokopedia.com tokopedia.net
LinkAja | LinkAja ID | linkaja.id
BCA KlikPay | BCA ID | klikbca.com bca.co.id
ShopeePay | Sea SG | shopeepay.com shopee.co.id shopee.sg airpay.com airpay.co.id airpay.in.th spaylater.com seamoney.com
iPay88 | NTT DATA JP | ipay88.com ipay88.com.my ipay88.co.id mobile88.com
Fiuu (Razer Merchant Services) | Razer SG | molpay.com razer.com onlinepayment.com.my fiuu.com rms.my
eGHL | GHL Systems MY | ghl.com eghl.com
Billplz | MY | billplz.com
senangPay | MY | senangpay.my
ToyyibPay | MY | toyyibpay.com
FPX | PayNet MY | mepsfpx.com.my paynet.my
Touch ’n Go eWallet | Touch ’n Go MY | tngdigital.com.my touchngo.com.my
Boost Malaysia | Axiata MY | myboost.com.my myboost.co
Maybank2u pay | Maybank MY | maybank2u.com.my maybank.com.my
HitPay | SG | hit-pay.com hitpayapp.com hitpay.com
Red Dot Payment | Prosus NL | reddotpayment.com
eNETS | Nexus SG | enets.sg nets.com.sg
FOMO Pay | FOMO Pay SG | fomopay.com fomopay.net
DBS PayLah | DBS SG | dbs.com.sg dbs.com
SCB | SCBX TH | scb.co.th scbeasy.com
KBank payment | Kasikornbank TH | kasikornbank.com kbank.co.th
TrueMoney | Ascend TH | truemoney.com ascendmoney.com
GB Prime Pay | TH | gbprimepay.com
Pay Solutions Thailand | TH | thaiepay.com paysolutions.asia
Rabbit LINE Pay | LY Corporation JP | rlp.co.th
Krungsri pay | MUFG JP | krungsri.com
PayMongo | PH | paymongo.com
Dragonpay | PH | dragonpay.ph
Maya | Maya PH | paymaya.com maya.ph
GCash | Mynt PH | gcash.com mynt.xyz
Bux | UnionBank PH | bux.ph
Coins.ph | Coins PH | coins.ph coins.asia
AsiaPay | HK | asiapay.com paydollar.com pesopay.com siampay.com paydollar.com.hk
VNPay | VN | vnpay.vn vnpayment.vn
MoMo | VN | momo.vn mservice.com.vn momoapp.vn
ZaloPay | VNG VN | zalopay.vn zalopay.com.vn zpapi.com
Payoo | NTT DATA JP | payoo.vn payoo.com.vn
OnePay Vietnam | VN | onepay.vn
NganLuong | NextTech VN | nganluong.vn
Napas | VN | napas.com.vn
Alepay | NextTech VN | alepay.vn
9Pay | VN | 9pay.vn
KBZPay | KBZ MM | kbzpay.com
ABA PayWay | National Bank of Canada CA | ababank.com payway.com.kh
Wing | KH | wingmoney.com wingbank.com.kh
Veritrans Japan (DGFT) | Digital Garage JP | veritrans.co.jp dgft.jp veritrans.jp econtext.jp
Paygent | NTT DATA JP | paygent.co.jp paygent.jp
Zeus | SBI JP | cardservice.co.jp
Payjp | BASE JP | pay.jp
PAY ID | BASE JP | pay-id.jp
Metaps | metaps JP | paydesign.jp metaps-payment.com
F-REGI | NTT DATA JP | f-regi.com
Remise | JP | remise.jp remise.co.jp
Univapay | JP | univapay.com gyro-n.money
Robot Payment | JP | robotpayment.co.jp
GMO Epsilon | GMO JP | epsilon.co.jp
SMBC pay | SMFG JP | smbc-gp.co.jp vpass.ne.jp smbc-card.com
JCB | JP | jcb.co.jp jcb.jp jcbi.net
Aeon pay | AEON JP | aeon.co.jp waon.com
d payment | NTT Docomo JP | d-payment.docomo.ne.jp docomo.ne.jp dpoint.jp dcard.docomo.ne.jp payment.spmode.ne.jp
au PAY | KDDI JP | auone.jp kddi.com auone-net.jp
merpay | Mercari JP | merpay.com mercari.com mercari.jp mercdn.net
SoftBank pay | SoftBank JP | softbank.jp ymobile.jp
KCP | NHN KR | kcp.co.kr nhnkcp.com
PAYCO | NHN KR | payco.com toast.com toastoven.net nhncommerce.com
Danal | KR | danal.co.kr teledit.com
Portone | KR | portone.io iamport.kr iamport.co
Eximbay | KR | eximbay.com
Settlebank (Hecto) | Hecto KR | settlebank.co.kr hecto.co.kr hectofinancial.co.kr
Galaxia | Hyosung KR | billgate.net galaxiamoneytree.com
Bootpay | Bootpay KR | bootpay.co.kr
Welcome Payments | KR | paywelcome.co.kr
Easypay (KICC) | KICC KR | easypay.co.kr kicc.co.kr
SmartRo | KT KR | smartropay.co.kr smartro.co.kr
Korean card authentication (ISP, VP) | BC Card KR | vpay.co.kr bccard.com
Shinhan Card | Shinhan KR | shinhancard.com
KB Pay | KB KR | kbcard.com
Hyundai Card | Hyundai KR | hyundaicard.com
Lotte pay | Lotte KR | lottecard.co.kr lpay.com lpoint.com lottemembers.com
Samsung Card | Samsung KR | samsungcard.com samsungcard.co.kr
SSGPAY | Shinsegae KR | ssgpay.com ssg.com ssgcdn.com
Smile Pay | Shinsegae KR | smilepay.co.kr gmarket.co.kr auction.co.kr ebaykorea.com
NewebPay | TW | newebpay.com spgateway.com
ECPay | TW | ecpay.com.tw ecbank.com.tw allpay.com.tw opay.tw
TapPay | Cherri Tech TW | tappaysdk.com cherri.tech tappay.tw
SmilePay Taiwan | SmilePay TW | smse.com.tw smilepay.net
PChome pay | PChome TW | pchomepay.com.tw pchome.com.tw pi-wallet.com
SinoPac pay | SinoPac TW | sinopac.com
Esun pay | E.SUN TW | esunbank.com esunbank.com.tw
CTBC pay | CTBC TW | ctbcbank.com
NCCC | TW | nccc.com.tw
PayNow Taiwan | PayNow TW | paynow.com.tw
Tap | Tap KW | tap.company gosell.io
Amazon Payment Services (PayFort) | Amazon US | payfort.com amazonpaymentservices.com
Moyasar | SA | moyasar.com
MyFatoorah | KW | myfatoorah.com myfatoorah.net
Geidea | SA | geidea.net
Fawry | EG | fawry.com atfawry.com myfawry.com
Paymob | EG | paymob.com weaccept.co paymobsolutions.com
Kashier | EG | kashier.io
Network International | AE | ngenius-payments.com network.ae network.global
Noon Payments | noon AE | noonpayments.com noon.com
Ziina | AE | ziina.com
Magnati | AE | magnati.com
STC Pay | stc SA | stcpay.com.sa stcbank.com.sa
mada | Saudi Payments SA | mada.com.sa saudipayments.com
Hesabe | KW | hesabe.com
KNET | KW | kpay.com.kw knet.com.kw
Upayments | KW | upayments.com
Tranzila | IL | tranzila.com
Cardcom | IL | cardcom.solutions cardcom.co.il
PayMe Israel | PayMe IL | payme.io paymeservice.com
Pelecard | IL | pelecard.biz
Bit | Bank Hapoalim IL | bitpay.co.il bankhapoalim.co.il
Grow (Meshulam) | Grow IL | meshulam.co.il grow.link grow.business
Isracard | Isracard IL | isracard.co.il
PayPlus | IL | payplus.co.il
Zarinpal | IR | zarinpal.com
Shaparak | IR | shaparak.ir
ZainCash | Zain IQ | zaincash.iq
Payfast by Network | Network International AE | payfast.co.za payfast.io
Peach Payments | ZA | peachpayments.com
Yoco | ZA | yoco.com yocopay.com
Ozow | ZA | ozow.com
DPO PayGate | Network International AE | dpo.group dpogroup.com paygate.co.za 3gdirectpay.com directpay.online
iKhokha | ZA | ikhokha.com
Stitch | ZA | stitch.money
SnapScan | Standard Bank ZA | snapscan.io
Happy Pay | ZA | happypay.co.za
Pesapal | KE | pesapal.com
M-Pesa | Safaricom KE | safaricom.co.ke
Cellulant (Tingg) | Cellulant KE | tingg.africa cellulant.africa cellulant.co.ke
IntaSend | KE | intasend.com
Interswitch | NG | interswitchng.com interswitchgroup.com quickteller.com
Remita | SystemSpecs NG | remita.net
Monnify | Moniepoint NG | monnify.com moniepoint.com
Squad | GTCO NG | squadco.com gtbank.com
Korapay | NG | korapay.com
OPay | OPay NG | opaycheckout.com opayweb.com operapay.com
VoguePay | NG | voguepay.com
Hubtel | GH | hubtel.com
ExpressPay Ghana | GH | expresspaygh.com
MTN MoMo | MTN ZA | mtn.com
PayDunya | SN | paydunya.com
CinetPay | CI | cinetpay.com
Wave | SN | wave.com
Kkiapay | BJ | kkiapay.me
FedaPay | BJ | fedapay.com
CMI | CMI MA | cmi.co.ma
YouCan Pay | MA | youcanpay.com
Windcave | NZ | windcave.com paymentexpress.com dpsaccess.com
eWAY | Global Payments US | eway.com.au ewaypayments.com eway.io
Pin Payments | Fat Zebra AU | pinpayments.com pin.net.au fatzebra.com fatzebra.com.au pmnts.io
SecurePay | Australia Post AU | securepay.com.au auspost.com.au
Tyro | AU | tyro.com
BPOINT | Commonwealth Bank AU | bpoint.com.au commbank.com.au
Westpac PayWay | Westpac AU | payway.com.au qvalent.com westpac.com.au
POLi | POLi AU | polipay.com polipayments.com
BPAY | AU | bpay.com.au
Till Payments | Nuvei CA | tillpayments.com
ANZ Worldline | Worldline FR | anzworldline-solutions.com.au
Paystation | Trade Me NZ | paystation.co.nz
CoinGate | LT | coingate.com
NOWPayments | NL | nowpayments.io
Crypto.com Pay | Crypto.com SG | crypto.com
Binance Pay | Binance AE | binance.com bnbstatic.com
CoinPayments | LT | coinpayments.net
Plisio | PLISIO EE | plisio.net
OpenNode | US | opennode.com
BTCPay | BTCPay Server Foundation JP | btcpayserver.org
Triple-A | SG | triple-a.io
MoonPay | US | moonpay.com moonpay.io hel.io
WalletConnect | Reown US | walletconnect.com walletconnect.org reown.com
Discover | Capital One US | discover.com discovercard.com discovernetwork.com capitalone.com dinersclub.com
Capital One Shopping checkout | Capital One US | paribus.co
Boku | GB | boku.com
Bango | GB | bango.net bango.com
Fortumo | Boku GB | fortumo.com
DIMOCO | AT | dimoco.eu dimoco.at
Authipay | AIB IE | aibms.com authipay.com
RSA 3-D Secure | Outseer US | rsa3dsauth.com rsa3dsauth.co.uk
Arcot 3-D Secure | Broadcom US | arcot.com
GPayments | GPayments AU | gpayments.com activeserver.cloud
3dsecure.io | Modirum FI | 3dsecure.app modirum.com mdpayacs.com
Entersekt ACS | Entersekt ZA | entersekt.com
Marqeta | Marqeta US | marqeta.com
`);
