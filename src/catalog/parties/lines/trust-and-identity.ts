import {readLines} from './read';

/** Fraud and bot control, identity checks, open banking, credit reference. */
export default readLines(`
# anti-fraud
Fraud.net | US | fraud.net
Subuno | US | subuno.com
Justt | IL | justt.ai
Chargehound | PayPal US | chargehound.com
Ethoca | Mastercard US | ethoca.com
Verifi | Visa US | verifi.com
Chargeflow | IL | chargeflow.io
nSure.ai | IL | nsureai.com nsure.ai
Fraugster | DE | fraugster.com
Risk Ident | Otto DE | riskident.com jsctool.com
Fraud0 | DE | fraud0.com
Cleafy | IT | cleafy.com
Group-IB | SG | group-ib.com
ThreatFabric | NL | threatfabric.com
Transmit Security | IL | transmitsecurity.io transmitsecurity.com
Callsign | GB | callsign.com
Appgate | Appgate US | easysol.net appgate.com
IBM Trusteer | IBM US | trusteer.com splash-screen.net
Incognia | BR | incognia.com
Legiti | BR | legiti.com
AllowMe | Serpro BR | allowme.cloud
idwall | BR | idwall.co
Caf | Caf BR | combateafraude.com caf.io
unico | BR | unico.io acesso.io acessodigital.com.br
Koin antifraud | Koin BR | koin.com.br
Eye4Fraud | US | eye4fraud.com
FraudLogix | US | fraudlogix.com yabidos.com
CHEQ | IL | cheqzone.com cheq.ai clickcease.com defenditout.com
Spider AF | Spider Labs JP | spideraf.com
Anura | US | anura.io
ClickGUARD | US | clickguard.com
Click Guardian | GB | clickguardian.app clickguardian.co.uk
Lunio (PPC Protect) | Lunio GB | ppcprotect.com lunio.ai
TrafficGuard | Adveritas AU | trafficguard.ai
Pixalate | US | pixalate.com
Adscore | PL | adsco.re adscore.com
Queue-it | Queue-it DK | queue-it.net queue-it.com
CrowdHandler | GB | crowdhandler.com
Prosopo | GB | prosopo.io
ALTCHA | BAU Software CZ | altcha.org
mCaptcha | IN | mcaptcha.org
MTCaptcha | SG | mtcaptcha.com mtcaptcha.cn
Captcha.eu | AT | captcha.eu
TrustCaptcha | DE | trustcaptcha.com trustcomponent.com
Private Captcha | EE | privatecaptcha.com
CaptchaFox | DE | captchafox.com
Cleantalk | US | cleantalk.org cleantalk.net
OOPSpam | GB | oopspam.com
Yandex SmartCaptcha | Yandex RU | smartcaptcha.yandexcloud.net captcha-api.yandex.ru smartcaptcha.cloud.yandex.ru captcha.yandex.net captcha-backgrounds.s3.yandex.net | yandex.cloud/docs/smartcaptcha
VK captcha | VK RU | captcha.vk.com | id.vk.com
JuicyScore | JuicyScore AE | juicyscore.com juicyscore.net
Qrator | Qrator RU | qrator.net
Servicepipe | Servicepipe RU | servicepipe.ru
Variti | Variti RU | variti.io variti.com
Botfaqtor | RU | botfaqtor.ru
Radware Bot Manager | Radware IL | shieldsquare.net shieldsquare.com radwarebotmanager.com perfdrive.com radware.com radwarecloud.net
Sucuri | GoDaddy US | sucuri.net
Cloudflare bot detection | Cloudflare US | cloudflare.com/cdn-cgi/challenge-platform | developers.cloudflare.com/bots
Fastly Next-Gen WAF | Fastly US | signalsciences.com signalsciences.net sigsci.com
Vercel BotID | Vercel US | botid.vercel.com
Deduce | US | deduce.com
SpyCloud | US | spycloud.com
Spec | US | specprotected.com
Unit21 | US | unit21.ai
Alloy | US | alloy.co alloy.com
Oscilar | US | oscilar.com
DataVisor | US | datavisor.com
Verisoul | US | verisoul.ai
Shield | SG | shield.com
Bureau | IN | bureau.id
Mfilterit | IN | mfilterit.com
Trustfull | Trustfull IT | trustfull.com
Cside | US | cside.dev
Feroot | CA | feroot.com
Source Defense | IL | sourcedefense.com
Jscrambler | PT | jscrambler.com
Reflectiz | IL | reflectiz.com
NS8 | US | ns8.com
Blockify | Blockify SG | blockify.co
Fraud Blocker | US | fraudblocker.com
O-PLUX | CACCO JP | o-plux.com cacco.co.jp
ASUKA | Akuru JP | akuru-inc.com
Capy | JP | capy.me
Naver captcha | Naver KR | captcha.naver.com ncpt.naver.com ncaptcha.naver.com wtm.captcha.naver.com | naver.com
Kakao captcha | Kakao KR | dkaptcha.kakao.com captcha.kakao.com | kakao.com
# identity-verification
Ondato | LT | ondato.com
WebID | DE | webid-solutions.de webid-gateway.de
Fourthline | NL | fourthline.com
Signicat | NO | signicat.com signicat.io encapsecurity.com
BankID Sweden | Finansiell ID-Teknik SE | bankid.com
BankID Norway | BankID BankAxept NO | bankid.no
Freja | SE | freja.com frejaeid.com
itsme | Belgian Mobile ID BE | itsme.be itsme-id.com
MitID | Digitaliseringsstyrelsen DK | mitid.dk nemlog-in.dk nemid.nu
iDIN | iDIN NL | idin.nl
Criipto | DK | criipto.com criipto.id
Smart-ID | SK ID Solutions EE | smart-id.com sk.ee
Bank iD Czechia | Bankovní identita CZ | bankid.cz
SPID and CIE | Italian Republic IT | spid.gov.it
FranceConnect | French Republic FR | franceconnect.gouv.fr
Verimi | DE | verimi.de verimi.com
GOV.UK One Login | Government of the United Kingdom GB | account.gov.uk
AgeChecker.Net | US | agechecker.net
Ageverify | US | ageverify.com ageverify.co
BlueCheck | US | bluecheck.me
GoCertify | GB | gocertify.me
CLEAR | US | clearme.com
Incode | US | incode.com incodesmile.com
Microblink | HR | microblink.com
Regula | LV | regulaforensics.com
Intellicheck | US | intellicheck.com
Vouched | US | vouched.id
Berbix | Socure US | berbix.com
Footprint | US | onefootprint.com
Stytch | Twilio US | stytch.com
Middesk | US | middesk.com
Melissa | US | melissa.com melissadata.net melissadata.com
Smarty | US | smarty.com smartystreets.com
getAddress | GB | getaddress.io
Ideal Postcodes | GB | ideal-postcodes.co.uk
Fetchify | ClearCourse GB | fetchify.com craftyclicks.co.uk cc-cdn.com
Hopewiser | GB | hopewiser.com
Postcoder | Allies GB | postcoder.com
Addressfinder | AU | addressfinder.io addressfinder.com addressfinder.com.au
Addy | NZ | addy.co.nz addysolutions.com
Experian Aperture address checks | Experian IE | experianaperture.io edq.com qas.com | docs.experianaperture.io
Endereco | DE | endereco.de endereco-service.de
Uniserv | DE | uniserv.com
Foxentry | AVANTRO CZ | foxentry.cz foxentry.com
DaData | RU | dadata.ru
Postcode.nl | NL | postcode.nl postcode.eu
Woosmap | FR | woosmap.com
Canada Post AddressComplete | Canada Post CA | addresscomplete.com canadapost.ca canadapost-postescanada.ca
ZeroBounce | US | zerobounce.net
NeverBounce | ZoomInfo US | neverbounce.com
Kickbox | US | kickbox.com
Verifalia | IT | verifalia.com
BriteVerify | Validity US | briteverify.com validity.com
Abstract API | US | abstractapi.com
Byteplant | DE | byteplant.com email-validator.net phone-validator.net
Xverify | US | xverify.com
Twilio Verify | Twilio US | verify.twilio.com lookups.twilio.com | twilio.com/docs/verify
Vonage Verify | Ericsson SE | vonage.com nexmo.com opentok.com tokbox.com
LexisNexis InstantID | RELX GB | idverse.com ocrlabs.com | risk.lexisnexis.com
iProov | GB | iproov.me iproov.com iproov.net
FaceTec | US | facetec.com
HyperVerge | IN | hyperverge.co
Digio | IN | digio.in
Signzy | IN | signzy.app signzy.com
DigiLocker | Government of India IN | digilocker.gov.in digitallocker.gov.in meripehchaan.gov.in uidai.gov.in
Truecaller | SE | truecaller.com
OTPless | IN | otpless.com otpless.app
MSG91 | Walkover IN | msg91.com
eMudhra | IN | emudhra.com
VIDA | VIDA ID | vida.id
Singpass | Government of Singapore SG | singpass.gov.sg myinfo.gov.sg
Advance.AI | Advance Intelligence SG | advance.ai
NICE identity check | NICE KR | nice.checkplus.co.kr checkplus.co.kr ipin.siren24.com siren24.com | niceapi.co.kr
KMC identity check | KMC KR | kmcert.com ok-name.co.kr
LIQUID eKYC | LIQUID JP | liquidinc.asia
TRUSTDOCK | JP | trustdock.io
Nafath | SDAIA SA | nafath.sa absher.sa
UAE PASS | UAE Government AE | uaepass.ae
Smile ID | US | smileidentity.com usesmileid.com
Youverify | NG | youverify.co
Dojah | NG | dojah.io
Truora | CO | truora.com
MetaMap | US | metamap.com getmati.com
Daon | IE | daon.com
World ID | Tools for Humanity US | worldcoin.org world.org toolsforhumanity.com
GovX | GovX US | verifypass.com govx.com govxid.com
WeSalute | US | wesalute.com veteransadvantage.com
Blue Light Card | GB | bluelightcard.co.uk
ISIC | NL | isic.org
Totum | GB | totum.com
# identity-verification credit-bureau
MX | US | mx.com moneydesktop.com
Akoya | US | akoya.com
Belvo | MX | belvo.com belvo.io
Token.io | GB | token.io
Yapily | GB | yapily.com
Nordigen | GoCardless GB | nordigen.com
Salt Edge | CA | saltedge.com
finAPI | SCHUFA Holding DE | finapi.io
Flinks | National Bank of Canada CA | flinks.com flinks.io
Basiq | AU | basiq.io
Illion | Experian IE | illion.com.au bankstatements.com.au
Argyle | US | argyle.com
Pinwheel | US | getpinwheel.com
Mono | Flutterwave US | mono.co withmono.com
Okra | NG | okra.ng
Lean | Lean AE | leantech.me
Pluggy | BR | pluggy.ai
Prometeo | UY | prometeoapi.com
Finerio | MX | finerioconnect.com
Brankas | SG | brankas.com
Finverse | HK | finverse.com
Finvu | IN | finvu.in
Perfios | IN | perfios.com
OneMoney | IN | onemoney.in
Teller | US | teller.io
Quiltt | US | quiltt.io
Method | US | methodfi.com
Aiia | Mastercard US | aiia.eu nordicapigateway.com
Neonomics | NO | neonomics.io
Enable Banking | FI | enablebanking.com tilisy.com
Powens | FR | powens.com budget-insight.com biapi.pro
Linxo | Crédit Agricole FR | linxo.com oxlin.io
Kontomatik | PL | kontomatik.com
Moneytree | LAWSON BANK JP | getmoneytree.com
# credit-bureau
ClearScore | GB | clearscore.com clearscore.com.au clearscore.io
VantageScore | US | vantagescore.com
Nova Credit | US | novacredit.com nova-credit.com
LenddoEFL | SG | lenddo.com lenddoefl.com
Zest AI | US | zest.ai zestfinance.com
Credolab | SG | credolab.com
Trusting Social | SG | trustingsocial.com
Kreditech (Monedo) | DE | kreditech.com monedo.com
Branch loans | US | branch.co
Creditinfo | Creditinfo IS | creditinfo.com bigdatascoring.com
NBKI | NBKI RU | nbki.ru
Skoring Bureau | Skoring Bureau RU | scoring.ru equifax.ru
OKB | Sberbank RU | bki-okb.ru bki-okb.com
KSV1870 | AT | ksv.at
Experian Austria | Experian IE | experian.at
EDR Credit Services | Dun & Bradstreet US | edrcredit.nl altares.nl altares.com
Focum | Focum NL | focum.nl economicdata.nl
BKR | NL | bkr.nl
ASNEF | Equifax US | asnef.com
Cerved | ION IE | cerved.com
BIG InfoMonitor | BIK PL | big.pl biginfomonitor.pl
KRD | Kaczmarski PL | krd.pl kaczmarskigroup.pl
SOLUS | SOLUS CZ | solus.cz
KKB Findeks | KKB TR | findeks.com kkb.com.tr
Equifax India | Equifax US | equifax.co.in
Círculo de Crédito | MX | circulodecredito.com.mx
Buró de Crédito | Trans Union de México MX | burodecredito.com.mx
DataCrédito | Experian IE | datacredito.com.co midatacredito.com
Quod | BR | quod.com.br
SPC Brasil | BR | spcbrasil.org.br spcbrasil.com.br
Equifax Chile | Equifax US | equifax.cl
JICC | JP | jicc.co.jp
CIC Japan | CIC JP | cic.co.jp
KCB | Korea Credit Bureau KR | allcredit.co.kr koreacb.com kcb4u.com
Joint Credit Information Center | JCIC TW | jcic.org.tw
CTOS | MY | ctoscredit.com.my
Experian Malaysia | Experian IE | experian.com.my
Credit Bureau Singapore | SG | creditbureau.com.sg
PEFINDO | ID | pefindobirokredit.com
NCB Thailand | TH | ncb.co.th
SIMAH | SA | simah.com
AECB | Etihad Credit Bureau AE | aecb.gov.ae
I-Score | EG | i-score.com.eg
CRC Credit Bureau | NG | crccreditbureau.com
Metropol | KE | metropol.co.ke metropolcorporation.com
Centrix | NZ | centrix.co.nz
Clarity Services | Experian IE | clarityservices.com
FactorTrust | TransUnion US | factortrust.com
DataX | Equifax US | dataxltd.com
Teletrack | Equifax US | teletrack.com
Truework | Checkr US | truework.com
SageStream | RELX GB | sagestreamllc.com
`);
