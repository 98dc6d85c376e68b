import {readLines} from './read';

/** Who gives credit and lends wallets outside Europe and China. */
export default readLines(`
# wallet
LINE Pay | LY Corporation JP | pay.line.me api-pay.line.me web-pay.line.me linepaycorp.com | pay.line.me/documents
GrabPay | Grab SG | grab.com grabpay.com
Paze | Early Warning Services US | paze.com earlywarning.com
Catch | US | catch.co getcatch.com
Zelle | Early Warning Services US | zellepay.com
Click to Pay | EMVCo US | emvco.com
Freecharge | Axis Bank IN | freecharge.in freecharge.com
Ola Money | Ola IN | olamoney.com
Airtel Money | Bharti Airtel IN | airtelbank.com airtel.in
Jio Pay | Reliance IN | jiopay.com jiomoney.com jiopay.in
Cred | CRED IN | cred.club dreamplug.in
WeChat Pay HK | Tencent CN | wechatpay.com.hk
Careem Pay | Uber US | careem.com
benefitpay | Benefit BH | benefit.bh benefitpay.com benefit-gateway.bh
# credit-and-bnpl
Splitit | IL | splitit.com splitit.io
Uplift | Upgrade US | uplift.com upgrade.com flexpay.com
Perpay | US | perpay.com
GreenSky | US | greensky.com greenskycredit.com
Credit Key | US | creditkey.com
Behalf | US | behalf.com
Resolve | Resolve US | resolvepay.com
TreviPay | US | trevipay.com msts.com
Balance | US | getbalance.com
Slope | US | slopepay.com
Four | US | paywithfour.com
Zilch | GB | payzilch.com zilch.com
Zebit | US | zebit.com
Koalafi | US | koalafi.com westcreekfin.com
Flexshopper | US | flexshopper.com
American First Finance | FirstCash US | americanfirstfinance.com
Kafene | US | kafene.com
ChargeAfter | US | chargeafter.com
Versatile Credit | US | versatilecredit.com vcnation.com
Concora Credit | US | concoracredit.com genesis-fs.com
Wells Fargo retail credit | Wells Fargo US | wellsfargo.com wellsfargomedia.com
Citi retail credit | Citi US | citi.com citibankonline.com accountonline.com citiretailservices.com
TD Retail Card Services | TD CA | tdrcs.com td.com
FinanceIt | CA | financeit.io financeit.ca
LendCare | goeasy CA | lendcare.ca goeasy.com easyfinancial.com
Flexiti | Flexiti CA | flexiti.com
Aplazo | MX | aplazo.mx aplazo.net aplazo.com.mx
Kueski | MX | kueski.com kueskipay.com
Nelo | MX | nelo.co nelo.mx
Addi | CO | addi.com addi.com.br
Sistecredito | CO | sistecredito.com
SU+ Pay | Bancolombia CO | sufi.com.co
Coppel credit | Coppel MX | coppelpay.com bancoppel.com
Graviti | Graviti MX | graviti.mx
Payright | Payright AU | payright.com.au payright.co.nz
Brighte | AU | brighte.com.au
Limepay (Spenda) | AU | limepay.com.au limep.net
Beforepay | AU | beforepay.com.au
ZestMoney | DMI IN | zestmoney.in
Snapmint | IN | snapmint.com
axio | Amazon US | axio.co.in capitalfloat.com walnut369.com
Bajaj Finserv | Bajaj IN | bajajfinserv.in bajajfinservmarkets.in
ePayLater | ePayLater IN | epaylater.in
LoanTap | IN | loantap.in
Indodana | ID | indodana.id indodana.com cermati.com
BillEase | PH | billease.ph
TendoPay | PH | tendopay.ph
Plentina | PH | plentina.com
ShopBack PayLater | ShopBack SG | shopbackpay.com shopback.com shopback.sg
Pace | Pace SG | pacenow.co
Rely | RELY SG | rely.sg
Fundiin | VN | fundiin.vn
Postpay | AE | postpay.io
Cashew | AE | cashewpayments.com
Spotii | Zip Co AU | spotii.me spotii.com
MISpay | SA | mispay.co
Valu | EFG EG | valu.com.eg
Sympl | EG | sympl.ai
Madfu | SA | madfu.com.sa
Payflex | ZA | payflex.co.za
PayJustNow | Weaver ZA | payjustnow.com payjustnow.io
Mobicred | ZA | mobicred.co.za
RCS | BNP Paribas FR | rcs.co.za
Lipa Later | KE | lipalater.com
CredPal | NG | credpal.com
Orico | JP | orico.co.jp orico-web.jp
Jaccs | JP | jaccs.co.jp
GMO Atobarai | GMO JP | gmo-ps.com gmo-payment-service.jp
Smartpay | JP | smartpay.co smartpay.jp
Kuroneko pay later | Yamato JP | yamatofinancial.jp kuronekopayment.jp
Chailease | Chailease TW | zingala.com chailease.com.tw
`);
